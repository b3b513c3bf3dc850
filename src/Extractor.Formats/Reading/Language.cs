using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Extractor.Words;

namespace Extractor.Reading;

/// <summary>Tells articles that are not in English by the small words that every text is full of.</summary>
internal static class Language
{
    // As much as tells: a text is not searched beyond it. Of 936 articles (PolNeAR, GUM news) the least share of English words
    // and the largest of another language are the same with twice as much
    private const int Sight = 2000;

    // Shorter texts may be a list of names
    private const int FewestWords = 30;
    private const int FewestLetters = 60;

    // No list has longer ones
    private const int LongestListed = 6;

    // Of 934 articles of PolNeAR (train and dev) and Wikinews, one has less than this share of English words (0.10) and none
    // more than 0.05 of another language's; in eight invented texts, the English are 0.05 at most and the others 0.37 at least
    private const double EnglishShare = 0.12;
    private const double ForeignShare = 0.10;

    private static readonly string[] Names = ["Dutch", "French", "German", "Italian", "Polish", "Portuguese", "Spanish", "Swedish"];

    private static WordSet? _english;
    private static (string Name, WordSet Words)[]? _foreign;

    /// <summary>What a text seems to be written in (“German”, “another script than the Latin”), or null where that is English or not certain.</summary>
    public static string? FindForeign(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Sight));
        if (IsMostlyOfAnotherScript(head))
        {
            return "another script than the Latin";
        }

        // Two threads may read the list, and both read the same
        _english ??= Read("English");
        var (words, english) = Count(head, _english, EnglishShare);
        if (words < FewestWords || english >= EnglishShare * words)
        {
            return null;
        }

        string? best = null;
        var most = Math.Max(ForeignShare * words, 2 * english);
        foreach (var (name, list) in _foreign ??= Array.ConvertAll(Names, name => (name, Read(name))))
        {
            if (Count(head, list).Found is var found && found > most)
            {
                (best, most) = (name, found);
            }
        }

        return best;
    }

    private static bool IsMostlyOfAnotherScript(ReadOnlySpan<char> text)
    {
        if (AsciiLettersIn(text) > text.Length / 2)
        {
            return false;
        }

        var (latin, other) = (0, 0);
        foreach (var sign in text)
        {
            if (char.IsAsciiLetter(sign))
            {
                latin++;
            }
            else if (sign > '\u024F' && char.IsLetter(sign))
            {
                other++;
            }
        }

        return other > latin && other >= FewestLetters;
    }

    /// <summary>Counts letters of ASCII, eight at once; of the last characters of a text maybe none. Of no more characters than <see cref="Sight"/>, so that 16 bits hold the sum.</summary>
    private static int AsciiLettersIn(ReadOnlySpan<char> text)
    {
        ref readonly var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var letters = Vector128<ushort>.Zero;
        for (var i = 0; i <= text.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
        {
            var small = Vector128.LoadUnsafe(in first, (nuint)i) | Vector128.Create((ushort)0x20);

            // What is true has all bits set, which is -1
            letters -= Vector128.GreaterThanOrEqual(small, Vector128.Create((ushort)'a')) & Vector128.LessThanOrEqual(small, Vector128.Create((ushort)'z'));
        }

        return Vector128.Sum(letters);
    }

    /// <summary>Counts words and those of a list, until that many are found that whatever follows leaves them <paramref name="enough"/> of all.</summary>
    private static (int Words, int Found) Count(ReadOnlySpan<char> text, WordSet list, double enough = 1)
    {
        var (words, found) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words++;
                if (i - start <= LongestListed && list.Contains(text[start..i]))
                {
                    found++;
                    var mostToCome = (text.Length - i) / 2;
                    if (found >= enough * (words + mostToCome))
                    {
                        break;
                    }
                }
            }
        }

        return (words, found);
    }

    private static WordSet Read(string name) => WordSet.ReadEmbedded($"languages/{name.ToLowerInvariant()}.txt");
}
