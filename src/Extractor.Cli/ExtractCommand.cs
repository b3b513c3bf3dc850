using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command itself: articles in, statements out. Each option stands here once, with its help.</summary>
internal sealed class ExtractCommand : RootCommand
{
    private const string StandardOutput = "-";

    private readonly Argument<string[]> _inputs = new("articles")
    {
        Description = "Files of plain text in UTF-8, folders (every *.txt in them and below), or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<OutputFormat?> _format = new("--format", "-f")
    {
        Description = $"How to write the statements: {Names(OutputFormats.All)}. Without it the ending of the output file tells; on a terminal it is {OutputFormats.Text.Name}, else {OutputFormats.Csv.Name}.",
        HelpName = "format",
        CustomParser = ParseFormat,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, complete or not at all; without it, or with -, standard output.",
        HelpName = "file",
    };

    private readonly Option<StatementKind[]?> _kinds = new("--kind", "-k")
    {
        Description = $"Only statements of these kinds, separated by commas: {string.Join(", ", KebabCase.NamesOf(typeof(StatementKind)))}.",
        HelpName = "kinds",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseKinds,
    };

    // No Option<double> or Option<bool>: generic code over values is compiled anew at every start (see KebabCase)
    private readonly Option<string?> _minimumConfidence = new("--min-confidence")
    {
        Description = "Only statements that are right with at least this probability, 0 to 1.",
        HelpName = "p",
        Validators = { CheckShare },
    };

    private readonly Option<object> _withText = new("--with-text")
    {
        Arity = ArgumentArity.Zero,
        Description = "Write the text of every article too (json, jsonl).",
    };

    private readonly Option<object> _explain = new("--explain")
    {
        Arity = ArgumentArity.Zero,
        Description = "Write why each answer is what it is (text, json, jsonl).",
    };

    public ExtractCommand(Terminal terminal, Messages messages, Func<Article, Extraction>? extract)
        : base("Finds every statement in news articles: what was said, who said it, and how it was reported.")
    {
        Add(_inputs);
        Add(_output);
        Add(_format);
        Add(_kinds);
        Add(_minimumConfidence);
        Add(_explain);
        Add(_withText);
        SetAction(typed => IsAskedForNothing(typed, terminal)
            ? ShowHelp(terminal)
            : new ExtractRun(Read(typed), terminal, messages, extract ?? new StatementExtractor().Extract).Run());
    }

    private bool IsAskedForNothing(ParseResult typed, Terminal terminal) =>
        typed.GetValue(_inputs) is null or [] && terminal.InputIsTyped;

    private int ShowHelp(Terminal terminal)
    {
        Parse(["--help"]).Invoke(new InvocationConfiguration { Output = terminal.Error });
        return ExitStatus.NothingDone;
    }

    private ExtractOptions Read(ParseResult typed) => new()
    {
        Inputs = typed.GetValue(_inputs) ?? [],
        Output = typed.GetValue(_output) is var output && output == StandardOutput ? null : output,
        Format = typed.GetValue(_format),
        Kinds = typed.GetValue(_kinds) is { Length: > 0 } kinds ? kinds : null,
        MinimumConfidence = typed.GetValue(_minimumConfidence) is { } share ? ParseShare(share) : 0,
        WithText = typed.GetResult(_withText) is not null,
        Explain = typed.GetResult(_explain) is not null,
    };

    private static OutputFormat? ParseFormat(ArgumentResult typed)
    {
        var name = typed.Tokens[^1].Value;
        var format = OutputFormats.FindByName(name);
        if (format is null)
        {
            typed.AddError($"--format: '{name}' is none of {Names(OutputFormats.All)}");
        }

        return format;
    }

    private static StatementKind[] ParseKinds(ArgumentResult typed)
    {
        var kinds = new List<StatementKind>();
        foreach (var name in typed.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (KebabCase.Parse<StatementKind>(name) is { } kind)
            {
                kinds.Add(kind);
            }
            else
            {
                typed.AddError($"--kind: '{name}' is none of {string.Join(", ", KebabCase.NamesOf(typeof(StatementKind)))}");
            }
        }

        return [.. kinds];
    }

    private static void CheckShare(OptionResult typed)
    {
        if (typed.Tokens is [var token] && double.IsNaN(ParseShare(token.Value)))
        {
            typed.AddError($"--min-confidence: '{token.Value}' is no number from 0 to 1");
        }
    }

    /// <summary>A number from 0 to 1, or NaN where the text is none.</summary>
    private static double ParseShare(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : double.NaN;

    private static string Names(IEnumerable<OutputFormat> formats) => string.Join(", ", formats.Select(format => format.Name));
}
