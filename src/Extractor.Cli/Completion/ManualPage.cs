using System.Globalization;
using System.Text;

namespace Extractor.Cli.Completion;

/// <summary>Writes the manual page, extractor(1), in the macros of man(7).</summary>
internal static class ManualPage
{
    private const string Program = "extractor";

    private static readonly (string What, string Typed)[] Examples =
    [
        ("The statements of a folder and all below it, for a spreadsheet:", "extractor articles --output statements.csv"),
        ("One article from a pipe, as JSON Lines, with the reasons:", "cat a.txt | extractor --format jsonl --explain"),
        ("A report for the browser, of what is said word for word:", "extractor articles --kind direct,mixed --output report.html"),
    ];

    public static string Write(CommandTree tree)
    {
        var page = new StringBuilder();

        // No date: the same sources make the same page
        page.Append($".TH EXTRACTOR 1 \"\" \"{Program} {ProgramVersion.Number}\"\n");
        page.Append($".SH NAME\n{Program} \\- every statement in news articles, with its speaker\n");
        page.Append(".SH SYNOPSIS\n");
        WriteSynopsis(tree, page);
        foreach (var command in tree.Commands)
        {
            page.Append(".br\n");
            WriteSynopsis(command, page);
        }

        page.Append(".SH DESCRIPTION\n");
        WriteText(tree.Description, page);
        WriteArguments(tree.Arguments, page);
        page.Append(".SH OPTIONS\n");
        WriteOptions(tree.Options, page);
        page.Append(".SH COMMANDS\n");
        foreach (var command in tree.Commands)
        {
            WriteCommand(command, tree, page);
        }

        page.Append(".SH EXIT STATUS\n");
        foreach (var (status, meaning) in ExitStatus.Meanings)
        {
            page.Append(CultureInfo.InvariantCulture, $".TP\n.B {status}\n");
            WriteText(meaning, page);
        }

        page.Append(".SH EXAMPLES\n");
        foreach (var (what, typed) in Examples)
        {
            page.Append(".TP\n");
            WriteText(what, page);
            page.Append($".B {Escape(typed)}\n");
        }

        return page.ToString();
    }

    private static void WriteSynopsis(CommandTree command, StringBuilder page)
    {
        page.Append($".B {Program}{(command.Name.Length > 0 ? " " + Escape(command.Name) : "")}\n");
        var arguments = command.Arguments.Select(argument =>
        {
            var name = $"\\fI{Escape(argument.Name)}\\fR{(argument.IsRepeatable ? " ..." : "")}";
            return argument.IsOptional ? $"[{name}]" : name;
        });
        page.Append($"[\\fIoptions\\fR] {string.Join(' ', arguments)}".TrimEnd()).Append('\n');
    }

    private static void WriteCommand(CommandTree command, CommandTree main, StringBuilder page)
    {
        page.Append($".SS {Escape(command.Name)}\n");
        WriteText(command.Description, page);

        // What is the same everywhere is told once
        var known = main.Options.Select(option => (option.Names[0], option.Description)).ToHashSet();
        var shared = command.Options.Where(option => known.Contains((option.Names[0], option.Description))).ToList();
        WriteArguments([.. command.Arguments.ExceptBy(main.Arguments.Select(argument => argument.Description), argument => argument.Description)], page);
        WriteOptions(command.Options.Except(shared), page);
        if (shared.Count > 0)
        {
            page.Append($".PP\nAs above: {string.Join(", ", shared.Select(option => Bold(option.Names[0])))}.\n");
        }
    }

    private static void WriteArguments(IEnumerable<TypedArgument> arguments, StringBuilder page)
    {
        foreach (var argument in arguments)
        {
            page.Append($".TP\n.I {Escape(argument.Name)}\n");
            WriteText(argument.Description, page);
        }
    }

    private static void WriteOptions(IEnumerable<TypedOption> options, StringBuilder page)
    {
        foreach (var option in options)
        {
            var value = option.Value is { } name ? $" \\fI{Escape(name)}\\fR" : "";
            page.Append($".TP\n{string.Join(", ", option.Names.Select(one => Bold(one) + value))}\n");
            WriteText(option.Description, page);
        }
    }

    private static void WriteText(string text, StringBuilder page)
    {
        // A line that begins with one of these is a command to the formatter
        page.Append(text.Length > 0 && text[0] is '.' or '\'' ? "\\&" : "").Append(Escape(text)).Append('\n');
    }

    private static string Bold(string text) => $"\\fB{Escape(text)}\\fR";

    /// <summary>A text as it has to be written for each of its characters to be shown, in ASCII only.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '\\' => @"\e",
                '-' => @"\-",
                '\'' => @"\(aq",
                '"' => @"\(dq",
                > 0x7E => $"\\[u{rune.Value:X4}]",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }
}
