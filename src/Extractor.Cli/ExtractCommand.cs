using System.CommandLine;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command itself: articles in, statements out.</summary>
internal sealed class ExtractCommand
{
    private const string Purpose = "Finds every statement in news articles: what was said, who said it, and how it was reported.";

    private readonly ArticlesArgument _articles = new();
    private readonly ExtractionOptions _options = new(OutputFormats.OfStatements, "the statements");

    private readonly Option<object> _withText = new ListingOption<object>(ExtraOptions.NameOf(OutputExtras.Text))
    {
        Arity = ArgumentArity.Zero,
        Help = () => $"Write the text of every article too ({ExtraOptions.FormatsOf(OutputExtras.Text, OutputFormats.OfStatements)}).",
    };

    private readonly Option<object> _explain = new ListingOption<object>(ExtraOptions.NameOf(OutputExtras.Evidence))
    {
        Arity = ArgumentArity.Zero,
        Help = () => $"Write why each answer is what it is ({ExtraOptions.FormatsOf(OutputExtras.Evidence, OutputFormats.OfStatements)}).",
    };

    private readonly UserLists _lists = new();

    /// <summary>All commands, with help and version.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="messages">Where to tell what is wrong.</param>
    /// <param name="extract">What finds the statements of an article; null for a <see cref="StatementExtractor"/>.</param>
    public static RootCommand MakeAll(Terminal terminal, Messages messages, Func<Article, Extraction>? extract)
    {
        var root = new RootCommand(Purpose);
        new ExtractCommand().AddTo(root, terminal, messages, extract, args: null);
        ProgramVersion.AnswerIn(root);
        IListing.DescribeAll(root);
        return root;
    }

    /// <summary>
    /// Only the commands that are named, and neither help nor version: all of them, and the texts of help, take as long to
    /// make as an article to read.
    /// </summary>
    /// <param name="args">What was typed.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="messages">Where to tell what is wrong.</param>
    /// <param name="extract">What finds the statements of an article; null for a <see cref="StatementExtractor"/>.</param>
    public static Command MakeNamed(string[] args, Terminal terminal, Messages messages, Func<Article, Extraction>? extract)
    {
        var main = new Command("extractor", Purpose);
        new ExtractCommand().AddTo(main, terminal, messages, extract, args);
        return main;
    }

    private void AddTo(Command main, Terminal terminal, Messages messages, Func<Article, Extraction>? extract, string[]? args)
    {
        _articles.AddTo(main);
        _options.AddTo(main);
        main.Add(_explain);
        main.Add(_withText);
        _lists.AddTo(main);
        AddCommand("speakers", () => new SpeakersCommand(terminal, messages, extract));
        AddCommand("stance", () => new StanceCommand(terminal, messages));
        AddCommand("inspect", () => new InspectCommand(terminal, messages));
        AddCommand("verify", () => new VerifyCommand(terminal, messages));
        AddCommand("merge", () => new MergeCommand(terminal, messages));
        AddCommand("schema", () => new SchemaCommand(messages));
        AddCommand("completion", () => new CompletionCommand(terminal, messages));
        AddCommand("man", () => new ManCommand(terminal, messages));
        main.SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            _lists.Choose(extract, typed, messages) is { } chosen
                ? new ExtractRun(Read(typed), terminal, messages, chosen).Run()
                : ExitStatus.NothingDone));

        void AddCommand(string name, Func<Command> make)
        {
            if (args is null || args.AsSpan().Contains(name))
            {
                main.Add(make());
            }
        }
    }

    private ExtractOptions Read(ParseResult typed)
    {
        var options = _options.Read(typed, _articles, _lists);
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
