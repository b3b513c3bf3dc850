using System.CommandLine;
using Extractor.Cli.Runs;

namespace Extractor.Cli;

/// <summary>The command “verify”: whether an output's statements stand in the articles, word for word, where it says.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Argument<string> _output = new("output")
    {
        Description = "CSV, TSV, XLSX, JSON or JSON Lines with the words of statements and their places.",
    };

    private readonly ArticlesArgument _articles = new();
    private readonly RunOptions _run = new();

    public VerifyCommand(Terminal terminal, Messages messages)
        : base("verify", "Reads an output and its articles again, and says which statements are not there word for word.")
    {
        Add(_output);
        _articles.AddTo(this);
        _run.AddThreadsTo(this);
        SetAction(typed => new VerifyRun(typed.GetValue(_output)!, _articles.Read(typed), _run.Read(typed), terminal, messages).Run());
    }
}
