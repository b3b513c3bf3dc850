using System.CommandLine;

namespace Extractor.Cli;

/// <summary>The articles that a command reads.</summary>
internal sealed class ArticlesArgument : Argument<string[]>
{
    public ArticlesArgument()
        : base("articles")
    {
        Description = "Files of plain text in UTF-8, folders (every *.txt in them and below), or - for standard input.";
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>What was typed; none means standard input.</summary>
    public IReadOnlyList<string> Read(ParseResult typed) => typed.GetValue(this) ?? [];

    /// <summary>Runs a command, or shows its help to somebody at a terminal who gave no articles.</summary>
    public int RunOrShowHelp(ParseResult typed, Terminal terminal, Func<int> run)
    {
        if (Read(typed).Count > 0 || !terminal.InputIsTyped)
        {
            return run();
        }

        var (root, command) = (typed.RootCommandResult.Command, typed.CommandResult.Command);
        string[] args = command == root ? ["--help"] : [command.Name, "--help"];
        root.Parse(args).Invoke(new InvocationConfiguration { Output = terminal.Error });
        return ExitStatus.NothingDone;
    }
}
