using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Reads lists whose lines give a word and what else it is called: <c>united states = us, u.s.</c></summary>
internal static class AliasList
{
    /// <summary>The entries of a list of the project, in its order.</summary>
    /// <param name="list">Its place under <c>Lexicons</c>.</param>
    /// <exception cref="WordListException">A line has no word before its “=”, or an empty one after it.</exception>
    public static IEnumerable<(string Name, string[] Others)> Read(string list)
    {
        foreach (var (text, number) in WordListReader.ReadEmbedded(list))
        {
            var sides = text.Split('=', 2, StringSplitOptions.TrimEntries);
            var others = sides.Length == 2 ? sides[1].Split(',', StringSplitOptions.TrimEntries) : [];
            if (sides[0].Length == 0 || others.Contains(""))
            {
                throw new WordListException(list, number, $"'{text}' is not of the form 'word = other, other'.");
            }

            yield return (sides[0], others);
        }
    }
}
