using System.Runtime.CompilerServices;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// What a model of the tagger knows of words, added up once for each word that is met: few words make up most of a text.
/// A word keeps what is known of it. Threads may share one.
/// </summary>
internal sealed unsafe class KnownWords
{
    private const int TagsAndNone = ModelLayout.MostTags + 1;

    // The wide row, the features in whole lines, and four narrow rows
    private const int MostOfWord = WeightRows.WideSize + 128 + (4 * WeightRows.NarrowSize);

    private readonly TaggerModel _model;
    private readonly Lock _adding = new();
    private readonly RowMemory _kept = new(keeps: true);
    private readonly RowMemory _loose = new(keeps: false);
    private readonly WeightRows _rows;
    private readonly short*[] _rowsOfTags = new short*[TagsAndNone * TagsAndNone];

    public KnownWords(TaggerModel model)
    {
        _model = model;
        _rows = new WeightRows(model, _kept);
        None = Make(0, WordFeatures.None, WordClasses.None, ReportingForms.None, _kept);
    }

    /// <summary>What stands beside the first and the last token of a sentence.</summary>
    public KnownWord None { get; }

    /// <summary>What the model knows of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="blankBefore">Whether white space or the end of the sentence stands before it.</param>
    /// <param name="blankAfter">Whether white space or the end of the sentence stands after it.</param>
    public KnownWord Of(Word word, bool blankBefore, bool blankAfter)
    {
        var blanks = WordFeatures.BlanksOf(blankBefore, blankAfter);
        for (var known = word.Known; known is not null; known = known.Other)
        {
            if ((known.Blanks == blanks || known.Blanks == KnownWord.AnyBlanks) && known.Model == _model)
            {
                return known;
            }
        }

        return Add(word, blankBefore, blankAfter);
    }

    /// <summary>What the two tags before a token add to its scores.</summary>
    /// <param name="tag1">The tag of the token before, as its number in the model.</param>
    /// <param name="tag2">The tag of the token before that.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public short* RowOfTags(int tag1, int tag2)
    {
        // The number of "no tag" becomes the place behind the last tag
        var place = (Math.Min(tag1, ModelLayout.MostTags) * TagsAndNone) + Math.Min(tag2, ModelLayout.MostTags);
        var row = _rowsOfTags[place];
        return row != null ? row : _rowsOfTags[place] = Sum(tag1, tag2);
    }

    private KnownWord Add(Word word, bool blankBefore, bool blankAfter)
    {
        var blanks = WordFeatures.HeedsBlanks(word.Text) ? WordFeatures.BlanksOf(blankBefore, blankAfter) : KnownWord.AnyBlanks;
        var features = WordFeatures.Of(word.Text, blankBefore, blankAfter);
        _model.LookUp(ref features);
        lock (_adding)
        {
            var made = Make(blanks, features, word.Classes, ReportingVerbs.FormsOf(word.Text), word.IsKept ? _kept : _loose);
            made.Other = word.Known;

            // With another model at work on the word in another thread one of both may get lost, and is made once more
            word.Known = made;
            return made;
        }
    }

    private KnownWord Make(int blanks, in WordFeatures features, WordClasses classes, ReportingForms reporting, RowMemory memory)
    {
        memory.Prepare(MostOfWord);
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfWordCount];
        TagFeatures.OfWord(features, keys);
        var atWord = features.Only < 0 ? _rows.Wide(keys, memory) : null;
        var kept = (WordFeatures*)memory.Take(sizeof(WordFeatures));
        *kept = features;
        TagFeatures.OfLast(features, keys);
        var toNext = _rows.Narrow(keys[..TagFeatures.OfLastCount], memory);
        TagFeatures.OfBeforeLast(features, keys);
        var toAfterNext = _rows.Narrow(keys[..TagFeatures.OfBeforeLastCount], memory);
        TagFeatures.OfNext(features, keys);
        var toLast = _rows.Narrow(keys[..TagFeatures.OfNextCount], memory);
        TagFeatures.OfAfterNext(features, keys);
        return new KnownWord(_model, blanks, kept, memory == _loose ? memory.Block : null)
        {
            Classes = classes,
            Reporting = reporting,
            AtWord = atWord,
            ToNext = toNext,
            ToAfterNext = toAfterNext,
            ToLast = toLast,
            ToBeforeLast = _rows.Narrow(keys[..TagFeatures.OfAfterNextCount], memory),
        };
    }

    private short* Sum(int tag1, int tag2)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfTagsCount];
        TagFeatures.OfTags(tag1, tag2, keys);
        lock (_adding)
        {
            var row = _rows.Wide(keys, _kept);

            // What is no tag is never the best
            new Span<short>(row, ModelLayout.MostTags)[_model.Tags.Length..].SetAll((short)(short.MinValue / 2));
            return row;
        }
    }
}
