using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Extractor.Cues;
using Extractor.Speakers.Names;
using Extractor.Stances;
using Extractor.Tags;

namespace Extractor.Words;

/// <summary>A word as articles write it, and what the word lists know of it: looked up once for each form, not for each token.</summary>
public sealed class Word
{
    private nint _known;
    private object? _holder;

    internal Word(string text) => Text = text;

    /// <summary>The word's characters.</summary>
    public string Text { get; }

    /// <summary>The classes that list the word's lower-case form.</summary>
    public WordClasses Classes { get; internal init; }

    /// <summary>The classes of its singular, if the word is a noun in the plural.</summary>
    internal WordClasses SingularClasses { get; init; }

    /// <summary>Whether a hyphen stands in the word, so that its last part may tell what it is.</summary>
    internal bool HasHyphen { get; init; }

    /// <summary>The forms of a verb that reports speech that the word may be.</summary>
    internal ReportingForms Reporting { get; init; }

    /// <summary>The cues that may begin with the word, the longest first; null for most words.</summary>
    internal List<CuePattern>? Cues { get; init; }

    /// <summary>The entries of the stance lists that may begin with the word; null for most words.</summary>
    internal StanceStart? Markers { get; init; }

    /// <summary>The <see cref="WordTable.Hash"/> of its characters, the same whatever their case.</summary>
    internal uint Hash { get; init; }

    /// <summary>The vocabulary that keeps the word, so that what is made of it is made once; null where none does.</summary>
    internal Vocabulary? Keeper { get; set; }

    // Made when first asked for. Threads may make one twice, which harms nobody

    /// <summary>The word to compare with others, as <see cref="NameKey.Fold"/> makes it.</summary>
    internal string Folded => field ??= NameKey.Fold(Text) is var folded && folded == Text ? Text : folded;

    /// <summary>Its singular to compare with others, where it is a noun in the plural.</summary>
    internal string FoldedSingular => field ??= NameKey.Fold(Lemmatizer.Lemma(Text, new Tag(Upos.Noun, Xpos.Nns)));

    /// <summary>Its key where it stands alone as a name; null for marks.</summary>
    internal NameKey? NameKey => field ??= NameKey.Of(Text);

    /// <summary>What the tagger knows of the word, once it has met it. Who uses it must hold the word.</summary>
    internal KnownWord Known => KnownWord.At(Volatile.Read(ref _known));

    /// <summary>What <see cref="Known"/> lies in, where the word must hold it; held, not read.</summary>
    internal object? Holder => _holder;

    /// <summary>Keeps what the tagger knows of the word.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="holder">What that lies in, where the word must hold it.</param>
    internal void Keep(KnownWord known, object? holder)
    {
        // With another model at work on the word in another thread what one of them knows may get lost, but nothing that holds it
        for (var held = _holder; holder is not null && held != holder;)
        {
            var before = held;
            held = Interlocked.CompareExchange(ref _holder, before is null ? holder : (before, holder), before);
            if (held == before)
            {
                break;
            }
        }

        Volatile.Write(ref _known, known.Address);
    }

    /// <summary>Has the processor fetch the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe void PrefetchSelf()
    {
        if (Sse.IsSupported)
        {
            // An address is only a hint here: nothing is read, wherever a collection has moved the word meanwhile
            Sse.Prefetch0(Unsafe.AsPointer(ref _known));
        }
    }

    /// <summary>Whether one of <paramref name="classes"/> lists the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}
