using System.Text;

namespace Extractor.Words;

/// <summary>The classes of every listed word, looked up without regard to case.</summary>
internal sealed class Lexicon
{
    private readonly WordTable _classes = new(WordTable.ManyPlaces);

    private Lexicon()
    {
    }

    /// <summary>The project's lists, read once.</summary>
    public static Lexicon English { get; } = ReadEnglish();

    /// <summary>The classes of a word, <see cref="WordClasses.None"/> for a word in no list.</summary>
    public WordClasses this[ReadOnlySpan<char> word] => (WordClasses)_classes.BitsOf(word);

    /// <summary>The list's file name for a class: <c>person-noun</c> for PersonNoun.</summary>
    private static string FileName(string wordClass)
    {
        var name = new StringBuilder();
        foreach (var letter in wordClass)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    private static Lexicon ReadEnglish()
    {
        var lexicon = new Lexicon();
        var classes = new EnumerationNames(typeof(WordClasses));
        for (var i = 0; i < classes.Count; i++)
        {
            var (name, value) = classes[i];
            if ((WordClasses)value != WordClasses.None)
            {
                var list = $"en/words/{FileName(name)}.txt";
                lexicon.Add((WordClasses)value, list, WordListReader.ReadEmbedded(list));
            }
        }

        return lexicon;
    }

    private static bool IsLowerCaseWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <exception cref="WordListException">An entry is not one lower-case word, or stands twice.</exception>
    private void Add(WordClasses wordClass, string list, WordLines lines)
    {
        foreach (var line in lines)
        {
            if (!IsLowerCaseWord(line.Text))
            {
                throw new WordListException(list, line.Number, $"'{line.Text}' is not one word in lower case.");
            }

            if ((this[line.Text] & wordClass) != 0)
            {
                throw new WordListException(list, line.Number, $"'{line.Text}' already stands above.");
            }

            _classes.Add(line.Text, (ulong)wordClass);
        }
    }
}
