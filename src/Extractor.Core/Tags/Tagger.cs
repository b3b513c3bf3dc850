using System.Runtime.Intrinsics;
using Extractor.Pipeline;
using Extractor.Tokens;

namespace Extractor.Tags;

/// <summary>Gives every token its part of speech, from left to right within a sentence, by the weights of a model.</summary>
internal sealed class Tagger(TaggerModel model) : IStage
{
    // The templates look two tokens to both sides
    private const int Margin = 2;

    // Room for most sentences; it grows for longer ones
    private const int UsualSentence = 64;

    // How many there are, and each
    private const int PlacesPerToken = 1 + TagFeatures.OfWordsCount;

    // Those that no thread works with at the moment
    private readonly Stack<WordSums> _sums = new();

    public Layers Reads => Layers.Tokens | Layers.Sentences;

    public Layers Fills => Layers.Tags;

    public void Annotate(Document document)
    {
        var tags = new Tag[document.Tokens.Count];
        var words = new WordFeatures[UsualSentence];
        var places = new uint[UsualSentence * PlacesPerToken];
        var sums = TakeSums();
        foreach (var sentence in document.Sentences.Items)
        {
            document.Stop.ThrowIfCancellationRequested();
            var length = sentence.EndToken - sentence.FirstToken + (2 * Margin);
            if (words.Length < length)
            {
                words = new WordFeatures[Math.Max(length, 2 * words.Length)];
                places = new uint[words.Length * PlacesPerToken];
            }

            var range = sentence.FirstToken..sentence.EndToken;
            TagSentence(document.Text, document.Tokens.Items[range], tags.AsSpan(range), words, places, sums);
            FiniteVerbs.Mend(document.Text, document.Tokens.Items[range], tags.AsSpan(range));
            ReportingVerbs.Mend(document.Text, document.Tokens.Items[range], tags.AsSpan(range));
        }

        GiveBack(sums);
        document.Tags.Fill(tags);
    }

    /// <summary>Tags the tokens of one sentence.</summary>
    public void TagSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Tag> tags)
    {
        var sums = TakeSums();
        TagSentence(text, tokens, tags, new WordFeatures[tokens.Length + (2 * Margin)], new uint[tokens.Length * PlacesPerToken], sums);
        GiveBack(sums);
    }

    private void TagSentence(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Tag> tags, WordFeatures[] words, Span<uint> places, WordSums sums)
    {
        Describe(text, tokens, words);
        FindPlaces(words.AsSpan(0, tokens.Length + (2 * Margin)), places);
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfWordsAndTagsCount];
        Span<short> scores = stackalloc short[ModelLayout.MostTags];
        int last = TagFeatures.NoTag, beforeLast = TagFeatures.NoTag;
        for (var i = 0; i < tokens.Length; i++)
        {
            var best = words[i + Margin].Only;
            if (best < 0)
            {
                sums.Start(words, i + Margin, last, beforeLast, scores);
                var found = places.Slice(i * PlacesPerToken, PlacesPerToken);
                model.Add(found.Slice(1, (int)found[0]), scores);
                TagFeatures.OfWordsAndTags(words, i + Margin, last, beforeLast, keys);
                model.AddWeights(keys, scores);
                best = IndexOfLargest(scores[..model.Tags.Length]);
            }

            tags[i] = model.Tags[best];
            beforeLast = last;
            last = best;
        }
    }

    /// <summary>Finds what the model knows of words together, for each token how many features and then their places.</summary>
    private void FindPlaces(ReadOnlySpan<WordFeatures> words, Span<uint> places)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfWordsCount];
        for (var i = Margin; i < words.Length - Margin; i++)
        {
            if (words[i].Only < 0)
            {
                var found = places.Slice((i - Margin) * PlacesPerToken, PlacesPerToken);
                TagFeatures.OfWords(words, i, keys);
                found[0] = (uint)model.Find(keys, found[1..]);
            }
        }
    }

    private WordSums TakeSums()
    {
        lock (_sums)
        {
            return _sums.TryPop(out var sums) ? sums : new WordSums(model);
        }
    }

    private void GiveBack(WordSums sums)
    {
        lock (_sums)
        {
            _sums.Push(sums);
        }
    }

    /// <summary>Fills in the features of the words of a sentence, without its tags.</summary>
    private void Describe(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, WordFeatures[] words)
    {
        for (var i = 0; i < Margin; i++)
        {
            words[i] = default;
            words[tokens.Length + Margin + i] = default;
        }

        var isTitleCase = TitleCase.Is(text, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            words[i + Margin] = WordFeatures.Of(
                text[token.Start..token.End],
                i == 0 || tokens[i - 1].End < token.Start,
                i + 1 == tokens.Length || token.End < tokens[i + 1].Start);
            if (isTitleCase)
            {
                words[i + Margin] = TitleCase.Describe(model, text[token.Start..token.End], words[i + Margin]);
            }

            model.LookUp(ref words[i + Margin]);
        }
    }

    /// <summary>The first of the largest scores.</summary>
    private static int IndexOfLargest(ReadOnlySpan<short> scores)
    {
        var eight = Vector128.Create(short.MinValue);
        var i = 0;
        for (; i + Vector128<short>.Count <= scores.Length; i += Vector128<short>.Count)
        {
            eight = Vector128.Max(eight, Vector128.Create(scores[i..]));
        }

        eight = Vector128.Max(eight, Vector128.Shuffle(eight, Vector128.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        eight = Vector128.Max(eight, Vector128.Shuffle(eight, Vector128.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        eight = Vector128.Max(eight, Vector128.Shuffle(eight, Vector128.Create(1, 0, 3, 2, 5, 4, 7, 6)));
        var largest = eight.ToScalar();
        foreach (var score in scores[i..])
        {
            largest = Math.Max(largest, score);
        }

        return scores.IndexOf(largest);
    }
}
