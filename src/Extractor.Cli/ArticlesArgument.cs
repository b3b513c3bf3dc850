using System.CommandLine;

namespace Extractor.Cli;

/// <summary>The articles that a command reads, and the options that tell how.</summary>
internal sealed class ArticlesArgument : Argument<string[]>
{
    private readonly InputOptions _options = new();

    public ArticlesArgument()
        : base("articles")
    {
        Description = "Files, folders (every file of a known format in them and below), or - for standard input.";
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>Adds the argument and its options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this);
        _options.AddTo(command);
    }

    /// <summary>Adds the argument and its options to a command that has a format of input of its own.</summary>
    public void AddWithoutFormatTo(Command command)
    {
        command.Add(this);
        _options.AddWithoutFormatTo(command);
    }

    /// <summary>What to read, and how, as it was typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="lists">The user's lists that the command takes, or null.</param>
    public Inputs Read(ParseResult typed, UserLists? lists = null) => new()
    {
        Arguments = typed.GetValue(this) ?? [],
        Files = _options.ReadFiles(typed),
        Lists = lists?.NamedIn(typed) ?? [],
        Options = _options.Read(typed),
    };

    /// <summary>The names of the options that were typed and that nothing but articles has a use for.</summary>
    public IEnumerable<string> FindForArticlesAlone(ParseResult typed) => _options.FindForArticlesAlone(typed);

    /// <summary>Runs a command, or shows its help to somebody at a terminal who gave no articles.</summary>
    public int RunOrShowHelp(ParseResult typed, Terminal terminal, Func<int> run)
    {
        if (typed.GetValue(this) is { Length: > 0 } || !terminal.InputIsTyped)
        {
            return run();
        }

        string[] args = typed.CommandResult.Parent is null ? ["--help"] : [typed.CommandResult.Command.Name, "--help"];
        var help = ExtractCommand.MakeAll(terminal, new Messages(terminal.Error), extract: null).Parse(args);
        CommandLine.HideWhatStandsBefore(help);
        help.Invoke(new InvocationConfiguration { Output = terminal.Error });
        return ExitStatus.NothingDone;
    }
}
