using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Extractor.Cues;
using Extractor.Stances;
using Extractor.Tags;

namespace Extractor.Words;

/// <summary>The words that were met so far, each with what the lists know of it. Threads may share one.</summary>
internal sealed class Vocabulary(Lexicon lexicon, CueLexicon cues, StanceLexicon stances)
{
    // A power of two. 840 news articles have 36,000 forms; what comes when so many are kept is looked up at every token
    private const int MostForms = 1 << 16;

    // Longer ones hardly come twice
    private const int LongestKept = 32;

    private readonly Lock _adding = new();
    private Place[] _places = new Place[1 << 12];
    private int _count;
    private WeightRows? _rows;

    /// <summary>The project's word lists.</summary>
    public static Vocabulary English { get; } = new(Lexicon.English, CueLexicon.English, StanceLexicon.English);

    /// <summary>The word with these characters.</summary>
    public Word Of(ReadOnlySpan<char> text) => Of(text, HashOf(text));

    /// <summary>The word with these characters.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="hash">Their <see cref="HashOf"/>.</param>
    public Word Of(ReadOnlySpan<char> text, uint hash)
    {
        var places = Volatile.Read(ref _places);
        for (var at = Home(hash, places.Length); Volatile.Read(ref places[at].Word) is { } word; at = (at + 1) & (places.Length - 1))
        {
            if (places[at].Hash == hash && text.SequenceEqual(word.Text))
            {
                return word;
            }
        }

        return text.Length > LongestKept ? Make(text) : Keep(Make(text), hash);
    }

    /// <summary>
    /// Where a model of the tagger keeps what it knows of the words here, as long as they are kept; null for another model than
    /// the first that asks.
    /// </summary>
    public WeightRows? RowsOf(TaggerModel model)
    {
        var rows = Volatile.Read(ref _rows) ?? Interlocked.CompareExchange(ref _rows, new WeightRows(model, keeps: true), null) ?? _rows;
        return rows.Model == model ? rows : null;
    }

    /// <summary>Has the processor fetch the place of a word that will be asked for: the table is larger than the nearest caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(uint hash)
    {
        if (Sse.IsSupported)
        {
            var places = Volatile.Read(ref _places);
            Sse.Prefetch0(Unsafe.AsPointer(ref places[Home(hash, places.Length)]));
        }
    }

    /// <summary>Has the processor fetch the word of a place that is there by now; the place's other words are not thought of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PrefetchWord(uint hash)
    {
        var places = Volatile.Read(ref _places);
        places[Home(hash, places.Length)].Word?.PrefetchSelf();
    }

    /// <summary>What tells most words apart.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x9E3779B1;
        }

        return hash ^ (hash >> 15);
    }

    private static int Home(uint hash, int length) => (int)hash & (length - 1);

    private Word Make(ReadOnlySpan<char> text) => new(text.ToString())
    {
        Classes = lexicon[text],
        SingularClasses = Singulars.ClassesOf(text, lexicon),
        Cues = cues.StartingWith(text),
        Markers = stances.StartingWith(text) is { } patterns ? new StanceStart(text.Length, patterns) : null,
    };

    private Word Keep(Word word, uint hash)
    {
        lock (_adding)
        {
            if (_count == MostForms)
            {
                return word;
            }

            if (2 * _count == _places.Length)
            {
                var places = new Place[2 * _places.Length];
                foreach (var place in _places)
                {
                    if (place.Word is not null)
                    {
                        FreePlace(places, place.Hash) = place;
                    }
                }

                Volatile.Write(ref _places, places);
            }

            // Another thread may have added the same word meanwhile; then both stand here, which harms nobody
            ref var free = ref FreePlace(_places, hash);
            word.Keeper = this;
            free.Hash = hash;
            Volatile.Write(ref free.Word, word);
            _count++;
            return word;
        }
    }

    private static ref Place FreePlace(Place[] places, uint hash)
    {
        var at = Home(hash, places.Length);
        while (places[at].Word is not null)
        {
            at = (at + 1) & (places.Length - 1);
        }

        return ref places[at];
    }

    // The hash beside the word, so that another word at its place is passed without a look at its characters; set before the word
    private struct Place
    {
        public Word? Word;
        public uint Hash;
    }
}
