using Extractor.Words;

namespace Extractor.Reading.Html;

/// <summary>The word lists about pages, under <c>Lexicons/en/pages</c> of this project.</summary>
internal static class PageLists
{
    /// <summary>The entries of a list in its order, which in some means that the surest come first.</summary>
    /// <param name="name">Its place: <c>names/body.txt</c>.</param>
    /// <exception cref="WordListException">An entry stands twice.</exception>
    public static string[] Read(string name)
    {
        var list = "en/pages/" + name;
        var entries = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in WordListReader.ReadEmbedded(typeof(PageLists).Assembly, list))
        {
            if (!seen.Add(text))
            {
                throw new WordListException(list, number, $"'{text}' already stands above.");
            }

            entries.Add(text);
        }

        return [.. entries];
    }

    /// <summary>The entries of a list, looked up without regard to case.</summary>
    /// <param name="name">Its place: <c>bylines/roles.txt</c>.</param>
    /// <exception cref="WordListException">An entry stands twice.</exception>
    public static HashSet<string> ReadSet(string name) => Read(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
