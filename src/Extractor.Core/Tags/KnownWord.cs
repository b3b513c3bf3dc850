using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// A word as a model of the tagger knows it: those of its features that are asked again, and what it alone adds to the scores
/// of its own tag and of those around it, which is what half of the templates look at. It points to <see cref="WeightRows"/>, outside the memory that is
/// collected: a collection would look at each, and move each twice. It is there as long as the <see cref="Word"/>.
/// </summary>
internal readonly unsafe struct KnownWord
{
    /// <summary>The blanks of a word that is the same whatever is around it.</summary>
    public const int AnyBlanks = -1;

    private readonly Facts* _facts;

    private KnownWord(Facts* facts) => _facts = facts;

    /// <summary>Whether nothing is known.</summary>
    public bool IsNone => _facts is null;

    /// <summary>The same word with other blanks around it, or in another model.</summary>
    public KnownWord Other => new(_facts->Other);

    /// <summary>The number of the model that knows it.</summary>
    public long ModelNumber => _facts->ModelNumber;

    /// <summary>The blanks around it, as <see cref="WordFeatures.BlanksOf"/> tells them, or <see cref="AnyBlanks"/>.</summary>
    public sbyte Blanks => _facts->Blanks;

    /// <summary>The classes that list the word.</summary>
    public WordClasses Classes => _facts->Classes;

    /// <summary>The forms of a reporting verb that the word may be.</summary>
    public ReportingForms Reporting => _facts->Reporting;

    /// <summary>The tag of a word that always has the same, or -1.</summary>
    public short Only => _facts->Only;

    /// <summary>The features of the word that are still asked.</summary>
    public KeptFeatures* Features => (KeptFeatures*)((byte*)_facts + RowMemory.SizeOf(sizeof(Facts)));

    /// <summary>What it adds where it stands, a <see cref="short"/> a tag; undefined where it has one tag only.</summary>
    public short* AtWord => (short*)((byte*)_facts + RowMemory.SizeOf(sizeof(Facts)) + RowMemory.SizeOf(sizeof(KeptFeatures)));

    /// <summary>What it adds to the token behind it, a byte a tag like those below.</summary>
    public sbyte* ToNext => _facts->ToNext;

    /// <summary>What it adds to the token two places behind it.</summary>
    public sbyte* ToAfterNext => _facts->ToAfterNext;

    /// <summary>What it adds to the token before it.</summary>
    public sbyte* ToLast => _facts->ToLast;

    /// <summary>What it adds to the token two places before it.</summary>
    public sbyte* ToBeforeLast => _facts->ToBeforeLast;

    /// <summary>Where it lies, for who keeps it; <see cref="At"/> gives it back.</summary>
    public nint Address => (nint)_facts;

    /// <summary>The word that lies there, or none at 0.</summary>
    public static KnownWord At(nint address) => new((Facts*)address);

    /// <summary>The bytes that a word of these features takes, whole lines of the processor's cache.</summary>
    public static int SizeOf(in WordFeatures features) =>
        RowMemory.SizeOf(sizeof(Facts)) + RowMemory.SizeOf(sizeof(KeptFeatures)) + (features.Only < 0 ? WeightRows.WideSize : 0);

    /// <summary>Writes down what is known of a word.</summary>
    /// <param name="model">The model.</param>
    /// <param name="blanks">The blanks around it.</param>
    /// <param name="features">Its features.</param>
    /// <param name="classes">The classes that list it.</param>
    /// <param name="reporting">The forms of a reporting verb that it may be.</param>
    /// <param name="rows">Where it is written, and its rows with it.</param>
    /// <param name="other">What is known of the word otherwise.</param>
    [SkipLocalsInit]
    public static KnownWord Write(
        TaggerModel model, int blanks, in WordFeatures features, WordClasses classes, ReportingForms reporting, WeightRows rows, KnownWord other)
    {
        var word = new KnownWord((Facts*)rows.BeginWord(SizeOf(features)));
        *word.Features = features.Kept;

        // All are on their way from memory before the first is needed
        Span<ulong> atWord = stackalloc ulong[TagFeatures.OfWordCount];
        Span<ulong> toNext = stackalloc ulong[TagFeatures.OfLastCount];
        Span<ulong> toAfterNext = stackalloc ulong[TagFeatures.OfBeforeLastCount];
        Span<ulong> toLast = stackalloc ulong[TagFeatures.OfNextCount];
        Span<ulong> toBeforeLast = stackalloc ulong[TagFeatures.OfAfterNextCount];
        if (features.Only < 0)
        {
            TagFeatures.OfWord(features, atWord);
            model.Prefetch(atWord);
        }

        TagFeatures.OfLast(features.Kept, toNext);
        TagFeatures.OfBeforeLast(features.Kept, toAfterNext);
        TagFeatures.OfNext(features.Kept, toLast);
        TagFeatures.OfAfterNext(features.Kept, toBeforeLast);
        model.Prefetch(toNext);
        model.Prefetch(toAfterNext);
        model.Prefetch(toLast);
        model.Prefetch(toBeforeLast);
        if (features.Only < 0)
        {
            rows.Fill(atWord, word.AtWord);
        }

        *word._facts = new Facts
        {
            Other = other._facts,
            ModelNumber = model.Number,
            Classes = classes,
            ToNext = rows.Narrow(toNext),
            ToAfterNext = rows.Narrow(toAfterNext),
            ToLast = rows.Narrow(toLast),
            ToBeforeLast = rows.Narrow(toBeforeLast),
            Only = (short)features.Only,
            Blanks = (sbyte)blanks,
            Reporting = reporting,
        };
        return word;
    }

    /// <summary>Has the processor fetch the word, which may be none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PrefetchSelf()
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_facts);
        }
    }

    /// <summary>
    /// Has the processor fetch what will be added up for the word and the two before it, which lies all over a few megabytes,
    /// while other words are looked up. Nothing is added up for a word of one tag.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PrefetchRows(KnownWord last, KnownWord beforeLast)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        if (Only < 0)
        {
            Sse.Prefetch0(AtWord);
            Sse.Prefetch0((byte*)AtWord + RowMemory.CacheLine);
            Sse.Prefetch0(last.ToNext);
            Sse.Prefetch0(beforeLast.ToAfterNext);
        }

        if (last.Only < 0)
        {
            Sse.Prefetch0(ToLast);
        }

        if (beforeLast.Only < 0)
        {
            Sse.Prefetch0(ToBeforeLast);
        }
    }

    // One line of the processor's cache
    [StructLayout(LayoutKind.Sequential)]
    private struct Facts
    {
        public Facts* Other;
        public long ModelNumber;
        public WordClasses Classes;
        public sbyte* ToNext;
        public sbyte* ToAfterNext;
        public sbyte* ToLast;
        public sbyte* ToBeforeLast;
        public short Only;
        public sbyte Blanks;
        public ReportingForms Reporting;
    }
}
