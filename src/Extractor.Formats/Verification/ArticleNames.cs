namespace Extractor.Verification;

/// <summary>
/// Finds which article of an output a given article is: the one of its path, or, where it was read from another folder
/// then, the only one whose path ends as it does: <c>news/a.txt</c> is <c>/home/ana/news/a.txt</c>.
/// </summary>
internal sealed class ArticleNames
{
    private readonly HashSet<string> _names;
    private readonly Dictionary<string, string?> _byEnding = new(StringComparer.Ordinal);

    /// <summary>Learns the paths in an output.</summary>
    public ArticleNames(IEnumerable<string> names)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        foreach (var name in _names)
        {
            foreach (var ending in EndingsOf(name))
            {
                // Null where several end so: it tells nothing then
                _byEnding[ending] = _byEnding.ContainsKey(ending) ? null : name;
            }
        }
    }

    /// <summary>The path in the output of an article that is given, or null where there is none or it cannot be told which.</summary>
    public string? Find(Article article)
    {
        if (_names.Contains(article.Path))
        {
            return article.Path;
        }

        // The longest ending that both have tells most
        foreach (var ending in EndingsOf(article.Path))
        {
            if (_byEnding.TryGetValue(ending, out var name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The path, then what stands behind each of its separators; a separator behind <c>#</c> is part of an id.</summary>
    private static IEnumerable<string> EndingsOf(string path)
    {
        path = path.Replace('\\', '/');
        yield return path;
        var end = path.IndexOf('#', StringComparison.Ordinal) is var mark and >= 0 ? mark : path.Length;
        for (var at = path.IndexOf('/', 0, end); at >= 0; at = path.IndexOf('/', at + 1, end - at - 1))
        {
            yield return path[(at + 1)..];
        }
    }
}
