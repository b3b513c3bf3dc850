using System.Globalization;
using System.Text;

namespace Extractor.Writing;

/// <summary>Text for people on a terminal: wrapped to its width, in its colours where they are wanted.</summary>
internal sealed class TextOutput(Stream stream, OutputOptions options) : IDisposable
{
    // Not the default encoding, which throws on a lone surrogate where this puts U+FFFD
    private readonly StreamWriter _output = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    private readonly TextWrapper _wrapper = new(options.Width);
    private bool _isFirst = true;

    /// <summary>Writes an article's title, and below it its path, its date and what was found, a blank line before the second and later ones.</summary>
    public void WriteHeading(Article article, params IEnumerable<string> found)
    {
        if (!_isFirst)
        {
            WriteLine();
        }

        _isFirst = false;
        if (article.Title is { } title)
        {
            WriteWrapped(title, "", Colour.Bold);
        }

        var date = article.Date?.ToString("O", CultureInfo.InvariantCulture);
        string?[] parts = [article.Path, date, .. found];
        WriteWrapped(string.Join(" · ", parts.OfType<string>()), "", Colour.Dim);
    }

    /// <summary>Writes a text as it is.</summary>
    public void Write(string text) => _output.Write(text);

    /// <summary>Ends a line.</summary>
    public void WriteLine() => _output.WriteLine();

    /// <summary>Writes a text of one line in a colour.</summary>
    public void WritePainted(string text, Colour colour)
    {
        if (!options.Colours || colour == Colour.None)
        {
            _output.Write(text);
            return;
        }

        _output.Write(string.Create(CultureInfo.InvariantCulture, $"\e[{(int)colour}m{text}\e[0m"));
    }

    /// <summary>Writes a text in as many lines as it takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">What stands before the first line; before the others stand as many blanks.</param>
    /// <param name="colour">The colour of the text, not of what stands before it.</param>
    public void WriteWrapped(string text, string indent, Colour colour)
    {
        foreach (var line in _wrapper.Wrap(text, indent.Length))
        {
            _output.Write(indent);
            WritePainted(line, colour);
            _output.WriteLine();
            indent = new string(' ', indent.Length);
        }
    }

    /// <summary>A number and what is counted: “no statements”, “1 statement”, “2 statements”.</summary>
    public static string Count(int number, string one, string several) => number switch
    {
        0 => $"no {several}",
        1 => $"1 {one}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} {several}"),
    };

    /// <summary>Hands on what is written.</summary>
    public void Flush() => _output.Flush();

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();
}
