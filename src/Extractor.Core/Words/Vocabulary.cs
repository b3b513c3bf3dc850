using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Extractor.Cues;
using Extractor.Stances;

namespace Extractor.Words;

/// <summary>The words that were met so far, each with what the lists know of it. Threads may share one.</summary>
internal sealed class Vocabulary(Lexicon lexicon, CueLexicon cues, StanceLexicon stances)
{
    // A power of two. 840 news articles have 36,000 forms; what comes when so many are kept is looked up at every token
    private const int MostForms = 1 << 16;

    // Longer ones hardly come twice
    private const int LongestKept = 32;

    private readonly Lock _adding = new();
    private Word?[] _words = new Word?[1 << 12];
    private int _count;

    /// <summary>The project's word lists.</summary>
    public static Vocabulary English { get; } = new(Lexicon.English, CueLexicon.English, StanceLexicon.English);

    /// <summary>The word with these characters.</summary>
    public Word Of(ReadOnlySpan<char> text) => Of(text, HashOf(text));

    /// <summary>The word with these characters.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="hash">Their <see cref="HashOf"/>.</param>
    public Word Of(ReadOnlySpan<char> text, uint hash)
    {
        var words = Volatile.Read(ref _words);
        for (var place = Home(hash, words.Length); words[place] is { } word; place = (place + 1) & (words.Length - 1))
        {
            if (text.SequenceEqual(word.Text))
            {
                return word;
            }
        }

        return text.Length > LongestKept ? Make(text) : Keep(Make(text));
    }

    /// <summary>Has the processor fetch the place of a word that will be asked for: the table is larger than the nearest caches.</summary>
    public unsafe void Prefetch(uint hash)
    {
        if (Sse.IsSupported)
        {
            var words = Volatile.Read(ref _words);
            Sse.Prefetch0(Unsafe.AsPointer(ref words[Home(hash, words.Length)]));
        }
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

    private Word Keep(Word word)
    {
        lock (_adding)
        {
            if (_count == MostForms)
            {
                return word;
            }

            if (2 * _count == _words.Length)
            {
                var words = new Word?[2 * _words.Length];
                foreach (var known in _words)
                {
                    if (known is not null)
                    {
                        words[FreePlace(words, known.Text)] = known;
                    }
                }

                Volatile.Write(ref _words, words);
            }

            // Another thread may have added the same word meanwhile; then both stand here, which harms nobody
            Volatile.Write(ref _words[FreePlace(_words, word.Text)], word);
            _count++;
            return word;
        }
    }

    private static int FreePlace(Word?[] words, string text)
    {
        var place = Home(HashOf(text), words.Length);
        while (words[place] is not null)
        {
            place = (place + 1) & (words.Length - 1);
        }

        return place;
    }
}
