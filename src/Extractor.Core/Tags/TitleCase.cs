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

    /// <summary>The words of a headline as they are shown to the model: in small letters where it knows them so and not as names.</summary>
    /// <param name="model">The model.</param>
    /// <param name="words">The words as they are written.</param>
    public static ReadOnlySpan<Word> InSmall(TaggerModel model, ReadOnlySpan<Word> words)
    {
        Word[]? shown = null;
        Span<char> buffer = stackalloc char[Longest];
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Text;
            if (word.Length > Longest || !char.IsUpper(word[0]) || model.KnowsAsName(FeaturesOf(model, words[i])->Word))
            {
                continue;
            }

            var small = buffer[..word.Length];
            word.AsSpan().ToLowerInvariant(small);
            var inSmall = Vocabulary.English.Of(small);
            if (model.Knows(FeaturesOf(model, inSmall)->Word))
            {
                shown ??= words.ToArray();
                shown[i] = inSmall;
            }
        }

        return shown ?? words;
    }

    // The hash of a word with letters is the same whatever is around it
    private static KeptFeatures* FeaturesOf(TaggerModel model, Word word) => model.Words.Of(word, blankBefore: true, blankAfter: true).Features;
}
