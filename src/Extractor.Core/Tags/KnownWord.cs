using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Extractor.Tags;

/// <summary>
/// A word as a model of the tagger knows it: its features, and what it alone adds to the scores of its own tag and of those
/// around it, which is what half of the templates look at.
/// </summary>
internal sealed class KnownWord
{
    /// <summary>The lead of a word that is always looked at whole.</summary>
    public const int NoLead = 8192;

    // Of 840 news articles one tag in a thousand is another one than where all words are looked at whole. On the development
    // parts of the treebanks UPOS is 95.23 instead of 95.30 (EWT) and 96.55 instead of 96.57 (GUM by)
    private const int LeadOfOne = 72;
    private const int LeadOfTwo = 96;

    private const int CacheLine = 64;

    private readonly WordFeatures _features;

    public KnownWord(TaggerModel model, int blanks, in WordFeatures features, ReportingForms reporting)
    {
        (Model, Blanks, Only, Reporting, _features) = (model, blanks, features.Only, reporting, features);
        Lead = !features.HasTwo ? LeadOfOne : IsGrammar(model.Tags[features.FirstTag].Upos) ? NoLead : LeadOfTwo;
    }

    /// <summary>The model that knows it.</summary>
    public TaggerModel Model { get; }

    /// <summary>The blanks around it, as <see cref="WordFeatures.BlanksOf"/> tells them.</summary>
    public int Blanks { get; }

    /// <summary>The same word with other blanks around it, or in another model.</summary>
    public KnownWord? Other { get; set; }

    /// <summary>The tag of a word that always has the same, or -1.</summary>
    public int Only { get; }

    /// <summary>
    /// By how much its best tag must be ahead, where the words and the tags beside it have been looked at alone, so that no
    /// more is looked at.
    /// </summary>
    public int Lead { get; }

    /// <summary>The forms of a reporting verb that the word may be.</summary>
    public ReportingForms Reporting { get; }

    /// <summary>The features of the word.</summary>
    public ref readonly WordFeatures Features => ref _features;

    /// <summary>What it adds where it stands, a <see cref="short"/> a tag; nothing where it has one tag only.</summary>
    public required short[] AtWord { get; init; }

    /// <summary>What it adds to the token behind it, a byte a tag like those below.</summary>
    public required sbyte[] ToNext { get; init; }

    /// <summary>What it adds to the token two places behind it.</summary>
    public required sbyte[] ToAfterNext { get; init; }

    /// <summary>What it adds to the token before it.</summary>
    public required sbyte[] ToLast { get; init; }

    /// <summary>What it adds to the token two places before it.</summary>
    public required sbyte[] ToBeforeLast { get; init; }

    /// <summary>No lead is safe for the words that a sentence hangs on, “to” before a verb, “that” behind a noun.</summary>
    private static bool IsGrammar(Upos usual) => usual is Upos.Part or Upos.Adp or Upos.Sconj or Upos.Pron or Upos.Det;

    /// <summary>Has the processor fetch what tells of the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void PrefetchSelf()
    {
        if (Sse.IsSupported)
        {
            // What is asked for first lies before the features
            var features = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in _features));
            Sse.Prefetch0(features);
            Sse.Prefetch0(features - CacheLine);
        }
    }

    /// <summary>
    /// Has the processor fetch what will be added up for the word and the two before it, which lies all over a few megabytes,
    /// while other words are looked up. Nothing is added up for a word of one tag.
    /// </summary>
    public void PrefetchRows(KnownWord last, KnownWord beforeLast)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        if (Only < 0)
        {
            Prefetch(AtWord);
            Prefetch(last.ToNext);
            Prefetch(beforeLast.ToAfterNext);
        }

        if (last.Only < 0)
        {
            Prefetch(ToLast);
        }

        if (beforeLast.Only < 0)
        {
            Prefetch(ToBeforeLast);
        }
    }

    /// <summary>An address is only a hint here: nothing is read, wherever a collection has moved the row meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch<T>(T[] row)
        where T : unmanaged
    {
        var first = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(row));
        for (var line = 0; line <= sizeof(T) * ModelLayout.MostTags; line += CacheLine)
        {
            Sse.Prefetch0(first + line);
        }
    }
}
