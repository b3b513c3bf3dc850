using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>How articles are read; each option stands here once, with its help.</summary>
internal sealed class InputOptions
{
    // What one array of the runtime holds of text, with room for what is made of it
    private const int MostBytes = 1024 * 1024 * 1024;

    private readonly Option<string?> _format = new ListingOption<string?>("--input-format")
    {
        Help = () => $"What the articles are: {NamesOfFormats}. Without it the ending of a file tells, or its content.",
        HelpName = "format",
        Validators = { CheckFormat },
        CompletionSources = { _ => InputFormats.All.Select(format => format.Name) },
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding of the articles, as windows-1252. Without it a byte order mark tells, or the bytes: UTF-8, UTF-16, else Windows-1252.",
        HelpName = "name",
        Validators = { CheckEncoding },
    };

    private readonly Option<string?> _textField = FieldOption("--text-field", "an article's text");
    private readonly Option<string?> _idField = FieldOption("--id-field", "what tells an article from the others");
    private readonly Option<string?> _titleField = FieldOption("--title-field", "the headline");
    private readonly Option<string?> _dateField = FieldOption("--date-field", "the day of publication");

    private readonly Option<string[]?> _include = PatternOption("--include", "Of folders, only the files that fit this pattern, as *.html or 2023/**/*.txt, whatever their ending");
    private readonly Option<string[]?> _exclude = PatternOption("--exclude", "Of folders, not the files that fit this pattern");

    private readonly Option<string?> _maximumLength = new ListingOption<string?>("--max-bytes")
    {
        Help = () => $"The most bytes that one article may have; without it {new ReadingOptions().MaximumLength}. A longer one fails, and costs no other.",
        HelpName = "n",
        Validators = { CheckLength },
    };

    // No Option<bool>: generic code over values is compiled anew at every start (see KebabCase)
    private readonly Option<object> _force = new("--force")
    {
        Arity = ArgumentArity.Zero,
        Description = "Read articles too that seem not to be in English.",
    };

    private static string NamesOfFormats => string.Join(", ", InputFormats.All.Select(format => format.Name));

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [_format, .. AllButFormat];

    private IEnumerable<Option> AllButFormat => [_encoding, _textField, _idField, _titleField, _dateField, _include, _exclude, _maximumLength, _force];

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command) => Add(All, command);

    /// <summary>Adds all but <c>--input-format</c> to a command.</summary>
    public void AddWithoutFormatTo(Command command) => Add(AllButFormat, command);

    private static void Add(IEnumerable<Option> options, Command command)
    {
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>What was typed.</summary>
    public ReadingOptions Read(ParseResult typed)
    {
        var usual = new ReadingOptions();
        return usual with
        {
            Format = typed.GetValue(_format) is { } format ? InputFormats.FindByName(format) : null,
            Encoding = typed.GetValue(_encoding) is { } encoding ? TextDecoder.FindEncoding(encoding) : null,
            TextField = typed.GetValue(_textField),
            IdField = typed.GetValue(_idField),
            TitleField = typed.GetValue(_titleField),
            DateField = typed.GetValue(_dateField),
            Force = typed.GetResult(_force) is not null,
            MaximumLength = typed.GetValue(_maximumLength) is { } length ? ParseLength(length)!.Value : usual.MaximumLength,
        };
    }

    /// <summary>The names of those that were typed and that nothing but articles has a use for.</summary>
    public IEnumerable<string> FindForArticlesAlone(ParseResult typed) =>
        AllButFormat.Where(option => option != _maximumLength && typed.GetResult(option) is { Implicit: false }).Select(option => option.Name);

    /// <summary>Which files of folders were asked for.</summary>
    public FileChoice ReadFiles(ParseResult typed) => new()
    {
        Include = typed.GetValue(_include) ?? [],
        Exclude = typed.GetValue(_exclude) ?? [],
    };

    private static Option<string[]?> PatternOption(string name, string meaning) => new(name)
    {
        Description = $"{meaning}; may be given several times.",
        HelpName = "pattern",
        Arity = ArgumentArity.OneOrMore,
    };

    private static Option<string?> FieldOption(string name, string meaning) => new(name)
    {
        Description = $"The field or column that holds {meaning}; without it a name such as those in the README tells.",
        HelpName = "name",
    };

    private static void CheckFormat(OptionResult typed)
    {
        if (typed.Tokens is [var token] && InputFormats.FindByName(token.Value) is null)
        {
            typed.AddError($"--input-format: '{token.Value}' is none of {NamesOfFormats}");
        }
    }

    private static void CheckLength(OptionResult typed)
    {
        if (typed.Tokens is [var token] && ParseLength(token.Value) is null)
        {
            typed.AddError($"--max-bytes: '{token.Value}' is no number from 1 to {MostBytes}");
        }
    }

    /// <summary>A number of bytes, or null where the text is none that an article may have.</summary>
    private static int? ParseLength(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= 1 and <= MostBytes ? length : null;

    private static void CheckEncoding(OptionResult typed)
    {
        if (typed.Tokens is [var token] && TextDecoder.FindEncoding(token.Value) is null)
        {
            typed.AddError($"--encoding: '{token.Value}' is no encoding that is known here, such as utf-8, utf-16le, windows-1252, iso-8859-2");
        }
    }
}
