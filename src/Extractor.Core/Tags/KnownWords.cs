using System.Runtime.CompilerServices;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// What a model of the tagger knows of words, added up once for each word that is met: few words make up most of a text.
/// A word keeps what is known of it, so who uses that must hold the word. Threads may share one.
/// </summary>
internal sealed unsafe class KnownWords
{
    private const int TagsAndNone = ModelLayout.MostTags + 1;

    private readonly TaggerModel _model;
    private readonly Lock _adding = new();

    // Those of tags, and those of words that no vocabulary keeps
    private readonly WeightRows _own;
    private readonly WeightRows _loose;
    private readonly nint[] _rowsOfTags = new nint[TagsAndNone * TagsAndNone];

    public KnownWords(TaggerModel model)
    {
        _model = model;
        _own = new WeightRows(model, keeps: true);
        _loose = new WeightRows(model, keeps: false);
        None = KnownWord.Write(model, 0, WordFeatures.None, WordClasses.None, ReportingForms.None, _own, other: default);
    }

    /// <summary>What stands beside the first and the last token of a sentence.</summary>
    public KnownWord None { get; }

    /// <summary>What the model knows of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="blankBefore">Whether white space or the end of the sentence stands before it.</param>
    /// <param name="blankAfter">Whether white space or the end of the sentence stands after it.</param>
    public KnownWord Of(Word word, bool blankBefore, bool blankAfter)
    {
        var known = Find(word, WordFeatures.BlanksOf(blankBefore, blankAfter));
        return known.IsNone ? Add(word, blankBefore, blankAfter) : known;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private KnownWord Find(Word word, int blanks)
    {
        var known = word.Known;
        while (!known.IsNone && ((known.Blanks != blanks && known.Blanks != KnownWord.AnyBlanks) || known.ModelNumber != _model.Number))
        {
            known = known.Other;
        }

        return known;
    }

    /// <summary>What the two tags before a token add to its scores.</summary>
    /// <param name="tag1">The tag of the token before, as its number in the model.</param>
    /// <param name="tag2">The tag of the token before that.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public short* RowOfTags(int tag1, int tag2)
    {
        // The number of "no tag" becomes the place behind the last tag
        var place = (Math.Min(tag1, ModelLayout.MostTags) * TagsAndNone) + Math.Min(tag2, ModelLayout.MostTags);
        var row = Volatile.Read(ref _rowsOfTags[place]);
        return row != 0 ? (short*)row : Sum(tag1, tag2, ref _rowsOfTags[place]);
    }

    private KnownWord Add(Word word, bool blankBefore, bool blankAfter)
    {
        var blanks = WordFeatures.HeedsBlanks(word.Text) ? WordFeatures.BlanksOf(blankBefore, blankAfter) : KnownWord.AnyBlanks;
        var features = WordFeatures.Of(word.Text, blankBefore, blankAfter);
        _model.LookUp(ref features);
        lock (_adding)
        {
            // Another thread may have met it meanwhile
            if (Find(word, WordFeatures.BlanksOf(blankBefore, blankAfter)) is { IsNone: false } known)
            {
                return known;
            }

            var rows = word.Keeper?.RowsOf(_model) ?? _loose;
            var made = KnownWord.Write(_model, blanks, features, word.Classes, word.Reporting, rows, word.Known);

            // With another model at work on the word in another thread one of both may get lost, and is made once more
            word.Keep(made, rows.Holder);
            return made;
        }
    }

    private short* Sum(int tag1, int tag2, ref nint place)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfTagsCount];
        TagFeatures.OfTags(tag1, tag2, keys);
        lock (_adding)
        {
            var row = _own.Wide(keys);

            // What is no tag is never the best
            new Span<short>(row, ModelLayout.MostTags)[_model.Tags.Length..].SetAll((short)(short.MinValue / 2));
            Volatile.Write(ref place, (nint)row);
            return row;
        }
    }
}
