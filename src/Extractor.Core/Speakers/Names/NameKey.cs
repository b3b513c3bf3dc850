using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>A name as words to compare: lower case, without accents, full stops and possessive endings.</summary>
internal sealed class NameKey : IEquatable<NameKey>
{
    // Latin letters with accents, in pairs of runs: each letter of the first folds to the one below it
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīıłñńňòóôõöøōőŕřśšşșťţțùúûüūůűýÿžźż";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuyyzzz";

    /// <summary>How many words a thread keeps: an article has some four hundred, and most are in the next one too.</summary>
    private const int Kept = 4096;

    /// <summary>Longest word that is kept, and that is looked at for a slip; “Schwarzenegger-Lautenberger” is one, what is longer is an address.</summary>
    private const int LongestWord = 64;

    // Words that were folded before, each at the place of its hash, so that none is made twice
    [ThreadStatic]
    private static string?[]? _kept;

    private static readonly CharacterSet BetweenWords = new(" \t\r\n\u00a0\u2009\u202f,");

    private const int FirstHash = 17;

    private int _hash;

    // Of the first word alone: many names have it, and what the lists know of it is looked up once
    private NameKey? _first;
    private ListedWord? _listed;

    private NameKey(string[] words, NameKey? first = null, int hash = 0) => (Words, _first, _hash) = (words, first, hash);

    /// <summary>The words in order; at least one.</summary>
    public string[] Words { get; }

    /// <summary>All words joined by blanks.</summary>
    public string Text => field ??= Words.Length == 1 ? Words[0] : string.Join(' ', Words);

    /// <summary>The last word.</summary>
    public string Last => Words[^1];

    /// <summary>What the lists know of the first word.</summary>
    public WordClasses FirstClasses => First.Listed.Classes;

    /// <summary>Whether some country's name begins with the first word.</summary>
    public bool BeginsCountry => First.Listed.BeginsCountry;

    /// <summary>Whether the first word names a party.</summary>
    public bool BeginsParty => First.Listed.IsParty;

    // Made when first asked for. Threads may make one twice, which harms nobody
    private ListedWord Listed => _listed ??= new ListedWord(
        Lexicon.English[Words[0]], PlaceNames.English.BeginsCountry(Words[0]), Parties.English.IsOne(Words[0]));

    private NameKey First => Words.Length == 1 ? this : _first ??= new NameKey([Words[0]]);

    /// <summary>Whether a word is one of its words.</summary>
    public bool Contains(string word)
    {
        foreach (var one in Words)
        {
            if (one == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all words of a bag are words of it.</summary>
    public bool ContainsAll(WordBag words)
    {
        foreach (var word in words.Words)
        {
            if (!Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The key of a stretch of text, or null where no letter or digit is in it.</summary>
    public static NameKey? Of(ReadOnlySpan<char> text)
    {
        if (BetweenWords.IndexIn(text) < 0)
        {
            return Fold(text) is { Length: > 0 } single ? new NameKey([single]) : null;
        }

        var words = new List<string>();
        foreach (var piece in BetweenWords.Split(text))
        {
            if (Fold(piece) is { Length: > 0 } word)
            {
                words.Add(word);
            }
        }

        return words.Count == 0 ? null : new NameKey([.. words]);
    }

    /// <summary>The key of some tokens, or null where no letter or digit is in them.</summary>
    public static NameKey? Of(Document document, int first, int end)
    {
        if (end - first == 1)
        {
            return document.Words[first].NameKey;
        }

        var words = new string[end - first];
        var hash = FirstHash;
        for (var i = first; i < end; i++)
        {
            // “Ki-moon” is one word of three tokens, “1,000” two of one, and marks are none
            if (document.Words[i].NameKey is not { Words.Length: 1 } word || (i + 1 < end && !IsBlankBetween(document, i)))
            {
                return Of(document.SpanOf(first, end).In(document.Text));
            }

            words[i - first] = word.Last;
            hash = AddHash(hash, word.GetHashCode());
        }

        return new NameKey(words, document.Words[first].NameKey, hash);
    }

    private static bool IsBlankBetween(Document document, int token)
    {
        var end = document.Tokens[token].End;
        return document.Text[end] == ' ' && document.Tokens[token + 1].Start == end + 1;
    }

    /// <summary>One word without case, accents, punctuation at the ends and possessive ending.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        // Longer ones are addresses and the like
        Span<char> folded = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (char.IsAsciiLetter(letter))
            {
                folded[length++] = (char)(letter | 0x20);
            }
            else if (FoldLetter(char.ToLowerInvariant(letter)) is var plain and not '\0')
            {
                folded[length++] = plain;
            }
        }

        ReadOnlySpan<char> text = folded[..length].Trim("'-");
        return Keep(text.EndsWith("'s") ? text[..^2] : text);
    }

    private static string Keep(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return word.ToString();
        }

        var hash = 17u;
        foreach (var letter in word)
        {
            hash = (hash * 31) + letter;
        }

        var kept = _kept ??= new string?[Kept];
        ref var place = ref kept[(hash ^ (hash >> 16)) % Kept];
        if (place is null || !word.SequenceEqual(place))
        {
            place = word.ToString();
        }

        return place;
    }

    /// <summary>The letter to compare, or NUL for one that tells nothing: a full stop.</summary>
    private static char FoldLetter(char lower)
    {
        if (char.IsAsciiLetterOrDigit(lower) || lower is '-' or '/' or '&' or '@' or '_')
        {
            return lower;
        }

        return lower is '’' or '‘' or '\'' or '`' ? '\''
            : Accented.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var accent ? Plain[accent]
            : char.IsLetterOrDigit(lower) ? lower
            : '\0';
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

    /// <summary>Whether it ends in the words of another name.</summary>
    public bool EndsWith(NameKey other)
    {
        var first = Words.Length - other.Words.Length;
        if (first < 0)
        {
            return false;
        }

        for (var i = other.Words.Length - 1; i >= 0; i--)
        {
            if (Words[first + i] != other.Words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words are the same or one is the other's initial.</summary>
    public static bool Agree(string one, string other) =>
        one == other || (one.Length == 1 && other.StartsWith(one[0])) || (other.Length == 1 && one.StartsWith(other[0]));

    /// <summary>
    /// How many letters must be left out, put in or changed to make one word of the other; more than any word has where one is
    /// too long for a name.
    /// </summary>
    public static int Distance(string one, string other)
    {
        if (one.Length > LongestWord || other.Length > LongestWord)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }

    public bool Equals(NameKey? other) => ReferenceEquals(this, other) || (other is not null && HaveSame(Words, other.Words));

    private static bool HaveSame(string[] one, string[] other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as NameKey);

    public override int GetHashCode()
    {
        // Written once: other threads may read it
        if (_hash == 0)
        {
            _hash = Words.Length == 1 ? HashOf(Words[0]) : HashOf(Words);
        }

        return _hash;
    }

    private static int HashOf(string[] words)
    {
        var hash = FirstHash;
        foreach (var word in words)
        {
            hash = AddHash(hash, HashOf(word));
        }

        return hash;
    }

    private static int HashOf(string word) => (int)(WordTable.Hash(word) >> 1);

    private static int AddHash(int hash, int next) => ((hash ^ (hash >> 15)) * 31) + next;

    private sealed record ListedWord(WordClasses Classes, bool BeginsCountry, bool IsParty);
}
