using System.Text;

namespace Extractor.Speakers.Names;

/// <summary>A name as words to compare: lower case, without accents, full stops and possessive endings.</summary>
internal sealed class NameKey : IEquatable<NameKey>
{
    // Latin letters with accents, in pairs of runs: each letter of the first folds to the one below it
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīıłñńňòóôõöøōőŕřśšşșťţțùúûüūůűýÿžźż";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuyyzzz";

    private NameKey(string[] words) => Words = words;

    /// <summary>The words in order; at least one.</summary>
    public string[] Words { get; }

    /// <summary>All words joined by blanks.</summary>
    public string Text => string.Join(' ', Words);

    /// <summary>The last word.</summary>
    public string Last => Words[^1];

    /// <summary>The key of a stretch of text, or null where no letter or digit is in it.</summary>
    public static NameKey? Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var range in text.SplitAny(" \t\r\n\u00a0\u2009\u202f,"))
        {
            if (Fold(text[range]) is { Length: > 0 } word)
            {
                words.Add(word);
            }
        }

        return words.Count == 0 ? null : new NameKey([.. words]);
    }

    /// <summary>One word without case, accents, punctuation at the ends and possessive ending.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            var accent = Accented.IndexOf(lower, StringComparison.Ordinal);
            if (accent >= 0)
            {
                folded.Append(Plain[accent]);
            }
            else if (lower is '’' or '‘' or '\'' or '`')
            {
                folded.Append('\'');
            }
            else if (char.IsLetterOrDigit(lower) || (lower is '-' or '/' or '&' or '@' or '_'))
            {
                folded.Append(lower);
            }
        }

        var text = folded.ToString().Trim('\'', '-');
        return text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
    }

    /// <summary>Whether every word of this name stands in <paramref name="longer"/> in the same order; an initial stands for its word.</summary>
    public bool IsShortFormOf(NameKey longer)
    {
        var at = 0;
        foreach (var word in Words)
        {
            while (at < longer.Words.Length && !Agree(word, longer.Words[at]))
            {
                at++;
            }

            if (at++ >= longer.Words.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words are the same or one is the other's initial.</summary>
    public static bool Agree(string one, string other) =>
        one == other || (one.Length == 1 && other.StartsWith(one[0])) || (other.Length == 1 && one.StartsWith(other[0]));

    /// <summary>Whether two words differ by one letter left out, put in, changed or swapped with its neighbour.</summary>
    public static bool DifferByOneLetter(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        if (shorter.Length < longer.Length)
        {
            return shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
        }

        return same < shorter.Length
            && (shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1))
                || (same + 1 < shorter.Length && shorter[same] == longer[same + 1] && shorter[same + 1] == longer[same]
                    && shorter.AsSpan(same + 2).SequenceEqual(longer.AsSpan(same + 2))));
    }

    public bool Equals(NameKey? other) => other is not null && Words.AsSpan().SequenceEqual(other.Words);

    public override bool Equals(object? obj) => Equals(obj as NameKey);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);
}
