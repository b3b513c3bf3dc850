using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>Reads the <see cref="Hints"/> of elements from their names, roles, classes and ids.</summary>
internal sealed class HintReader
{
    // “most-read-articles” is listed as “mostread”
    private const int LongestPhrase = 3;

    private static readonly Dictionary<string, Hints> Names = ReadNames();
    private static readonly HashSet<string> States = PageLists.ReadSet("names/states.txt");

    private static readonly Dictionary<string, Hints> Elements = new(StringComparer.Ordinal)
    {
        ["nav"] = Hints.Furniture,
        ["aside"] = Hints.Furniture,
        ["footer"] = Hints.Furniture,
        ["menu"] = Hints.Furniture,
        ["dialog"] = Hints.Furniture,
        ["form"] = Hints.Furniture,
        ["figure"] = Hints.Caption,
        ["figcaption"] = Hints.Caption,
        ["caption"] = Hints.Caption,
        ["article"] = Hints.Article,
        ["main"] = Hints.Article,
    };

    private static readonly Dictionary<string, Hints> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["navigation"] = Hints.Furniture,
        ["complementary"] = Hints.Furniture,
        ["contentinfo"] = Hints.Furniture,
        ["search"] = Hints.Furniture,
        ["dialog"] = Hints.Furniture,
        ["alert"] = Hints.Furniture,
        ["menu"] = Hints.Furniture,
        ["menubar"] = Hints.Furniture,
        ["toolbar"] = Hints.Furniture,
        ["article"] = Hints.Article,
        ["main"] = Hints.Article,
    };

    private static readonly Dictionary<string, Hints> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["articleBody"] = Hints.Body,
        ["author"] = Hints.Byline,
        ["datePublished"] = Hints.Date,
        ["dateModified"] = Hints.Date,
        ["comment"] = Hints.Furniture,
        ["caption"] = Hints.Caption,
    };

    private readonly Dictionary<string, Hints> _read = new(StringComparer.Ordinal);

    /// <summary>What an element tells.</summary>
    public Hints Read(IElement element)
    {
        // Some put a block quotation into a figure, and its source into the caption
        var hints = element.LocalName == "figure" && element.GetElementsByTagName("blockquote").Length > 0
            ? Hints.None
            : Elements.GetValueOrDefault(element.LocalName);
        if (element.GetAttribute("role") is { } role)
        {
            hints |= Roles.GetValueOrDefault(role.Trim());
        }

        foreach (var property in Words(element.GetAttribute("itemprop")))
        {
            hints |= Properties.GetValueOrDefault(property);
        }

        if (IsHidden(element))
        {
            hints |= Hints.Hidden;
        }

        // Classes of these describe the article: its section, its tags, its layout
        if (element.LocalName is not ("html" or "body" or "article" or "main"))
        {
            hints |= OfClasses(element.GetAttribute("class")) | OfClasses(element.Id)
                | OfClasses(element.GetAttribute("data-component")) | OfClasses(element.GetAttribute("data-testid"));
        }

        return hints;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null
            && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    private Hints OfClasses(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return Hints.None;
        }

        if (!_read.TryGetValue(names, out var hints))
        {
            foreach (var name in Words(names))
            {
                var one = OfName(name);
                // “article-body__toolbar” is no body, but “article-body paywall” is one
                hints |= (one & Hints.Furniture) != 0 ? one & ~Hints.Body : one;
            }

            if ((hints & Hints.Body) != 0)
            {
                hints &= ~Hints.Furniture;
            }

            _read.Add(names, hints);
        }

        return hints;
    }

    /// <summary>What a class or an id tells: its words, and two and three of them together, are looked up.</summary>
    internal static Hints OfName(string name)
    {
        var words = Parts(name);
        // Names such as “md:text-[11px]” are rules of layout
        if (words.Count == 0 || States.Contains(words[0]) || name.AsSpan().ContainsAny(':', '['))
        {
            return Hints.None;
        }

        var hints = Hints.None;
        for (var start = 0; start < words.Count; start++)
        {
            var phrase = "";
            for (var end = start; end < words.Count && end < start + LongestPhrase; end++)
            {
                phrase += words[end];
                hints |= Names.GetValueOrDefault(phrase);
            }
        }

        return hints;
    }

    /// <summary>The words of <c>story-body__RelatedLinks</c>: story, body, related, links.</summary>
    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsAsciiLetter(name[i]);
            if (isEnd || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))
            {
                if (i > start)
                {
                    parts.Add(name[start..i].ToLowerInvariant());
                }

                start = isEnd ? i + 1 : i;
            }
        }

        return parts;
    }

    private static string[] Words(string? text) =>
        text is null ? [] : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, Hints> ReadNames()
    {
        var names = new Dictionary<string, Hints>(StringComparer.Ordinal);
        foreach (var (list, hint) in new[]
        {
            ("body", Hints.Body), ("furniture", Hints.Furniture), ("caption", Hints.Caption),
            ("byline", Hints.Byline), ("date", Hints.Date), ("standfirst", Hints.Standfirst), ("hidden", Hints.Hidden),
        })
        {
            foreach (var name in PageLists.Read($"names/{list}.txt"))
            {
                names[name] = names.GetValueOrDefault(name) | hint;
            }
        }

        return names;
    }
}
