namespace Extractor.Statements;

/// <summary>Words as outputs count them: runs of characters other than white space.</summary>
internal static class WordCount
{
    /// <summary>The number of words in a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var blankBefore = 1;
        foreach (var character in text)
        {
            // Nearly all characters are of ASCII. Counted, not asked: where a word ends, no processor foresees
            var isBlank = character <= ' ' ? 1 : 0;
            if (character > '~' && char.IsWhiteSpace(character))
            {
                isBlank = 1;
            }

            words += blankBefore & ~isBlank;
            blankBefore = isBlank;
        }

        return words;
    }
}
