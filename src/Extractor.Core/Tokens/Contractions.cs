using Extractor.Words;

namespace Extractor.Tokens;

/// <summary>Words written together that are several tokens: <c>cannot</c> is <c>can</c> and <c>not</c>.</summary>
internal sealed class Contractions
{
    /// <summary>The longest entry of the list; longer words need not be looked up.</summary>
    public const int LongestEntry = 8;

    private const string List = "en/tokens/contractions.txt";

    private readonly WordTable _firstLengths = new();

    private Contractions()
    {
    }

    /// <summary>The project's list, read once.</summary>
    public static Contractions English { get; } = ReadEnglish();

    /// <summary>The length of the first token of a listed word, the whole length where it is one token, 0 for a word not listed.</summary>
    public int FirstLength(ReadOnlySpan<char> word) =>
        word.Length <= LongestEntry && _firstLengths.TryGet(word, out var length) ? (int)length : 0;

    /// <exception cref="WordListException">An entry is too long, has three tokens or more, or stands twice.</exception>
    private static Contractions ReadEnglish()
    {
        var contractions = new Contractions();
        foreach (var (text, number) in WordListReader.ReadEmbedded(List))
        {
            var parts = text.Split(' ');
            var word = string.Concat(parts);
            if (parts.Length > 2 || word.Length > LongestEntry)
            {
                throw new WordListException(List, number, $"'{text}' is more than two tokens or {LongestEntry} letters.");
            }

            if (!contractions._firstLengths.Set(word, (ulong)parts[0].Length))
            {
                throw new WordListException(List, number, $"'{text}' already stands above.");
            }
        }

        return contractions;
    }
}
