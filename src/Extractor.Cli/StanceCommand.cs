using System.CommandLine;
using System.CommandLine.Parsing;
using Extractor.Cli.Runs;

namespace Extractor.Cli;

/// <summary>The command “stance”: texts in, the stance of their words out, whoever says them.</summary>
internal sealed class StanceCommand : Command
{
    private const string Text = "text";
    private const string Jsonl = "jsonl";

    private readonly ArticlesArgument _articles = new();
    private readonly RunOptions _run = new();
    private readonly UserLists _lists = new();

    private readonly Option<string?> _inputFormat = new("--input-format")
    {
        Description = $"What to read: {Text}, for a list to read; or {Jsonl}, lines {{\"id\", \"text\"}}, each answered at once by a line {{\"id\", \"polarity\", \"certainty\", \"markers\"}}.",
        HelpName = "format",
        Validators = { CheckFormat },
        CompletionSources = { _ => [Text, Jsonl] },
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, complete or not at all; without it, or with -, standard output.",
        HelpName = "file",
    };

    private readonly Option<object> _explain = new("--explain")
    {
        Arity = ArgumentArity.Zero,
        Description = $"Write how each number came about, marker by marker ({Jsonl}; the list always tells).",
    };

    public StanceCommand(Terminal terminal, Messages messages)
        : base("stance", "Shows the stance of any text: how good or bad its words say things are, how sure they are, and which words tell. Irony is out of reach.")
    {
        Add(_inputFormat);
        _articles.AddWithoutFormatTo(this);
        Add(_output);
        Add(_explain);
        _run.AddTo(this);
        _lists.AddStanceTo(this);
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            _lists.Make(typed, messages, options => new StanceExtractor(options)) is { } extractor
                ? Run(typed, messages, new StanceRun(_articles.Read(typed, _lists), _run.Read(typed), ExtractionOptions.OutputOf(typed.GetValue(_output)), terminal, messages, extractor))
                : ExitStatus.NothingDone));
    }

    private int Run(ParseResult typed, Messages messages, StanceRun run)
    {
        if (typed.GetValue(_inputFormat) != Jsonl)
        {
            return run.ListTexts();
        }

        foreach (var option in _articles.FindForArticlesAlone(typed))
        {
            messages.Write($"{option}: of no use for lines of --input-format {Jsonl}, which have an id and a text");
        }

        return run.AnswerLines(typed.GetResult(_explain) is not null);
    }

    private static void CheckFormat(OptionResult typed)
    {
        if (typed.Tokens is [{ Value: not (Text or Jsonl) } token])
        {
            typed.AddError($"--input-format: '{token.Value}' is none of {Text}, {Jsonl}");
        }
    }
}
