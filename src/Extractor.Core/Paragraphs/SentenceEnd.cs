namespace Extractor.Paragraphs;

/// <summary>Whether a sentence can end at a place, by its marks alone.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the text before <paramref name="position"/> ends a sentence: a full stop, closing marks after it left out.</summary>
    public static bool IsAt(string text, int position)
    {
        var last = position - 1;
        // Two closing marks and a bracket are the most that follow a full stop: “(… ‘no.’”)
        for (var closing = 0; last >= 0 && closing < 3 && IsClosingMark(text[last]); closing++)
        {
            last--;
        }

        return last >= 0 && text[last] is '.' or '!' or '?' or '…' or '。';
    }

    /// <summary>Whether the mark may follow a full stop: a closing bracket or quotation mark.</summary>
    public static bool IsClosingMark(char mark) => mark is '"' or '”' or '“' or '\'' or '’' or '»' or '›' or ')' or ']';
}
