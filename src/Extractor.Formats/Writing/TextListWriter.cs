using System.Globalization;

namespace Extractor.Writing;

/// <summary>A list for people: under each article's title its statements, each with its speaker, kind, cue and text.</summary>
internal sealed class TextListWriter(Stream stream, OutputOptions options) : IExtractionWriter
{
    private const string Indent = "    ";

    private readonly TextOutput _output = new(stream, options);

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        _output.WriteHeading(extraction.Article, TextOutput.Count(extraction.Statements.Count, "statement", "statements"));
        var roles = new SpeakerRoles(extraction.Speakers);
        foreach (var statement in extraction.Statements)
        {
            _output.WriteLine();
            WriteStatement(statement, roles.Of(statement.Speaker));
        }

        _output.Flush();
    }

    /// <inheritdoc/>
    public void Complete() => _output.Flush();

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void WriteStatement(Statement statement, string? role)
    {
        _output.WritePainted(TextWrapper.OnOneLine(statement.Speaker?.Name ?? "No speaker"), Colour.Bold);
        _output.Write(" · ");
        _output.Write(TextWrapper.OnOneLine(string.Join(" · ", DetailsOf(statement, role))));
        _output.WriteLine();
        _output.WriteWrapped(statement.Text, Indent, statement.Kind == StatementKind.Indirect ? Colour.None : Colour.Quoted);
        if (statement.Stance.Markers.Count > 0)
        {
            _output.WriteWrapped(StanceText.SummaryOf(statement.Stance), Indent, Colour.Dim);
        }

        if (options.Explain)
        {
            foreach (var marker in statement.Stance.Markers)
            {
                _output.WriteWrapped(StanceText.Explain(marker), Indent + "- ", Colour.Dim);
            }

            foreach (var sentence in statement.Evidence.Prepend(statement.Rule))
            {
                _output.WriteWrapped(sentence, Indent + "- ", Colour.Dim);
            }
        }
    }

    private static IEnumerable<string> DetailsOf(Statement statement, string? role)
    {
        var missing = statement.SpeakerMissing is { } reason ? KebabCase.Of(reason).Replace('-', ' ') : null;
        var negated = statement.Cue is { IsNegated: true } ? "negated" : null;
        var confidence = statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return new[] { role, statement.UnresolvedMention?.Text, missing, KebabCase.Of(statement.Kind), statement.Cue?.Text, negated, confidence }.OfType<string>();
    }
}
