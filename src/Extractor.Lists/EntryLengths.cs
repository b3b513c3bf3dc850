using Extractor.Words;

namespace Extractor.Lists;

/// <summary>How long an entry of the lists that are compiled may be.</summary>
internal static class EntryLengths
{
    // In all its forms an entry must fit what CompiledLists.LengthBits can tell, 255 characters; the longest line has 46
    private const int Longest = 200;

    private const int Shown = 20;

    /// <summary>Checks the entries of a list.</summary>
    /// <param name="list">Its name, for messages.</param>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="WordListException">An entry is too long.</exception>
    public static void Check(string list, WordLines lines)
    {
        foreach (var line in lines)
        {
            if (line.Text.Length > Longest)
            {
                throw new WordListException(list, line.Number, $"'{line.Text[..Shown]}…' has {line.Text.Length} characters; expected at most {Longest}.");
            }
        }
    }
}
