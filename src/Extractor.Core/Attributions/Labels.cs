using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>What stands at the start of a paragraph in front of what somebody says: <c>ORTEGA:</c>, <c>Q.</c>, <c>Ana Ortega:</c>.</summary>
/// <param name="End">The index of the first item after the label.</param>
/// <param name="First">The index of the first item after its mark.</param>
/// <param name="IsName">Whether it is a name in small letters, which may as well head a list.</param>
internal readonly record struct Label(int End, int First, bool IsName)
{
    // 5 items: “SEN. ANA ORTEGA (I-VT.)” has no colon later
    private const int Longest = 5;

    private static readonly WordSet LineLabels = WordSet.ReadEmbedded("en/line-labels.txt");

    /// <summary>Whether the items before <paramref name="end"/> tell what a line is and not who speaks: <c>VIDEO:</c>, <c>WATCH LIVE:</c>.</summary>
    public static bool IsOfLine(Outline outline, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (outline.IsQuotation(i) || !LineLabels.Contains(outline.Document.TextOf(outline[i].First)))
            {
                return false;
            }
        }

        return end > 0;
    }

    /// <summary>The label that opens a sentence, or null.</summary>
    public static Label? At(Outline outline)
    {
        if (QuestionOrAnswer(outline) is { } initial)
        {
            return initial;
        }

        var end = ColonOf(outline);
        bool isCapital = true, isName = true;
        for (var i = 0; i < end && (isCapital || isName); i++)
        {
            isCapital &= IsInCapitals(outline.TextOf(i));
            isName &= outline.PhraseAt(i) is { Kind: PhraseKind.Name };
        }

        // “Ana Ortega: 1,769” counts votes
        isName &= !isCapital && !outline.IsQuotation(end + 1) && outline.Upos(end + 1) != Upos.Num;
        return end > 0 && (isCapital || isName) && !IsOfLine(outline, end) ? new Label(end, end + 1, isName) : null;
    }

    /// <summary>The colon that may end a label, or 0, as in most sentences.</summary>
    private static int ColonOf(Outline outline)
    {
        for (var i = 0; i <= Longest && !outline.IsQuotation(i); i++)
        {
            if (outline.IsColon(i))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The label's words.</summary>
    public string TextIn(Outline outline) => outline.Document.TextOf(outline.SpanOf(0, End));

    // “Q. Will it hold?”: with a full stop as one token or two
    private static Label? QuestionOrAnswer(Outline outline)
    {
        if (outline.Is(0, "q.") || outline.Is(0, "a."))
        {
            return new Label(1, 1, false);
        }

        return (outline.Is(0, "q") || outline.Is(0, "a")) && outline.Is(1, ".") ? new Label(2, 2, false) : null;
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
}

/// <summary>The labels that make an article a transcript.</summary>
internal static class TranscriptLabels
{
    /// <summary>
    /// The labels of an article in which one comes again: those who speak once answer. “Q.” and “A.” have to be there both,
    /// since “A.” begins names; labels in small letters have to be names that stand elsewhere too, since “Place:” heads lists.
    /// </summary>
    public static HashSet<string> Of(List<Outline> outlines)
    {
        Dictionary<string, int>? counts = null;
        Dictionary<string, string>? names = null;
        for (var i = 0; i < outlines.Count; i++)
        {
            if (!outlines[i].IsTitle && (i == 0 || outlines[i - 1].Paragraph != outlines[i].Paragraph) && Label.At(outlines[i]) is { } label)
            {
                var text = label.TextIn(outlines[i]);
                counts ??= new(StringComparer.Ordinal);
                counts[text] = counts.GetValueOrDefault(text) + 1;
                if (label.IsName)
                {
                    names ??= new(StringComparer.Ordinal);
                    names[text] = outlines[i].Document.TextOf(outlines[i][label.End - 1].First).ToString();
                }
            }
        }

        // Most articles have none
        if (counts is null)
        {
            return [];
        }

        if (counts.Keys.Any(label => IsInitial(label)) && !(counts.Keys.Any(label => label[0] is 'Q') && counts.Keys.Any(label => label[0] is 'A')))
        {
            foreach (var label in counts.Keys.Where(IsInitial).ToList())
            {
                counts.Remove(label);
            }
        }

        foreach (var label in NotMentioned(outlines, counts, names))
        {
            counts.Remove(label);
        }

        return counts.Values.Any(count => count > 1) || counts.Keys.Any(IsInitial) ? [.. counts.Keys] : [];
    }

    private static bool IsInitial(string label) => label is "Q." or "A.";

    // Names whose last word stands nowhere but in labels
    private static List<string> NotMentioned(List<Outline> outlines, Dictionary<string, int> counts, Dictionary<string, string>? names)
    {
        if (names is null)
        {
            return [];
        }

        var mentions = names.Values.Distinct().ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        var lookup = mentions.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var outline in outlines)
        {
            for (var i = outline[0].First; i < outline[outline.Count - 1].End; i++)
            {
                var word = outline.Document.TextOf(i);
                if (lookup.TryGetValue(word, out var count))
                {
                    lookup[word] = count + 1;
                }
            }
        }

        var labels = new List<string>();
        foreach (var (label, name) in names)
        {
            if (mentions[name] <= counts[label])
            {
                labels.Add(label);
            }
        }

        return labels;
    }
}
