using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// A word as a model of the tagger knows it: its features, and what it alone adds to the scores of its own tag and of those
/// around it, which is what half of the templates look at. What it points to stays where it is as long as the word, which
/// holds it.
/// </summary>
internal sealed unsafe class KnownWord
{
    /// <summary>The lead of a word that is always looked at whole.</summary>
    public const int NoLead = 8192;

    /// <summary>The blanks of a word that is the same whatever is around it.</summary>
    public const int AnyBlanks = -1;

    // Of 840 news articles one tag in a thousand is another one than where all words are looked at whole. On the development
    // parts of the treebanks UPOS is 95.23 instead of 95.30 (EWT) and 96.55 instead of 96.57 (GUM by)
    private const int LeadOfOne = 72;
    private const int LeadOfTwo = 96;

    private const int CacheLine = 64;

    // Behind what it refers to, as the runtime lays out a class
    private readonly short _only;

    public KnownWord(TaggerModel model, int blanks, WordFeatures* features, object holder)
    {
        (Model, Blanks, _only, Holder) = (model, (sbyte)blanks, (short)features->Only, holder);
        Features = features;
        Lead = (short)(!features->HasTwo ? LeadOfOne : IsGrammar(model.Tags[features->FirstTag].Upos) ? NoLead : LeadOfTwo);
    }

    /// <summary>The model that knows it.</summary>
    public TaggerModel Model { get; }

    /// <summary>What keeps what it points to; held, not read.</summary>
    public object Holder { get; }

    /// <summary>The same word with other blanks around it, or in another model.</summary>
    public KnownWord? Other { get; set; }

    /// <summary>The blanks around it, as <see cref="WordFeatures.BlanksOf"/> tells them, or <see cref="AnyBlanks"/>.</summary>
    public sbyte Blanks { get; }

    /// <summary>The classes that list the word.</summary>
    public required WordClasses Classes { get; init; }

    /// <summary>The forms of a reporting verb that the word may be.</summary>
    public required ReportingForms Reporting { get; init; }

    /// <summary>The tag of a word that always has the same, or -1.</summary>
    public short Only => _only;

    /// <summary>
    /// By how much its best tag must be ahead, where the words and the tags beside it have been looked at alone, so that no
    /// more is looked at.
    /// </summary>
    public short Lead { get; }

    /// <summary>The features of the word.</summary>
    public WordFeatures* Features { get; }

    /// <summary>What it adds where it stands, a <see cref="short"/> a tag; nothing where it has one tag only.</summary>
    public required short* AtWord { get; init; }

    /// <summary>What it adds to the token behind it, a byte a tag like those below.</summary>
    public required sbyte* ToNext { get; init; }

    /// <summary>What it adds to the token two places behind it.</summary>
    public required sbyte* ToAfterNext { get; init; }

    /// <summary>What it adds to the token before it.</summary>
    public required sbyte* ToLast { get; init; }

    /// <summary>What it adds to the token two places before it.</summary>
    public required sbyte* ToBeforeLast { get; init; }

    /// <summary>No lead is safe for the words that a sentence hangs on, “to” before a verb, “that” behind a noun.</summary>
    private static bool IsGrammar(Upos usual) => usual is Upos.Part or Upos.Adp or Upos.Sconj or Upos.Pron or Upos.Det;

    /// <summary>Has the processor fetch the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PrefetchSelf()
    {
        if (Sse.IsSupported)
        {
            // An address is only a hint here: nothing is read, wherever a collection has moved the word meanwhile
            var inside = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in _only));
            Sse.Prefetch0(inside);
            Sse.Prefetch0(inside - CacheLine);
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

        if (_only < 0)
        {
            Sse.Prefetch0(AtWord);
            Sse.Prefetch0((byte*)AtWord + CacheLine);
            Sse.Prefetch0(last.ToNext);
            Sse.Prefetch0(beforeLast.ToAfterNext);
        }

        if (last._only < 0)
        {
            Sse.Prefetch0(ToLast);
        }

        if (beforeLast._only < 0)
        {
            Sse.Prefetch0(ToBeforeLast);
        }
    }
}
