using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// Headlines with a capital at every word: “Senators Say Plan Will Fail”. The treebanks hold few, and a tagger trained on
/// them takes every such word for a name; so it is shown the small form of all words that it does not know as names.
/// </summary>
internal static unsafe class TitleCase
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

    /// <summary>Shows the model the words of a headline in small letters where it knows them so and not as names.</summary>
    /// <param name="model">The model.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The tokens of the headline.</param>
    /// <param name="words">A word a token, as they are written.</param>
    public static void Describe(
        TaggerModel model, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<KnownWord> words)
    {
        Span<char> buffer = stackalloc char[Longest];
        for (var i = 0; i < words.Length; i++)
        {
            var word = text[tokens[i].Start..tokens[i].End];
            if (word.Length > Longest || !char.IsUpper(word[0]) || model.KnowsAsName(words[i].Features->Word))
            {
                continue;
            }

            var small = buffer[..word.Length];
            word.ToLowerInvariant(small);
            var inSmall = model.Words.Of(Vocabulary.English.Of(small), blankBefore: true, blankAfter: true);
            words[i] = model.Knows(inSmall.Features->Word) ? inSmall : words[i];
        }
    }
}
