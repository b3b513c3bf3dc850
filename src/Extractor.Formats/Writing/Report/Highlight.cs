namespace Extractor.Writing.Report;

/// <summary>A stretch of an article's text that the report marks.</summary>
/// <param name="Span">Where it stands, in UTF-16 units.</param>
/// <param name="Element">The element around it: <c>mark</c> for what is said, <c>span</c> for what tells of it.</param>
/// <param name="Class">What it is: a kind of statement, <c>cue</c>, <c>source</c>, <c>marker</c>.</param>
/// <param name="Statement">The number of its statement in the article, from 1.</param>
/// <param name="HasReference">Whether the link to the statement's note stands at its end.</param>
internal readonly record struct Highlight(TextSpan Span, string Element, string Class, int Statement, bool HasReference = false)
{
    /// <summary>All that is marked for a statement: its parts, its cue, its source and the words that show its stance.</summary>
    public static IEnumerable<Highlight> Of(Statement statement, int number)
    {
        var kind = KebabCase.Of(statement.Kind);
        for (var i = 0; i < statement.Spans.Count; i++)
        {
            yield return new Highlight(statement.Spans[i], "mark", kind, number, HasReference: i == 0);
        }

        if (statement.Cue is { } cue)
        {
            yield return new Highlight(cue.Span, "span", "cue", number);
        }

        if (statement.SourceMention is { } mention)
        {
            yield return new Highlight(mention.Span, "span", "source", number);
        }

        foreach (var marker in statement.Stance.Markers)
        {
            yield return new Highlight(marker.Span, "span", "marker", number);
        }
    }
}
