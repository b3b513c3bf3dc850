using System.Globalization;

namespace Extractor.Writing;

/// <summary>A list for people: the two numbers of each text, and below them its markers with their places and how their shares came about.</summary>
/// <param name="stream">What to write into; it is not closed.</param>
/// <param name="options">Width and colours.</param>
public sealed class StanceListWriter(Stream stream, OutputOptions options) : IDisposable
{
    private const string Indent = "    ";

    private readonly TextOutput _output = new(stream, options);

    /// <summary>Writes one text's stance.</summary>
    public void Write(Article article, Stance stance)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(stance);
        var codePoints = new CodePoints(article.Text);
        _output.WriteHeading(article, StanceText.NumbersOf(stance), TextOutput.Count(stance.Markers.Count, "marker", "markers"));
        foreach (var marker in stance.Markers)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{codePoints.At(marker.Span.Start)}–{codePoints.At(marker.Span.End)}");
            _output.WriteWrapped($"{place} {StanceText.Explain(marker)}", Indent, Colour.None);
        }

        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();
}
