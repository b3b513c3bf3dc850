using Extractor.Tokens;

namespace Extractor.Tags;

/// <summary>
/// Headlines with a capital at every word: “Senators Say Plan Will Fail”. The treebanks hold few, and a tagger trained on
/// them takes every such word for a name; so it is shown the small form of all words that it does not know as names.
/// </summary>
internal static class TitleCase
{
    // Words of four letters and more: “of”, “and”, “With” are written either way
    private const int Shortest = 4;
    private const int FewestWords = 4;

    // Longest word that is looked up in small letters
    private const int Longest = 32;

    /// <summary>Whether all long words of a sentence begin with a capital.</summary>
    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.End - token.Start >= Shortest && char.IsLetter(text[token.Start]))
            {
                if (!char.IsUpper(text[token.Start]))
                {
                    return false;
                }

                words++;
            }
        }

        return words >= FewestWords;
    }

    /// <summary>What the model sees of a word in a headline: the word in small letters where it knows it so and not as a name.</summary>
    public static WordFeatures Describe(TaggerModel model, ReadOnlySpan<char> word, in WordFeatures asWritten)
    {
        if (word.Length > Longest || !char.IsUpper(word[0]) || model.KnowsAsName(asWritten.Word))
        {
            return asWritten;
        }

        Span<char> small = stackalloc char[Longest];
        small = small[..word.Length];
        word.ToLowerInvariant(small);
        var features = WordFeatures.Of(small, blankBefore: true, blankAfter: true);
        return model.Knows(features.Word) ? features : asWritten;
    }
}
