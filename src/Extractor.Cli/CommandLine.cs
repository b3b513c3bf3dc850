using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;

namespace Extractor.Cli;

/// <summary>The command line: from what was typed to an exit status.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command and returns its <see cref="ExitStatus"/>.</summary>
    /// <param name="args">What was typed behind the program's name.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="extract">What finds the statements of an article; null for a <see cref="StatementExtractor"/>.</param>
    public static int Run(string[] args, Terminal terminal, Func<Article, Extraction>? extract = null)
    {
        // A file's name may begin with "@", which stands for a file of arguments otherwise
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var messages = new Messages(terminal.Error);
        var typed = Array.Exists(args, MayAskForHelp) ? null : ExtractCommand.MakeNamed(args, terminal, messages, extract).Parse(args, parsing);
        var mistakes = typed is null ? [] : FindMistakes(typed);
        if (typed is null || mistakes.Count > 0)
        {
            typed = ExtractCommand.MakeAll(terminal, messages, extract).Parse(args, parsing);
            mistakes = typed.Action is HelpAction ? [] : FindMistakes(typed);
        }

        foreach (var mistake in mistakes)
        {
            messages.Write(mistake);
        }

        if (mistakes.Count > 0)
        {
            return ExitStatus.NothingDone;
        }

        if (typed.Action is HelpAction)
        {
            HideWhatStandsBefore(typed);
        }

        try
        {
            // Help, version, man page and completion go here; results go to the stream, and nothing of them here
            using var output = new StringWriter();
            var status = typed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            return TryHandOn(output.ToString(), terminal, messages) ? status : ExitStatus.NothingDone;
        }
        catch (ClosedPipeException)
        {
            return ExitStatus.AllDone;
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(FailureReason.Of(failure));
            return ExitStatus.NothingDone;
        }
        catch (Exception fault)
        {
            messages.Write($"{FailureReason.Fault}: {fault}");
            return ExitStatus.NothingDone;
        }
    }

    /// <summary>Leaves out of a command's help what belongs to the main command alone: articles stand behind the name, not before it too.</summary>
    public static void HideWhatStandsBefore(ParseResult typed)
    {
        foreach (var argument in (typed.CommandResult.Parent as CommandResult)?.Command.Arguments ?? [])
        {
            argument.Hidden = true;
        }
    }

    /// <summary>Writes what the command tells of itself; says where that could not be written.</summary>
    private static bool TryHandOn(string text, Terminal terminal, Messages messages)
    {
        if (text.Length == 0)
        {
            return true;
        }

        try
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(text));
            terminal.Output.Flush();
            return true;
        }
        catch (Exception failure) when (failure is not ClosedPipeException && FailureReason.IsOfSystem(failure))
        {
            messages.Write($"{Destination.StandardOutput}: {FailureReason.Of(failure)}");
            return false;
        }
    }

    /// <summary>Whether an argument may ask for help, the version or what may stand behind others, which “[suggest]” does.</summary>
    private static bool MayAskForHelp(string argument) =>
        argument is "--help" or "--version" or "/h" or "/?" or ['[', ..] || (argument is ['-', not '-', ..] && argument.AsSpan().IndexOfAny('h', '?') > 0);

    /// <summary>What is wrong with what was typed, one line each.</summary>
    private static List<string> FindMistakes(ParseResult typed)
    {
        // An argument of any number takes unknown options for its own; only behind "--" may a name begin with "-"
        var mistakes = new List<string>();
        var arguments = new List<Token>();
        foreach (var part in typed.CommandResult.Children)
        {
            arguments.AddRange((part as ArgumentResult)?.Tokens ?? []);
        }

        var dashes = typed.Tokens.Count - 1;
        while (dashes >= 0 && typed.Tokens[dashes].Type != TokenType.DoubleDash)
        {
            dashes--;
        }

        var behindDashes = dashes < 0 ? 0 : typed.Tokens.Count - 1 - dashes;
        for (var i = 0; i < arguments.Count - behindDashes; i++)
        {
            if (arguments[i].Value is ['-', _, ..] option)
            {
                mistakes.Add($"unknown option {option}");
            }
        }

        foreach (var error in typed.Errors)
        {
            mistakes.Add(error.Message);
        }

        if (typed.Errors.Count == 0)
        {
            mistakes.AddRange(FindEmpty(typed.CommandResult));
        }

        mistakes.AddRange(FindMisplaced(typed.CommandResult));
        return mistakes;
    }

    /// <summary>Options without a value: what a script makes of a variable that is not set, -o "$FILE".</summary>
    private static IEnumerable<string> FindEmpty(CommandResult typed)
    {
        foreach (var part in typed.Children)
        {
            if (part is OptionResult { IdentifierToken: { } option, Tokens: var values } && values.Any(value => value.Value.Length == 0))
            {
                yield return $"{option.Value}: its value is empty";
            }
        }
    }

    /// <summary>What stands before a command that has a name: it is the main command's, and would go unheard.</summary>
    private static IEnumerable<string> FindMisplaced(CommandResult typed)
    {
        foreach (var earlier in (typed.Parent as CommandResult)?.Children ?? [])
        {
            var name = earlier switch
            {
                OptionResult { Option.Recursive: false, Implicit: false } option => option.IdentifierToken?.Value,
                ArgumentResult { Tokens: [var token, ..] } => token.Value,
                _ => null,
            };
            if (name is not null)
            {
                yield return $"{name}: stands before {typed.Command.Name}; it belongs behind it";
            }
        }
    }
}
