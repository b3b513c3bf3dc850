using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// What the tagger knows of the words it met: their features, and what one word alone, or the two tags before, add to the
/// scores of the tags, which is what more than half of the templates look at. It is kept from token to token and article
/// to article, since few words make up most of a text. Each word has one place, which the next one that falls there
/// takes. For one thread at a time.
/// </summary>
internal sealed class KnownWords(TaggerModel model)
{
    // A power of two. A word is added up anew for 14 in 100 tokens of 840 news articles; with a quarter of it for 27
    private const int Places = 8192;
    private const int Row = ModelLayout.MostTags;

    // A row for each distance at which a word is looked at
    private const int RowsOfWord = 5;
    private const int TagsAndNone = ModelLayout.MostTags + 1;

    private readonly WordFeatures[] _words = new WordFeatures[Places];

    // Rows are made when they are first needed: all at once are 5 MB, of which one article uses a twentieth
    private readonly short[]?[] _rows = new short[Places][];
    private readonly short[]?[] _rowsOfTags = new short[TagsAndNone * TagsAndNone][];

    /// <summary>The features of a token.</summary>
    /// <param name="token">The token's characters.</param>
    /// <param name="blankBefore">Whether white space or the end of the sentence stands before it.</param>
    /// <param name="blankAfter">Whether white space or the end of the sentence stands after it.</param>
    /// <returns>A place that holds them until the next call.</returns>
    public ref readonly WordFeatures Of(ReadOnlySpan<char> token, bool blankBefore, bool blankAfter)
    {
        var key = WordFeatures.KeyOf(token, blankBefore, blankAfter);
        var place = PlaceOf(key);
        if (_words[place].Key != key)
        {
            var word = WordFeatures.Of(token, blankBefore, blankAfter);
            word.Key = key;
            model.LookUp(ref word);
            FillIn(word);
        }

        return ref _words[place];
    }

    /// <summary>Sets the scores to what the words around a token and the tags before it say, each alone.</summary>
    /// <param name="words">The tokens of the sentence with two empty ones on both sides.</param>
    /// <param name="index">The token's place in <paramref name="words"/>.</param>
    /// <param name="tag1">The tag of the token before, as its number in the model.</param>
    /// <param name="tag2">The tag of the token before that.</param>
    /// <param name="scores"><see cref="ModelLayout.MostTags"/> scores.</param>
    public void Start(ReadOnlySpan<WordFeatures> words, int index, int tag1, int tag2, Span<short> scores)
    {
        OfTags(tag1, tag2).CopyTo(scores);

        // The rows are in the order of the distances. Each is added before the next word may take its place
        for (var row = 0; row < RowsOfWord; row++)
        {
            Add(RowOf(words[index - 2 + row], row), scores);
        }
    }

    private static int PlaceOf(ulong key) => (int)(key >> 32) & (Places - 1);

    private static void Add(ReadOnlySpan<short> row, Span<short> scores)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (nuint i = 0; i < Row; i += (nuint)Vector128<short>.Count)
        {
            (Vector128.LoadUnsafe(ref to, i) + Vector128.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    private ReadOnlySpan<short> RowOf(in WordFeatures word, int row)
    {
        var place = PlaceOf(word.Key);
        var rows = _words[place].Key == word.Key ? _rows[place]! : FillIn(word);
        return rows.AsSpan(row * Row, Row);
    }

    /// <summary>Gives a word its place.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private short[] FillIn(in WordFeatures word)
    {
        var place = PlaceOf(word.Key);
        _words[place] = word;
        var made = _rows[place] ??= new short[RowsOfWord * Row];
        var rows = made.AsSpan();
        rows.Clear();
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfWordCount];
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
        return made;
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

        // What is no tag is never the best
        row.AsSpan(model.Tags.Length).SetAll((short)(short.MinValue / 2));
        return row;
    }
}
