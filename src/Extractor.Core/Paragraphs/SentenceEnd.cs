namespace Extractor.Paragraphs;

/// <summary>Whether a sentence can end at a place, by its marks alone.</summary>
internal static class SentenceEnd
{
    private const string Marks = ".!?…。";

    // Two closing marks and a bracket are the most that follow a full stop: “(… ‘no.’”)
    private const int MostClosing = 3;

    /// <summary>The most characters that end a sentence: a mark and the closing marks behind it.</summary>
    public const int Longest = 1 + MostClosing;

    /// <summary>Whether the text before <paramref name="position"/> ends a sentence: a full stop, closing marks after it left out.</summary>
    public static bool IsAt(string text, int position)
    {
        var last = position - 1;
        for (var closing = 0; last >= 0 && closing < MostClosing && IsClosingMark(text[last]); closing++)
        {
            last--;
        }

        return last >= 0 && Marks.Contains(text[last]);
    }

    /// <summary>The place behind the first mark that can end a sentence, and behind the closing marks after it; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look from.</param>
    /// <param name="end">The place behind the last character to look at.</param>
    public static int FirstIn(string text, int start, int end)
    {
        var mark = text.AsSpan(start, end - start).IndexOfAny(Marks);
        if (mark < 0)
        {
            return -1;
        }

        var behind = start + mark + 1;
        for (var closing = 0; behind < end && closing < MostClosing && IsClosingMark(text[behind]); closing++)
        {
            behind++;
        }

        return behind;
    }

    /// <summary>Whether the mark may follow a full stop: a closing bracket or quotation mark.</summary>
    public static bool IsClosingMark(char mark) => mark is '"' or '”' or '“' or '\'' or '’' or '»' or '›' or ')' or ']';
}
