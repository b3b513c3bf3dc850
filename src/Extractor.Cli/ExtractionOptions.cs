using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Extractor.Cli.Runs;
using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>What every command takes that writes extractions; each option stands here once, with its help.</summary>
internal sealed class ExtractionOptions
{
    private const string StandardOutput = "-";

    private readonly OutputFormats _formats;
    private readonly Option<OutputFormat?> _format;

    private readonly Option<string[]?> _outputs = NewOutputs();

    // No Option<bool>, as below
    private readonly Option<object> _byteOrderMark;
    private readonly Option<string[]?> _columns;

    private readonly Option<StatementKind[]?> _kinds = new ListingOption<StatementKind[]?>("--kind", "-k")
    {
        Help = () => $"Only statements of these kinds, separated by commas: {string.Join(", ", KebabCase.NamesOf(typeof(StatementKind)))}.",
        HelpName = "kinds",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseKinds,
        CompletionSources = { _ => KebabCase.NamesOf(typeof(StatementKind)) },
    };

    // No Option<double> or Option<bool>: generic code over values is compiled anew at every start (see KebabCase)
    private readonly Option<string?> _minimumConfidence = new("--min-confidence")
    {
        Description = "Only statements that are right with at least this probability, 0 to 1.",
        HelpName = "p",
        Validators = { CheckShare },
    };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Only this part of the articles: 3/16 is the third of sixteen equal parts, each article in one; “extractor merge” joins them.",
        HelpName = "n/m",
        CustomParser = ParseShard,
    };

    private readonly RunOptions _run = new();

    private readonly Option<object> _resume = new("--resume")
    {
        Arity = ArgumentArity.Zero,
        Description = "Go on where an earlier run on the same output was stopped.",
    };

    /// <summary>Makes them for what a command writes.</summary>
    /// <param name="formats">The formats of it.</param>
    /// <param name="written">Its name in the help: “the statements”.</param>
    public ExtractionOptions(OutputFormats formats, string written)
    {
        _formats = formats;
        _format = new ListingOption<OutputFormat?>("--format", "-f")
        {
            Help = () => $"How to write {written}: {NamesOfFormats}. Without it the ending of the output file tells; on a terminal it is {formats.ForPeople.Name}, else {formats.ForPrograms.Name}.",
            HelpName = "format",
            CustomParser = ParseFormat,
            CompletionSources = { _ => formats.All.Select(format => format.Name) },
        };
        _byteOrderMark = new ListingOption<object>(ExtraOptions.NameOf(OutputExtras.ByteOrderMark))
        {
            Arity = ArgumentArity.Zero,
            Help = () => $"Begin with a byte order mark, as Excel needs it to know UTF-8 ({ExtraOptions.FormatsOf(OutputExtras.ByteOrderMark, formats)}).",
        };
        _columns = new ListingOption<string[]?>(ExtraOptions.NameOf(OutputExtras.Columns))
        {
            Help = () => $"Only these columns, in this order, separated by commas ({ExtraOptions.FormatsOf(OutputExtras.Columns, formats)}){(formats.ColumnSets is [] ? "" : "; atap for those of the ATAP quotation tool")}.",
            HelpName = "names",
            CustomParser = ParseColumns,
            CompletionSources = { _ => formats.Columns.Concat(formats.ColumnSets) },
        };
    }

    private string NamesOfFormats => string.Join(", ", _formats.All.Select(format => format.Name));

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_outputs);
        command.Add(_format);
        command.Add(_kinds);
        command.Add(_minimumConfidence);
        command.Add(_columns);
        command.Add(_byteOrderMark);
        command.Add(_shard);
        command.Add(_resume);
        _run.AddTo(command);
        _run.AddTellingTo(command);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What was typed.</summary>
    public ExtractOptions Read(ParseResult typed, ArticlesArgument articles, UserLists lists) => new()
    {
        Inputs = ReadInputs(typed, articles, lists),
        Run = _run.Read(typed),
        Outputs = OutputsOf(typed.GetValue(_outputs)),
        Formats = _formats,
        Format = typed.GetValue(_format),
        Choice = new StatementChoice
        {
            Kinds = typed.GetValue(_kinds) is { Length: > 0 } kinds ? kinds : null,
            MinimumConfidence = typed.GetValue(_minimumConfidence) is { } share ? ParseShare(share) : 0,
        },
        Shown = new OutputOptions
        {
            Columns = typed.GetValue(_columns),
            ByteOrderMark = typed.GetResult(_byteOrderMark) is not null,
        },
        Resume = typed.GetResult(_resume) is not null,
    };

    private Inputs ReadInputs(ParseResult typed, ArticlesArgument articles, UserLists lists)
    {
        var inputs = articles.Read(typed, lists);
        return inputs with { Options = inputs.Options with { Shard = typed.GetValue(_shard) } };
    }

    private static Shard? ParseShard(ArgumentResult typed)
    {
        var shard = Shard.Parse(typed.Tokens[^1].Value);
        if (shard is null)
        {
            typed.AddError($"--shard: '{typed.Tokens[^1].Value}' is none such as 3/16, the third of sixteen");
        }

        return shard;
    }

    private void CheckTogether(CommandResult typed)
    {
        if (typed.GetResult(_resume) is not null && !(typed.GetValue(_outputs) ?? []).Any(path => OutputOf(path) is not null))
        {
            typed.AddError("--resume: a run goes on with a file; --output names it");
        }
    }

    /// <summary>The option that names the files to write.</summary>
    public static Option<string[]?> NewOutputs() => new("--output", "-o")
    {
        Description = "The file to write, complete or not at all; without it, or with -, standard output. Several may be given, each in the format of its ending.",
        HelpName = "file",
    };

    /// <summary>The files to write, null for standard output, which is also what none means.</summary>
    public static IReadOnlyList<string?> OutputsOf(string[]? typed) => typed is { Length: > 0 } ? [.. typed.Select(OutputOf)] : [null];

    /// <summary>The file to write, or null where standard output was typed or nothing.</summary>
    public static string? OutputOf(string? typed) => typed == StandardOutput ? null : typed;

    private OutputFormat? ParseFormat(ArgumentResult typed)
    {
        var name = typed.Tokens[^1].Value;
        var format = _formats.FindByName(name);
        if (format is null)
        {
            typed.AddError($"--format: '{name}' is none of {NamesOfFormats}");
        }

        return format;
    }

    private string[] ParseColumns(ArgumentResult typed)
    {
        string[] names = [.. typed.Tokens[^1].Value.Split(',', StringSplitOptions.TrimEntries)];
        if (names is [var only] && _formats.ColumnSets.Contains(only, StringComparer.Ordinal))
        {
            return names;
        }

        foreach (var name in names.Except(_formats.Columns))
        {
            if (_formats.ColumnSets.Contains(name, StringComparer.Ordinal))
            {
                typed.AddError($"--columns: '{name}' stands for columns of its own; it is given alone");
                continue;
            }

            var sets = string.Concat(_formats.ColumnSets.Select(set => $"; nor is it {set}"));
            typed.AddError($"--columns: '{name}' is none of {string.Join(", ", _formats.Columns)}{sets}");
        }

        return names;
    }

    private static StatementKind[] ParseKinds(ArgumentResult typed)
    {
        var kinds = new List<StatementKind>();
        foreach (var name in typed.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (KebabCase.Parse<StatementKind>(name) is { } kind)
            {
                kinds.Add(kind);
            }
            else
            {
                typed.AddError($"--kind: '{name}' is none of {string.Join(", ", KebabCase.NamesOf(typeof(StatementKind)))}");
            }
        }

        return [.. kinds];
    }

    private static void CheckShare(OptionResult typed)
    {
        if (typed.Tokens is [var token] && double.IsNaN(ParseShare(token.Value)))
        {
            typed.AddError($"--min-confidence: '{token.Value}' is no number from 0 to 1");
        }
    }

    /// <summary>A number from 0 to 1, or NaN where the text is none.</summary>
    private static double ParseShare(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : double.NaN;
}
