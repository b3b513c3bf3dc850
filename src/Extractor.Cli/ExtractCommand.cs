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

    /// <summary>Makes it with the commands that may be meant.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="messages">Where to tell what is wrong.</param>
    /// <param name="extract">What finds the statements of an article; null for a <see cref="StatementExtractor"/>.</param>
    /// <param name="args">What was typed; null for all commands, as help and completion need them.</param>
    public ExtractCommand(Terminal terminal, Messages messages, Func<Article, Extraction>? extract, string[]? args = null)
        : base("Finds every statement in news articles: what was said, who said it, and how it was reported.")
    {
        _articles.AddTo(this);
        _options.AddTo(this);
        Add(_explain);
        Add(_withText);
        _lists.AddTo(this);
        AddCommand("speakers", () => new SpeakersCommand(terminal, messages, _lists, extract));
        AddCommand("stance", () => new StanceCommand(terminal, messages, _lists));
        AddCommand("inspect", () => new InspectCommand(terminal, messages, _lists));
        AddCommand("verify", () => new VerifyCommand(terminal, messages));
        AddCommand("merge", () => new MergeCommand(terminal, messages));
        AddCommand("schema", () => new SchemaCommand(terminal, messages));
        AddCommand("completion", () => new CompletionCommand(terminal, messages));
        AddCommand("man", () => new ManCommand(terminal, messages));
        ProgramVersion.AnswerIn(this);
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            _lists.Choose(extract, typed, messages) is { } chosen
                ? new ExtractRun(Read(typed), terminal, messages, chosen).Run()
                : ExitStatus.NothingDone));

        // All commands with their options take longer to make than an article to read
        void AddCommand(string name, Func<Command> make)
        {
            if (args is null || args.Contains(name, StringComparer.Ordinal))
            {
                Add(make());
            }
        }
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
