using Extractor.Attributions;
using Extractor.Pipeline;

namespace Extractor.Statements;

/// <summary>What of the contents of a document stands in quotation marks; asked in the order of the attributions.</summary>
internal sealed class QuotedContent(Document document)
{
    // The outermost marks hold all that inner ones do: what they hold is in order and does not overlap. Made
    // for the first statement that is quoted in part
    private List<TextSpan>? _marked;

    // What ends before one content starts ends before all later ones do
    private int _first;

    /// <summary>The parts of the content inside quotation marks, in order, without the outermost marks.</summary>
    public IReadOnlyList<TextSpan> Of(Attribution attribution) => attribution.Kind switch
    {
        StatementKind.Direct => attribution.Content,
        StatementKind.Indirect => [],
        _ => MarkedOf(attribution.Content),
    };

    private static List<TextSpan> MarkedIn(Document document)
    {
        var marked = new List<TextSpan>();
        foreach (var quotation in document.Quotations.Items)
        {
            if (quotation.Inside < 0)
            {
                marked.AddRange(quotation.Parts);
            }
        }

        return marked;
    }

    private List<TextSpan> MarkedOf(IReadOnlyList<TextSpan> content)
    {
        var marked = _marked ??= MarkedIn(document);
        while (_first < marked.Count && marked[_first].End <= content[0].Start)
        {
            _first++;
        }

        var both = new List<TextSpan>();
        for (int c = 0, m = _first; c < content.Count && m < marked.Count;)
        {
            var common = new TextSpan(Math.Max(content[c].Start, marked[m].Start), Math.Min(content[c].End, marked[m].End));
            if (!common.IsEmpty)
            {
                both.Add(common);
            }

            (c, m) = content[c].End < marked[m].End ? (c + 1, m) : (c, m + 1);
        }

        return both;
    }
}
