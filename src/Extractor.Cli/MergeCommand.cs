using System.CommandLine;

namespace Extractor.Cli;

/// <summary>The command “merge”: what shards have written in, what one run would have written out.</summary>
internal sealed class MergeCommand : Command
{
    private readonly Argument<string[]> _parts = new("parts")
    {
        Description = "What runs with --shard have written, or the records beside it (.part), in any order.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]?> _outputs = ExtractionOptions.NewOutputs();

    private readonly Option<string?> _format = new("--format", "-f")
    {
        Description = "How to write, where the ending of the output file does not tell.",
        HelpName = "format",
    };

    public MergeCommand(Terminal terminal, Messages messages)
        : base("merge", "Joins what shards have written into what one run would have, and says which are missing.")
    {
        Add(_parts);
        Add(_outputs);
        Add(_format);
        SetAction(typed => new MergeRun(
            typed.GetValue(_parts) ?? [], ExtractionOptions.OutputsOf(typed.GetValue(_outputs)), typed.GetValue(_format), terminal, messages).Run());
    }
}
