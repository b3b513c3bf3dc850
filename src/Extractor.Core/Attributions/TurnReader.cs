using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>
/// Reads what a label says without a cue: the turns of a transcript (<c>ORTEGA: We will appeal.</c>, <c>Q: …</c>) and a
/// headline behind a name (<c>Ortega: City Will Appeal</c>). What stands inside is the speaker's and reports nothing.
/// </summary>
internal sealed class TurnReader(List<Outline> outlines, Claims claims, List<Draft> drafts)
{
    // 3 words: “Poll: Sanders Ahead”; what is shorter names a series
    private const int FewestWords = 3;

    // 5 items: “SEN. ANA ORTEGA (I-VT.)” has no colon later
    private const int LongestLabel = 5;

    // Shares as those of Rules.RankedRule; turns are few in PolNeAR train, so theirs is a guess on the low side
    private static readonly Label Turn = new("LabelledTurn", 0.8, "the speaker's label and a colon before it");
    private static readonly Label Headline = new("HeadlineAfterName", 0.7, "a name and a colon before it in the headline");

    private sealed record Label(string Rule, double Share, string Because);

    /// <summary>Adds an attribution for every turn and for a headline behind a name.</summary>
    public void ReadTurns()
    {
        var labels = Labels();
        for (var first = 0; first < outlines.Count;)
        {
            var end = first + 1;
            while (end < outlines.Count && outlines[end].Paragraph == outlines[first].Paragraph)
            {
                end++;
            }

            if (LabelEnd(outlines[first]) is var label && label > 0 && labels.Contains(TextOf(outlines[first], label)))
            {
                Add(Turn, first, end, label);
            }
            else if (outlines[first].IsTitle && NameEnd(outlines[first]) is var name && name > 0)
            {
                Add(Headline, first, end, name);
            }

            first = end;
        }
    }

    /// <summary>The labels that make an article a transcript: one that comes again, or questions and answers.</summary>
    private HashSet<string> Labels()
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < outlines.Count; i++)
        {
            if ((i == 0 || outlines[i - 1].Paragraph != outlines[i].Paragraph) && LabelEnd(outlines[i]) is var end && end > 0
                && TextOf(outlines[i], end) is var label && !once.Add(label))
            {
                labels.Add(label);
            }
        }

        // Where somebody speaks again, those who speak once answer
        return labels.Count > 0 ? once : labels;
    }

    private static string TextOf(Outline outline, int end) => outline.Document.TextOf(outline.SpanOf(0, end));

    /// <summary>The end of a label in capitals before a colon, or 0.</summary>
    private static int LabelEnd(Outline outline)
    {
        var end = 0;
        while (end < outline.Count && end < LongestLabel && !outline.IsColon(end))
        {
            if (outline.IsQuotation(end) || !IsInCapitals(outline.Document.TextOf(outline[end].First)))
            {
                return 0;
            }

            end++;
        }

        return outline.IsColon(end) ? end : 0;
    }

    /// <summary>The end of a name or of a noun like “poll” before a colon, or 0.</summary>
    private static int NameEnd(Outline outline)
    {
        for (var colon = 1; colon <= LongestLabel && colon < outline.Count; colon++)
        {
            if (outline.IsColon(colon))
            {
                return NounPhrases.EndingAt(outline, colon) is { First: 0 } speaker && !outline.IsQuotation(colon + 1)
                    && (speaker.Head.Kind == PhraseKind.Name || outline.Is(colon - 1, WordClasses.PollNoun | WordClasses.DocumentNoun))
                    && outline.Count - colon > FewestWords
                    ? colon
                    : 0;
            }
        }

        return 0;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return letters > 0;
    }

    private void Add(Label kind, int first, int end, int label)
    {
        var pieces = new List<ContentPiece>();
        for (var i = first; i < end; i++)
        {
            var start = i == first ? label + 1 : 0;
            if (start < outlines[i].Count)
            {
                pieces.Add(new ContentPiece(outlines[i], start, outlines[i].Count));
                claims.Take(pieces[^1]);
            }
        }

        if (pieces.Count == 0)
        {
            return;
        }

        drafts.Add(new Draft
        {
            Content = new Content { Pieces = pieces },
            Source = outlines[first].SpanOf(0, label),
            Rule = kind.Rule,
            Confidence = kind.Share,
            Evidence = [$"words: {kind.Because} ({kind.Rule})"],
        });
    }
}
