using System.CommandLine;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command itself: articles in, statements out.</summary>
internal sealed class ExtractCommand : RootCommand
{
    private readonly ArticlesArgument _articles = new();
    private readonly ExtractionOptions _options = new(OutputFormats.OfStatements, "the statements");

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

    private readonly Option<string?> _cues = new("--cues")
    {
        Description = "A list of verbs that report statements, besides those the program knows; the README tells its form.",
        HelpName = "file",
        Recursive = true,
    };

    public ExtractCommand(Terminal terminal, Messages messages, Func<Article, Extraction>? extract)
        : base("Finds every statement in news articles: what was said, who said it, and how it was reported.")
    {
        _articles.AddTo(this);
        _options.AddTo(this);
        Add(_explain);
        Add(_withText);
        Add(_cues);
        Add(new SpeakersCommand(terminal, messages, _cues, extract));
        Add(new InspectCommand(terminal, messages, _cues));
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            Extractors.Choose(extract, typed.GetValue(_cues), messages) is { } chosen
                ? new ExtractRun(Read(typed), terminal, messages, chosen).Run()
                : ExitStatus.NothingDone));
    }

    private ExtractOptions Read(ParseResult typed) => _options.Read(typed, _articles) with
    {
        WithText = typed.GetResult(_withText) is not null,
        Explain = typed.GetResult(_explain) is not null,
    };
}
