using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Extractor.Cli.Runs;
using Extractor.Pipeline;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command “inspect”: articles in, what their layers hold out. For people who write rules.</summary>
internal sealed class InspectCommand : Command
{
    private const string Table = "table";
    private const string Conllu = "conllu";

    // Where the output is no screen: what a listing on paper or in an editor has room for
    private const int UsualWidth = 120;

    private readonly ArticlesArgument _articles = new();
    private readonly RunOptions _run = new();
    private readonly UserLists _lists = new();

    private readonly Option<string?> _format = new("--format", "-f")
    {
        Description = $"How to write: {Table}, or {Conllu} for the tokens with their tags, lemmas and places.",
        HelpName = "format",
        Validators = { CheckFormat },
        CompletionSources = { _ => [Table, Conllu] },
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = $"The file to write; with {Conllu} also a folder (one that is there, or a name without ending), for a file an article.",
        HelpName = "file",
    };

    private readonly Option<string[]?> _layers = new("--layers", "-l")
    {
        Description = $"Only these layers in the table, separated by commas: {string.Join(", ", LayerNames())}.",
        HelpName = "layers",
        Validators = { CheckLayers },
        CompletionSources = { _ => LayerNames() },
    };

    private readonly Option<string?> _sentence = new("--sentence", "-s")
    {
        Description = "Only the sentence of this number, from 1, of each article.",
        HelpName = "n",
        Validators = { CheckSentence },
    };

    private readonly Option<string?> _find = new("--find")
    {
        Description = "Only sentences that hold this text, in capitals or not.",
        HelpName = "text",
    };

    public InspectCommand(Terminal terminal, Messages messages)
        : base("inspect", "Shows what is known of each sentence before its statements are told: tokens, tags, phrases, quotations, cues, attributions.")
    {
        _articles.AddTo(this);
        Add(_output);
        Add(_format);
        Add(_layers);
        Add(_sentence);
        Add(_find);
        _run.AddTo(this);
        _lists.AddCuesTo(this);
        Validators.Add(CheckTogether);
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            _lists.Make(typed, messages, options => new StatementExtractor(options)) is { } extractor
                ? new InspectRun(Read(typed, terminal), terminal, messages, extractor.Read).Run()
                : ExitStatus.NothingDone));
    }

    private InspectOptions Read(ParseResult typed, Terminal terminal) => new()
    {
        Inputs = _articles.Read(typed, _lists),
        Run = _run.Read(typed),
        Output = ExtractionOptions.OutputOf(typed.GetValue(_output)),
        AsConllu = typed.GetValue(_format) == Conllu,
        Shown = new InspectionOptions
        {
            Layers = typed.GetValue(_layers) is { Length: > 0 } layers ? ParseLayers(layers) : LayerTableWriter.Shown,
            Sentence = typed.GetValue(_sentence) is { } number ? ParseNumber(number) : null,
            Find = typed.GetValue(_find),
            Width = terminal.OutputIsScreen ? terminal.Width : UsualWidth,
        },
    };

    private void CheckTogether(CommandResult typed)
    {
        if (typed.GetResult(_layers) is not null && typed.GetResult(_format) is { Tokens: [{ Value: Conllu }] })
        {
            typed.AddError($"--layers: chooses the columns of the table; {Conllu} has its own");
        }
    }

    private static void CheckFormat(OptionResult typed)
    {
        if (typed.Tokens is [{ Value: not (Table or Conllu) } token])
        {
            typed.AddError($"--format: '{token.Value}' is none of {Table}, {Conllu}");
        }
    }

    private static void CheckLayers(OptionResult typed)
    {
        foreach (var name in NamesIn(typed.Tokens.Select(token => token.Value)).Except(LayerNames()))
        {
            typed.AddError($"--layers: '{name}' is none of {string.Join(", ", LayerNames())}");
        }
    }

    private static void CheckSentence(OptionResult typed)
    {
        if (typed.Tokens is [var token] && ParseNumber(token.Value) is null)
        {
            typed.AddError($"--sentence: '{token.Value}' is no number from 1");
        }
    }

    private static int? ParseNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static Layers ParseLayers(IEnumerable<string> typed) =>
        NamesIn(typed).Aggregate(Layers.None, (layers, name) => layers | KebabCase.Parse<Layers>(name) ?? Layers.None);

    private static IEnumerable<string> NamesIn(IEnumerable<string> typed) => typed.SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries));

    private static IEnumerable<string> LayerNames() =>
        KebabCase.NamesOf(typeof(Layers)).Where(name => LayerTableWriter.Shown.HasFlag(Enum.Parse<Layers>(name, ignoreCase: true)) && name != "none");
}
