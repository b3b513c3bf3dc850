using System.Runtime.CompilerServices;

namespace Extractor.Tags;

/// <summary>Those of the <see cref="WordFeatures"/> that are still asked once the word is known: one line of the processor's cache.</summary>
internal struct KeptFeatures
{
    /// <summary>The token with digits as 0 and straight quotation marks.</summary>
    public ulong Word;

    /// <summary>The same in small letters.</summary>
    public ulong Lower;

    /// <summary>The last 2 and 3 characters in small letters; the whole word where it is shorter.</summary>
    public ulong Suffix2, Suffix3;

    /// <summary>Kinds of characters, runs of one kind as one: <c>Xx</c>, <c>X.X.</c>, <c>0</c>; for a mark also the blanks around it.</summary>
    public ulong Shape;

    /// <summary>What the model's lexicon says of the word: its usual tags, or, for an unknown word, its shape and ending.</summary>
    public ulong Usual;
}

/// <summary>What the tagger knows of one token before it tags it, as hashes; nothing is stored as text.</summary>
internal struct WordFeatures
{
    /// <summary>What is still asked once the word is known.</summary>
    public KeptFeatures Kept;

    /// <summary>The first 1, 2 and 3 characters; the whole word where it is shorter.</summary>
    public ulong Prefix1, Prefix2, Prefix3;

    /// <summary>The last character and the last 4 in small letters; the whole word where it is shorter.</summary>
    public ulong Suffix1, Suffix4;

    /// <summary>The tag of a word that always has the same, or -1.</summary>
    public int Only;

    /// <summary>What stands beside the first and the last token of a sentence.</summary>
    public static WordFeatures None => default;

    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const int LongestAffix = 4;

    /// <summary>Whether <see cref="Of"/> may heed the blanks around a token: few others than marks begin with no letter.</summary>
    public static bool HeedsBlanks(string token) => !char.IsAsciiLetter(token[0]);

    /// <summary>Which blanks are around a token, as a number.</summary>
    /// <param name="blankBefore">Whether white space or the end of the sentence stands before it.</param>
    /// <param name="blankAfter">Whether white space or the end of the sentence stands after it.</param>
    public static int BlanksOf(bool blankBefore, bool blankAfter) => (blankBefore ? 2 : 0) + (blankAfter ? 1 : 0);

    /// <summary>The hashes of a token; <see cref="KeptFeatures.Usual"/> and <see cref="Only"/> are left to others.</summary>
    /// <param name="token">The token's characters.</param>
    /// <param name="blankBefore">Whether white space or the end of the sentence stands before it.</param>
    /// <param name="blankAfter">Whether white space or the end of the sentence stands after it.</param>
    public static WordFeatures Of(ReadOnlySpan<char> token, bool blankBefore, bool blankAfter)
    {
        var features = new WordFeatures { Only = -1 };
        ulong word = Seed, lower = Seed, shape = Seed;
        var last = '\0';
        var hasLetter = false;
        for (var i = 0; i < token.Length; i++)
        {
            var c = Normalize(token[i]);
            var small = char.IsAscii(c) ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);
            word = Add(word, c);
            lower = Add(lower, small);
            if (i == 0)
            {
                features.Prefix1 = word;
            }
            else if (i == 1)
            {
                features.Prefix2 = word;
            }
            else if (i == 2)
            {
                features.Prefix3 = word;
            }

            var kind = c == '0' ? '0' : small != c ? 'X' : char.IsLetter(c) ? 'x' : c;
            hasLetter |= kind is 'X' or 'x' or '0';
            if (kind != last)
            {
                shape = Add(shape, kind);
                last = kind;
            }
        }

        features.Kept.Word = word;
        features.Kept.Lower = lower;
        features.Prefix2 = token.Length < 2 ? word : features.Prefix2;
        features.Prefix3 = token.Length < 3 ? word : features.Prefix3;
        features.Kept.Shape = hasLetter ? shape : Add(Add(shape, blankBefore ? 'b' : 'a'), blankAfter ? 'b' : 'a');
        AddSuffixes(ref features, token);
        return features;
    }

    /// <summary>Takes over what the lexicon says of the word.</summary>
    /// <param name="usual">Its two usual tags, or those of the word in small letters, or null for an unknown word.</param>
    /// <param name="isAsWritten">Whether the lexicon holds the word with these capitals.</param>
    public void SetUsual(UsualTags? usual, bool isAsWritten)
    {
        Kept.Usual = usual is { } tags
            ? (ulong)(tags.First | (tags.Second << 8) | (isAsWritten ? 0x10000 : 0x20000))
            : Mix(Kept.Shape, Kept.Suffix2);
        Only = isAsWritten && usual is { IsOnly: true } only ? only.First : -1;
    }

    /// <summary>Mixes two hashes into one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong first, ulong second)
    {
        var hash = (first ^ (second * 0xC2B2AE3D27D4EB4F)) * Seed;
        return hash ^ (hash >> 29);
    }

    private static void AddSuffixes(ref WordFeatures features, ReadOnlySpan<char> token)
    {
        var hash = ~Seed;
        for (var length = 1; length <= LongestAffix; length++)
        {
            if (length <= token.Length)
            {
                hash = Add(hash, char.ToLowerInvariant(Normalize(token[^length])));
            }

            switch (length)
            {
                case 1:
                    features.Suffix1 = hash;
                    break;
                case 2:
                    features.Kept.Suffix2 = hash;
                    break;
                case 3:
                    features.Kept.Suffix3 = hash;
                    break;
                default:
                    features.Suffix4 = hash;
                    break;
            }
        }
    }

    /// <summary>Straight and curly quotation marks are one character here, so that both styles get the same tags; so are the long dashes and all digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Normalize(char c) =>
        !char.IsAscii(c) ? NormalizeOther(c) : char.IsAsciiDigit(c) ? '0' : c == '`' ? '\'' : c;

    private static char NormalizeOther(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '’' or '‘' or '´' or 'ʼ' or '‚' => '\'',
        '‐' or '‑' => '-',
        '―' => '—',
        _ => char.IsDigit(c) ? '0' : c,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong hash, char c)
    {
        hash = (hash ^ c) * 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 32);
    }
}
