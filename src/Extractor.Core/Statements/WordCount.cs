namespace Extractor.Statements;

/// <summary>Words as outputs count them: runs of characters other than white space.</summary>
internal static class WordCount
{
    /// <summary>The number of words in a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            // Nearly all characters are printed ones of ASCII, which are none
            var isBlank = character is <= ' ' or > '~' && char.IsWhiteSpace(character);
            words += !isBlank && !inWord ? 1 : 0;
            inWord = !isBlank;
        }

        return words;
    }
}
