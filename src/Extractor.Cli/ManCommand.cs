using System.CommandLine;
using Extractor.Cli.Completion;

namespace Extractor.Cli;

/// <summary>The command “man”: the manual page, for man(1) and for those who install the program.</summary>
internal sealed class ManCommand : Command
{
    public ManCommand(Terminal terminal, Messages messages)
        : base("man", "Prints the manual page: extractor man > extractor.1")
    {
        SetAction(typed =>
        {
            typed.InvocationConfiguration.Output.Write(ManualPage.Write(CommandTree.Of(ExtractCommand.MakeAll(terminal, messages, extract: null))));
            return ExitStatus.AllDone;
        });
    }
}
