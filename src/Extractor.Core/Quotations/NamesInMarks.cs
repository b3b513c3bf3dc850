namespace Extractor.Quotations;

/// <summary>
/// Tells the names of those who speak from what they say where both stand inside the marks: a transcript is a quotation
/// for every turn, <c>“ORTEGA: We will appeal.¶ “HALE: We will win.”</c>, and a line of its own may end one,
/// <c>“We will appeal.¶Ana Ortega, lawyer.”</c>
/// </summary>
internal sealed class NamesInMarks(string text)
{
    // As the longest label of a transcript and the longest line below a quotation that were read, doubled
    private const int LongestLabel = 40;
    private const int LongestLine = 100;

    // One word in capitals and a colon may be anything; a transcript has turns
    private const int FewestTurns = 2;

    /// <summary>The quotations with the names taken out of their parts, those with several turns divided.</summary>
    public List<Quotation> TakeOut(List<Quotation> quotations)
    {
        var turns = 0;
        var hasLines = false;
        foreach (var quotation in quotations)
        {
            for (var i = 0; i < quotation.Parts.Count && quotation.Inside < 0; i++)
            {
                turns += LabelEnd(quotation.Parts[i]) > 0 ? 1 : 0;
            }

            hasLines |= LineBelow(quotation) is not null;
        }

        var isTranscript = turns >= FewestTurns;
        if (!isTranscript && !hasLines)
        {
            return quotations;
        }

        var divided = new List<Quotation>(quotations.Count);
        var placeOf = new int[quotations.Count];
        for (var i = 0; i < quotations.Count; i++)
        {
            placeOf[i] = divided.Count;
            if (quotations[i].Inside >= 0)
            {
                divided.Add(quotations[i] with { Inside = TurnOf(divided, placeOf[quotations[i].Inside], placeOf[quotations[i].Inside + 1], quotations[i].Span) });
            }
            else if (LineBelow(quotations[i]) is { } line)
            {
                divided.Add(quotations[i] with { Parts = [.. quotations[i].Parts.SkipLast(1)], Label = line });
            }
            else
            {
                divided.AddRange(isTranscript ? Turns(quotations[i]) : [quotations[i]]);
            }
        }

        return divided;
    }

    /// <summary>Which of the turns of a quotation holds what lies in the quotation; the first where none does.</summary>
    private static int TurnOf(List<Quotation> divided, int first, int end, TextSpan span)
    {
        // The last that begins before it; by halves, since a quotation may have any number of turns and of quotations in it
        var (turn, behind) = (first, end);
        while (behind - turn > 1)
        {
            var middle = turn + ((behind - turn) / 2);
            (turn, behind) = divided[middle].Span.Start <= span.Start ? (middle, behind) : (turn, middle);
        }

        return divided[turn].Span.Contains(span.Start) ? turn : first;
    }

    private List<Quotation> Turns(Quotation quotation)
    {
        var turns = new List<Quotation>();
        var parts = new List<TextSpan>();
        TextSpan? label = null;
        var start = quotation.Span.Start;
        foreach (var part in quotation.Parts)
        {
            var end = LabelEnd(part);
            if (end > 0)
            {
                if (parts.Count > 0)
                {
                    turns.Add(quotation with { Span = new TextSpan(start, parts[^1].End), Parts = parts, IsClosed = false, Label = label });
                    parts = [];
                    start = MarkBefore(part.Start, turns[^1].Span.End);
                }

                label = new TextSpan(part.Start, end);
                parts.Add(new TextSpan(AfterColon(end, part.End), part.End));
            }
            else
            {
                parts.Add(part);
            }
        }

        turns.Add(quotation with { Span = new TextSpan(start, quotation.Span.End), Parts = parts, Label = label });
        return turns;
    }

    /// <summary>The end of <c>ANA ORTEGA</c> in <c>ANA ORTEGA: We will appeal.</c>, or 0.</summary>
    private int LabelEnd(TextSpan part)
    {
        var letters = 0;
        for (var i = part.Start; i < part.End - 1 && i < part.Start + LongestLabel; i++)
        {
            var character = text[i];
            if (character == ':')
            {
                return (letters > 1 || (letters == 1 && text[i - 1] is 'Q' or 'A')) && char.IsWhiteSpace(text[i + 1]) && AfterColon(i, part.End) < part.End ? i : 0;
            }

            if (char.IsLetter(character) ? !char.IsUpper(character) : character is not (' ' or '.' or '-' or '\'' or '’' or '\u00A0'))
            {
                return 0;
            }

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return 0;
    }

    private int AfterColon(int colon, int end)
    {
        var start = colon + 1;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// The last line of a quotation that names who said the rest: two words with capitals, then a comma, no mark to open it
    /// again; else null.
    /// </summary>
    private TextSpan? LineBelow(Quotation quotation)
    {
        if (quotation.Parts.Count < 2 || !quotation.IsClosed || quotation.Inside >= 0)
        {
            return null;
        }

        var line = quotation.Parts[^1];
        if (line.Length > LongestLine || IsMark(text[line.Start - 1]) || !IsName(line.In(text)))
        {
            return null;
        }

        return text[line.End - 1] == '.' ? line with { End = line.End - 1 } : line;
    }

    // “Ana Ortega, lawyer”, “Ana Ortega, Center for Bridges.”
    private static bool IsName(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        if (comma < 0 || line[..^1].IndexOfAny(".!?:;") > comma)
        {
            return false;
        }

        var words = 0;
        foreach (var range in line[..comma].Split(' '))
        {
            var word = line[..comma][range];
            if (word.IsEmpty || !char.IsUpper(word[0]))
            {
                return false;
            }

            words++;
        }

        return words > 1;
    }

    private int MarkBefore(int start, int limit)
    {
        while (start > limit && IsMark(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsMark(char character) => character is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’';
}
