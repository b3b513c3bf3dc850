using System.Text;
using Extractor.Words;

namespace Extractor.Lists;

/// <summary>Reads the lists of <see cref="WordClasses"/>.</summary>
internal static class WordClassLists
{
    /// <summary>The classes of every listed word.</summary>
    /// <exception cref="WordListException">An entry is not one lower-case word, or stands twice.</exception>
    public static WordTable Read()
    {
        var classes = new WordTable();
        foreach (var wordClass in Enum.GetValues<WordClasses>())
        {
            if (wordClass != WordClasses.None)
            {
                Add(classes, wordClass, $"en/words/{FileName(wordClass.ToString())}.txt");
            }
        }

        return classes;
    }

    private static void Add(WordTable classes, WordClasses wordClass, string list)
    {
        foreach (var line in WordListReader.ReadEmbedded(list))
        {
            if (!IsLowerCaseWord(line.Text))
            {
                throw new WordListException(list, line.Number, $"'{line.Text}' is not one word in lower case.");
            }

            if ((classes.BitsOf(line.Text) & (ulong)wordClass) != 0)
            {
                throw new WordListException(list, line.Number, $"'{line.Text}' already stands above.");
            }

            classes.Add(line.Text.ToString(), (ulong)wordClass);
        }
    }

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
}
