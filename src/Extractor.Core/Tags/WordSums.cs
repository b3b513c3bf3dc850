using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Tags;

/// <summary>
/// What one word alone, or the two tags before, add to the scores of the tags: sums over the templates that look at
/// nothing else, more than half of all. They are kept from token to token and article to article, since few words make up
/// most of a text. Each word has one place, which the next one that falls there takes. For one thread at a time.
/// </summary>
internal sealed class WordSums(TaggerModel model)
{
    // A power of two. With a quarter of it a word was added up anew for 26 in 100 tokens of 840 news articles
    private const int Places = 8192;
    private const int Row = ModelLayout.MostTags;

    // A row for each distance at which a word is looked at
    private const int RowsOfWord = 5;
    private const int TagsAndNone = ModelLayout.MostTags + 1;

    // Rows are made when they are first needed: all at once are 5 MB, of which one article uses a twentieth
    private readonly ulong[] _words = new ulong[Places];
    private readonly short[]?[] _rows = new short[Places][];
    private readonly short[]?[] _rowsOfTags = new short[TagsAndNone * TagsAndNone][];

    /// <summary>Sets the scores to what the words around a token and the tags before it say, each alone.</summary>
    /// <param name="words">The tokens of the sentence with two empty ones on both sides.</param>
    /// <param name="index">The token's place in <paramref name="words"/>.</param>
    /// <param name="tag1">The tag of the token before, as its number in the model.</param>
    /// <param name="tag2">The tag of the token before that.</param>
    /// <param name="scores"><see cref="ModelLayout.MostTags"/> scores.</param>
    public void Start(WordFeatures[] words, int index, int tag1, int tag2, Span<short> scores)
    {
        OfTags(tag1, tag2).CopyTo(scores);

        // The rows are in the order of the distances. Each is added before the next word may take its place
        for (var row = 0; row < RowsOfWord; row++)
        {
            Add(Of(words[index - 2 + row], row), scores);
        }
    }

    private static void Add(ReadOnlySpan<short> row, Span<short> scores)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (nuint i = 0; i < Row; i += (nuint)Vector128<short>.Count)
        {
            (Vector128.LoadUnsafe(ref to, i) + Vector128.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    private ReadOnlySpan<short> Of(in WordFeatures word, int row)
    {
        var key = WordFeatures.Mix(word.Word, word.Shape) | 1;
        var place = (int)(key >> 32) & (Places - 1);
        var rows = _rows[place];
        if (rows is null || _words[place] != key)
        {
            rows ??= _rows[place] = new short[RowsOfWord * Row];
            FillIn(word, rows);
            _words[place] = key;
        }

        return rows.AsSpan(row * Row, Row);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FillIn(in WordFeatures word, Span<short> rows)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfWordCount];
        rows.Clear();
        TagFeatures.OfBeforeLast(word, keys);
        model.AddWeights(keys[..TagFeatures.OfBeforeLastCount], rows[..Row]);
        TagFeatures.OfLast(word, keys);
        model.AddWeights(keys[..TagFeatures.OfLastCount], rows.Slice(Row, Row));
        TagFeatures.OfWord(word, keys);
        model.AddWeights(keys, rows.Slice(2 * Row, Row));
        TagFeatures.OfNext(word, keys);
        model.AddWeights(keys[..TagFeatures.OfNextCount], rows.Slice(3 * Row, Row));
        TagFeatures.OfAfterNext(word, keys);
        model.AddWeights(keys[..TagFeatures.OfAfterNextCount], rows.Slice(4 * Row, Row));
    }

    private ReadOnlySpan<short> OfTags(int tag1, int tag2)
    {
        // The number of "no tag" becomes the place behind the last tag
        var place = (Math.Min(tag1, ModelLayout.MostTags) * TagsAndNone) + Math.Min(tag2, ModelLayout.MostTags);
        return _rowsOfTags[place] ??= Sum(tag1, tag2);
    }

    private short[] Sum(int tag1, int tag2)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfTagsCount];
        TagFeatures.OfTags(tag1, tag2, keys);
        var row = new short[Row];
        model.AddWeights(keys, row);
        return row;
    }
}
