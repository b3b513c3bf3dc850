using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Extractor.Cues;
using Extractor.Stances;
using Extractor.Tags;

namespace Extractor.Words;

/// <summary>The words that were met so far, each with what the lists know of it. Threads may share one.</summary>
internal sealed class Vocabulary(Lexicon lexicon, CueLexicon cues, StanceLexicon stances)
{
    /// <summary>
    /// How many forms are kept. 840 news articles (PolNeAR, train) have 30,000; what comes when so many are kept is looked up at
    /// every token.
    /// </summary>
    public const int MostForms = 1 << 16;

    // Longer ones hardly come twice
    private const int LongestKept = 32;

    private readonly Lock _adding = new();

    // In the order in which they were met, which leaves those that come often beside each other, and only the last part of
    // the array to look at for a collection: were words in the places, each new one would have it look at others
    private readonly Word[] _words = new Word[MostForms];

    private Places _places = new(bits: 12);
    private int _count;

    private WeightRows? _rows;

    /// <summary>The project's word lists.</summary>
    public static Vocabulary English { get; } = new(Lexicon.English, CueLexicon.English, StanceLexicon.English);

    /// <summary>The word with these characters.</summary>
    public Word Of(ReadOnlySpan<char> text) => Of(text, FormKey.Of(text));

    /// <summary>The word with these characters.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="key">Their key.</param>
    public Word Of(ReadOnlySpan<char> text, FormKey key)
    {
        var places = Volatile.Read(ref _places);
        for (var at = key.Home(places.Bits); Volatile.Read(ref places.All[at].Number) is not 0 and var number; at = (at + 1) & (places.All.Length - 1))
        {
            if (places.All[at].Key == key && _words[number - 1] is var word && (!key.IsHash || text.SequenceEqual(word.Text)))
            {
                return word;
            }
        }

        return Make(text, key);
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
    public unsafe void Prefetch(FormKey key)
    {
        if (Sse.IsSupported)
        {
            var places = Volatile.Read(ref _places);
            Sse.Prefetch0(Unsafe.AsPointer(ref places.All[key.Home(places.Bits)]));
        }
    }

    private Word Make(ReadOnlySpan<char> text, FormKey key)
    {
        ListKey listKey = text;

        // The place in the lists is on its way while the word's characters are copied
        lexicon.Prefetch(listKey);
        var characters = text.ToString();
        var listed = lexicon.Find(listKey);
        var word = new Word(characters)
        {
            Hash = listKey.Hash,
            Cues = cues.StartingWith(listKey, listed),
            Markers = stances.StartOf(listKey, listed),
            Classes = listed.Classes,
            Reporting = (ReportingForms)listed.Reporting,
            SingularClasses = Singulars.ClassesOf(text, lexicon),
            HasHyphen = text.Contains('-'),
        };
        return text.Length > LongestKept ? word : Keep(word, key);
    }

    private Word Keep(Word word, FormKey key)
    {
        lock (_adding)
        {
            if (_count == MostForms)
            {
                return word;
            }

            if (2 * _count == _places.All.Length)
            {
                Volatile.Write(ref _places, _places.Longer());
            }

            // Another thread may have added the same word meanwhile; then both stand here, which harms nobody. The word is
            // there before its place tells of it
            word.Keeper = this;
            Volatile.Write(ref _words[_count], word);
            _count++;
            _places.Add(key, _count);
            return word;
        }
    }

    /// <summary>Where the words are found by their keys; half of the places are empty.</summary>
    /// <param name="bits">The logarithm of how many places there are.</param>
    private sealed class Places(int bits)
    {
        public int Bits { get; } = bits;

        public Place[] All { get; } = new Place[1 << bits];

        public Places Longer()
        {
            // By four: of a table that doubles, as much is thrown away as is kept in the end, and a few megabytes of large arrays
            // that are thrown away have everything collected
            var longer = new Places(Bits + 2);
            foreach (var place in All)
            {
                if (place.Number != 0)
                {
                    longer.Add(place.Key, place.Number);
                }
            }

            return longer;
        }

        public void Add(FormKey key, int number)
        {
            var at = key.Home(Bits);
            while (All[at].Number != 0)
            {
                at = (at + 1) & (All.Length - 1);
            }

            All[at].Key = key;
            Volatile.Write(ref All[at].Number, number);
        }
    }

    private struct Place
    {
        public FormKey Key;

        // Of the word, from 1 in the order in which they were met; 0 for an empty place. Set after the key
        public int Number;
    }
}
