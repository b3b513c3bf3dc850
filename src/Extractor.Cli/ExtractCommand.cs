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

    private readonly UserLists _lists = new();

    public ExtractCommand(Terminal terminal, Messages messages, Func<Article, Extraction>? extract)
        : base("Finds every statement in news articles: what was said, who said it, and how it was reported.")
    {
        _articles.AddTo(this);
        _options.AddTo(this);
        Add(_explain);
        Add(_withText);
        _lists.AddTo(this);
        Add(new SpeakersCommand(terminal, messages, _lists, extract));
        Add(new StanceCommand(terminal, messages, _lists));
        Add(new InspectCommand(terminal, messages, _lists));
        Add(new VerifyCommand(terminal, messages));
        Add(new MergeCommand(terminal, messages));
        Add(new SchemaCommand(terminal, messages));
        Add(new CompletionCommand(terminal, messages));
        Add(new ManCommand(terminal));
        ProgramVersion.AnswerIn(this);
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            _lists.Choose(extract, typed, messages) is { } chosen
                ? new ExtractRun(Read(typed), terminal, messages, chosen).Run()
                : ExitStatus.NothingDone));
    }

    private ExtractOptions Read(ParseResult typed)
    {
        var options = _options.Read(typed, _articles);
        return options with
        {
            Shown = options.Shown with
            {
                WithText = typed.GetResult(_withText) is not null,
                Explain = typed.GetResult(_explain) is not null,
            },
        };
    }
}
