using System.Globalization;
using System.Text;

namespace Extractor.Writing;

/// <summary>A list for people: under each article's title its statements, each with its speaker, kind, cue and text.</summary>
internal sealed class TextListWriter(Stream stream, OutputOptions options) : IExtractionWriter
{
    private const string Indent = "    ";

    // Not the default encoding, which throws on a lone surrogate where this puts U+FFFD
    private readonly StreamWriter _output = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    private readonly TextWrapper _wrapper = new(options.Width);
    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        if (!_isFirst)
        {
            _output.WriteLine();
        }

        _isFirst = false;
        WriteHeading(extraction);
        var roles = new SpeakerRoles(extraction.Speakers);
        foreach (var statement in extraction.Statements)
        {
            _output.WriteLine();
            WriteStatement(statement, roles.Of(statement.Speaker));
        }

        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void WriteHeading(Extraction extraction)
    {
        var article = extraction.Article;
        if (article.Title is { } title)
        {
            WriteWrapped(title, "", Colour.Bold);
        }

        var count = extraction.Statements.Count switch
        {
            0 => "no statements",
            1 => "1 statement",
            var several => string.Create(CultureInfo.InvariantCulture, $"{several} statements"),
        };
        var date = article.Date?.ToString("O", CultureInfo.InvariantCulture);
        WriteWrapped(string.Join(" · ", new[] { article.Path, date, count }.Where(part => part is not null)), "", Colour.Dim);
    }

    private void WriteStatement(Statement statement, string? role)
    {
        WritePainted(TextWrapper.OnOneLine(statement.Speaker?.Name ?? "No speaker"), Colour.Bold);
        _output.Write(" · ");
        _output.Write(TextWrapper.OnOneLine(string.Join(" · ", DetailsOf(statement, role))));
        _output.WriteLine();
        WriteWrapped(statement.Text, Indent, statement.Kind == StatementKind.Indirect ? Colour.None : Colour.Quoted);
        if (options.Explain)
        {
            foreach (var sentence in statement.Evidence.Prepend(statement.Rule))
            {
                WriteWrapped(sentence, Indent + "- ", Colour.Dim);
            }
        }
    }

    private static IEnumerable<string> DetailsOf(Statement statement, string? role)
    {
        var missing = statement.SpeakerMissing is { } reason ? KebabCase.Of(reason).Replace('-', ' ') : null;
        var confidence = statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return new[] { role, missing, KebabCase.Of(statement.Kind), statement.Cue?.Text, confidence }.OfType<string>();
    }

    private void WriteWrapped(string text, string indent, Colour colour)
    {
        foreach (var line in _wrapper.Wrap(text, indent.Length))
        {
            _output.Write(indent);
            WritePainted(line, colour);
            _output.WriteLine();
            indent = new string(' ', indent.Length);
        }
    }

    private void WritePainted(string text, Colour colour)
    {
        if (!options.Colours || colour == Colour.None)
        {
            _output.Write(text);
            return;
        }

        _output.Write(string.Create(CultureInfo.InvariantCulture, $"\e[{(int)colour}m{text}\e[0m"));
    }

    /// <summary>Codes of ANSI terminals.</summary>
    private enum Colour
    {
        None = 0,
        Bold = 1,
        Dim = 2,
        Quoted = 36,
    }
}
