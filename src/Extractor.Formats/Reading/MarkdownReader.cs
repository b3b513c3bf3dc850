using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Extractor.Reading;

/// <summary>Reads Markdown: the text without its mark-up, block quotations and lists as paragraphs; headline and day also from front matter.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UseTaskLists()
        .Build();

    /// <summary>The one article of the file.</summary>
    public static IEnumerable<ReadResult> Read(OpenedSource source)
    {
        var markdown = source.ReadAllText();
        var document = Parse(markdown, source.Path);
        var text = new StringBuilder();
        string? title = null;
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is YamlFrontMatterBlock or HtmlBlock or LinkReferenceDefinition)
            {
                continue;
            }

            var paragraph = (block.Inline is { } inline ? TextOf(inline) : block.Lines.ToString()).Trim();
            if (paragraph.Length > 0)
            {
                title ??= block is HeadingBlock { Level: 1 } ? paragraph : null;
                text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
            }
        }

        var matter = FrontMatter(document);
        return
        [
            new Article
            {
                Path = source.Path,
                Key = source.Source.Key,
                Text = text.ToString(),
                Title = matter.GetValueOrDefault("title") ?? title,
                Date = matter.GetValueOrDefault("date") is { } date ? DateText.Parse(date) : null,
                Byline = matter.GetValueOrDefault("author"),
                IsTakenFromMarkup = true,
            },
        ];
    }

    private static MarkdownDocument Parse(string markdown, string path)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException failure)
        {
            // Markdig refuses mark-up that is nested too deeply
            throw new UnreadableArticleException(path, failure.Message);
        }
    }

    private static string TextOf(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal when !IsInImage(literal):
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The simple fields of the front matter, “title: …”, by their names.</summary>
    private static Dictionary<string, string> FrontMatter(MarkdownDocument document)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in (document.Descendants<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString() ?? "").Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = line[(colon + 1)..].Trim().Trim('"', '\'');
            if (colon > 0 && !char.IsWhiteSpace(line[0]) && value.Length > 0)
            {
                fields.TryAdd(line[..colon].Trim(), value);
            }
        }

        return fields;
    }
}
