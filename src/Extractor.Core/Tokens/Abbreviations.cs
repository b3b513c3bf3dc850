using Extractor.Words;

namespace Extractor.Tokens;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    private const WordClasses WithStop = WordClasses.Honorific | WordClasses.Month | WordClasses.Weekday;

    private static readonly WordSet Listed = WordSet.ReadEmbedded("en/tokens/abbreviations.txt");
    private static readonly WordSet BeforeNumber = WordSet.ReadEmbedded("en/tokens/abbreviations-before-number.txt");

    /// <summary>Whether a word with its full stop is an abbreviation.</summary>
    /// <param name="word">The word with the stop: “Inc.”.</param>
    /// <param name="next">The first character after it that is not white space, or <c>\0</c> at the end.</param>
    public static bool Contains(ReadOnlySpan<char> word, char next)
    {
        // 8: the longest entry with its stop; longer words need not be looked up
        if (word.Length > 8)
        {
            return false;
        }

        return Listed.Contains(word)
            || (char.IsDigit(next) && BeforeNumber.Contains(word))
            || IsTitle(word)
            || (char.IsUpper(word[0]) && (Lexicon.English[word] & WithStop) != 0);
    }

    /// <summary>Whether a token is a form of address with its full stop, after which a name follows: “Mr.”.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) =>
        word[^1] == '.' && char.IsUpper(word[0]) && (Lexicon.English[word] & WordClasses.Honorific) != 0;
}
