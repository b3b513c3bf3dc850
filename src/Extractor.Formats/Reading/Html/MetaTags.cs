using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>The <c>meta</c> elements of a page, looked up by name, property or itemprop without regard to case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _contents = new(StringComparer.OrdinalIgnoreCase);

    private MetaTags()
    {
    }

    /// <summary>Reads a page's.</summary>
    public static MetaTags Read(IDocument page)
    {
        var tags = new MetaTags();
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            if (meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content)
            {
                continue;
            }

            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop"])
            {
                if (meta.GetAttribute(attribute)?.Trim() is { Length: > 0 } name)
                {
                    if (!tags._contents.TryGetValue(name, out var contents))
                    {
                        tags._contents.Add(name, contents = []);
                    }

                    contents.Add(content);
                }
            }
        }

        return tags;
    }

    /// <summary>The first content of a name, or null.</summary>
    public string? this[string name] => _contents.TryGetValue(name, out var contents) ? contents[0] : null;

    /// <summary>All contents of a name.</summary>
    public IReadOnlyList<string> All(string name) => _contents.TryGetValue(name, out var contents) ? contents : [];
}
