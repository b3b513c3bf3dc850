using System.CommandLine;
using Extractor.Cli.Completion;

namespace Extractor.Cli;

/// <summary>The command “completion”: the script that makes a shell complete commands, options and their values.</summary>
internal sealed class CompletionCommand : Command
{
    private readonly Argument<string> _shell = new("shell")
    {
        Description = $"The shell: {string.Join(", ", CompletionScripts.Shells)}.",
        CompletionSources = { _ => CompletionScripts.Shells },
    };

    public CompletionCommand(Terminal terminal, Messages messages)
        : base("completion", "Prints the script that makes a shell complete commands, options and their values.")
    {
        Add(_shell);
        SetAction(typed =>
        {
            var shell = typed.GetValue(_shell)!;
            if (CompletionScripts.Write(shell, CommandTree.Of(ExtractCommand.MakeAll(terminal, messages, extract: null))) is not { } script)
            {
                messages.Write($"completion: '{shell}' is none of {string.Join(", ", CompletionScripts.Shells)}");
                return ExitStatus.NothingDone;
            }

            typed.InvocationConfiguration.Output.Write(script);
            return ExitStatus.AllDone;
        });
    }
}
