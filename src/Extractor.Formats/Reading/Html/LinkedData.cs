using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>An article as a page's JSON-LD describes it (schema.org: NewsArticle, BlogPosting and their like).</summary>
internal sealed record LinkedData
{
    private const string SectionStart = "<![CDATA[";

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>When it was published, as written.</summary>
    public string? Published { get; init; }

    /// <summary>The names of authors, as written.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The name of the publication.</summary>
    public string? Publisher { get; init; }

    /// <summary>The summary.</summary>
    public string? Description { get; init; }

    /// <summary>The text, where it is given; often without mark-up or cut short, hence evidence only.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it names itself an article.</summary>
    public bool IsArticle { get; init; }

    /// <summary>What the page says of articles, those named so first; scripts that are not JSON are passed over.</summary>
    public static IReadOnlyList<LinkedData> Read(IDocument page)
    {
        var found = new List<LinkedData>();
        foreach (var script in page.Scripts)
        {
            if (script.Type?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) is true)
            {
                ReadScript(script.TextContent, found);
            }
        }

        return [.. found.Where(one => one.IsArticle), .. found.Where(one => !one.IsArticle)];
    }

    private static void ReadScript(string text, List<LinkedData> found)
    {
        try
        {
            using var json = JsonDocument.Parse(Cleaned(text), Lenient);
            ReadItems(json.RootElement, found);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            // Broken JSON-LD is common, half of a surrogate pair included, and the page says the same in other places
        }
    }

    /// <summary>The text without wrappers of old browsers around it, and with blanks for raw line ends in its strings.</summary>
    private static string Cleaned(string text)
    {
        if (text.Contains(SectionStart, StringComparison.Ordinal))
        {
            text = text.Replace(SectionStart, "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        }

        var (start, end) = (text.AsSpan().IndexOfAny('{', '['), text.AsSpan().LastIndexOfAny('}', ']'));
        var json = new StringBuilder(start < 0 || end < start ? "" : text[start..(end + 1)]);
        for (var i = 0; i < json.Length; i++)
        {
            json[i] = char.IsControl(json[i]) ? ' ' : json[i];
        }

        return json.ToString();
    }

    private static void ReadItems(JsonElement root, List<LinkedData> found)
    {
        var names = NamesById(root);
        var open = new Stack<JsonElement>([root]);
        while (open.TryPop(out var item))
        {
            if (item.ValueKind == JsonValueKind.Array)
            {
                foreach (var inner in item.EnumerateArray().Reverse())
                {
                    open.Push(inner);
                }
            }
            else if (item.ValueKind == JsonValueKind.Object)
            {
                foreach (var name in (ReadOnlySpan<string>)["mainEntity", "@graph"])
                {
                    if (item.TryGetProperty(name, out var inner))
                    {
                        open.Push(inner);
                    }
                }

                if (ReadItem(item, names) is { } one)
                {
                    found.Add(one);
                }
            }
        }
    }

    private static LinkedData? ReadItem(JsonElement item, Dictionary<string, string> names)
    {
        var types = Texts(item, "@type");
        var one = new LinkedData
        {
            IsArticle = types.Exists(type => type.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
                || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Report", StringComparison.OrdinalIgnoreCase)),
            Headline = Text(item, "headline") ?? Text(item, "name"),
            Published = Text(item, "datePublished") ?? Text(item, "dateCreated") ?? Text(item, "uploadDate"),
            Authors = Texts(item, "author", names) is { Count: > 0 } authors ? authors : Texts(item, "creator", names),
            Publisher = Texts(item, "publisher", names).FirstOrDefault(),
            Description = Text(item, "description"),
            Body = Text(item, "articleBody"),
        };
        var isPage = types.Exists(type => type.EndsWith("WebPage", StringComparison.OrdinalIgnoreCase));
        return one.IsArticle || isPage ? one : null;
    }

    private static string? Text(JsonElement item, string name) => Texts(item, name).FirstOrDefault();

    /// <summary>The strings of a property, or the names of the things it holds or refers to.</summary>
    private static List<string> Texts(JsonElement item, string property, Dictionary<string, string>? names = null)
    {
        var texts = new List<string>();
        if (!item.TryGetProperty(property, out var value))
        {
            return texts;
        }

        foreach (var one in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
        {
            var text = one.ValueKind switch
            {
                JsonValueKind.String => one.GetString(),
                JsonValueKind.Object => NameOf(one) ?? (IdOf(one) is { } id ? names?.GetValueOrDefault(id) : null),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text))
            {
                texts.Add(WebUtility.HtmlDecode(text).Trim());
            }
        }

        return texts;
    }

    /// <summary>The names of all things in a graph that others refer to.</summary>
    private static Dictionary<string, string> NamesById(JsonElement root)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var items = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out var graph) ? graph : root;
        if (items.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in items.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Object && IdOf(item) is { } id && NameOf(item) is { } name)
                {
                    names.TryAdd(id, name);
                }
            }
        }

        return names;
    }

    private static string? IdOf(JsonElement item) =>
        item.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static string? NameOf(JsonElement item)
    {
        if (!item.TryGetProperty("name", out var name))
        {
            return null;
        }

        var first = name.ValueKind == JsonValueKind.Array && name.GetArrayLength() > 0 ? name[0] : name;
        return first.ValueKind == JsonValueKind.String ? first.GetString() : null;
    }
}
