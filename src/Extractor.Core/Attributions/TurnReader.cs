using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>
/// Reads what a label says without a cue: the turns of a transcript (<c>ORTEGA: We will appeal.</c>, <c>Q. …</c>), inside
/// quotation marks too, and a headline behind a name (<c>Ortega: City Will Appeal</c>). What stands inside is the speaker's
/// and reports nothing.
/// </summary>
internal sealed class TurnReader(List<Outline> outlines, Claims claims, List<Draft> drafts)
{
    // 3 words: “Poll: Ortega Ahead”; what is shorter names a series
    private const int FewestWords = 3;

    // 5 items, as the longest label
    private const int LongestName = 5;

    // Shares as those of Rules.RankedRule; turns are few in PolNeAR train, so theirs is a guess on the low side
    private const double TurnShare = 0.8;
    private const double HeadlineShare = 0.7;

    /// <summary>Adds an attribution for every turn, every quotation that names its speaker, and a headline behind a name.</summary>
    public void ReadTurns()
    {
        var labels = TranscriptLabels.Of(outlines);
        for (int first = 0, end; first < outlines.Count; first = end)
        {
            end = Outlines.ParagraphEnd(outlines, first);
            if (labels.Count > 0 && !outlines[first].IsTitle && Label.At(outlines[first]) is { } label && labels.Contains(label.TextIn(outlines[first])))
            {
                Add("LabelledTurn", TurnShare, "the speaker's label before it", first, end, label.End, label.First);
            }
            else if (outlines[first].IsTitle && NameEnd(outlines[first]) is var name && name > 0)
            {
                Add("HeadlineAfterName", HeadlineShare, "a name and a colon before it in the headline", first, end, name, name + 1);
            }
            else
            {
                AddNamed(first, end);
            }
        }
    }

    /// <summary>The end of a name or of a noun like “poll” before a colon, or 0.</summary>
    private static int NameEnd(Outline outline)
    {
        for (var colon = 1; colon <= LongestName && colon < outline.Count; colon++)
        {
            if (outline.IsColon(colon))
            {
                return NounPhrases.EndingAt(outline, colon) is { First: 0 } speaker && !outline.IsQuotation(colon + 1)
                    && (speaker.Head.Kind == PhraseKind.Name || outline.Is(colon - 1, WordClasses.PollNoun | WordClasses.DocumentNoun))
                    && outline.Count - colon > FewestWords && !Label.IsOfLine(outline, colon)
                    ? colon
                    : 0;
            }
        }

        return 0;
    }

    // Quotations that hold the name of who speaks
    private void AddNamed(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            for (var item = 0; item < outlines[i].Count && outlines[i].HasQuotations; item++)
            {
                if (outlines[i].IsQuotation(item) && outlines[i].QuotationAt(item).Label is { } name)
                {
                    var piece = new ContentPiece(outlines[i], item, item + 1);
                    claims.Take(piece);
                    drafts.Add(Draft.Of([piece], name, "NameInMarks", TurnShare, "the speaker's name inside the marks"));
                }
            }
        }
    }

    private void Add(string rule, double share, string because, int first, int end, int labelEnd, int contentFirst)
    {
        var pieces = new List<ContentPiece>();
        for (var i = first; i < end; i++)
        {
            var start = i == first ? contentFirst : 0;
            if (start < outlines[i].Count)
            {
                pieces.Add(new ContentPiece(outlines[i], start, outlines[i].Count));
                claims.Take(pieces[^1]);
            }
        }

        if (pieces.Count > 0)
        {
            drafts.Add(Draft.Of(pieces, outlines[first].SpanOf(0, labelEnd), rule, share, because));
        }
    }
}
