using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Finds who says “I” in an article of opinion: the byline, or the person whom the last paragraphs introduce.</summary>
internal static class AuthorFinder
{
    /// <summary>How many paragraphs at the end may hold “Ann Roe is a playwright …”.</summary>
    private const int Last = 2;

    /// <summary>The author, or null where the article does not tell.</summary>
    public static Entity? Find(Document document, ArticleMap map, List<NameMention> names, Entity?[] linked)
    {
        var byline = document.Article.Byline is { } by ? NameKey.Of(by) : null;
        var end = LastBodyParagraph(document);
        for (var i = names.Count - 1; i >= 0; i--)
        {
            if (linked[i] is not { IsNamed: true } entity)
            {
                continue;
            }

            var introduces = map.BeginsSentence(names[i].First) && end - map.ParagraphOf(names[i].First) < Last && entity.MentionCount == 1
                && entity.Key.Words.Length > 1 && names[i].End < document.Tokens.Count && document.TextOf(names[i].End) is "is";
            if (byline is null ? introduces : byline.Equals(entity.Key))
            {
                return entity;
            }
        }

        return null;
    }

    private static int LastBodyParagraph(Document document)
    {
        var last = document.Paragraphs.Count - 1;
        while (last > 0 && document.Paragraphs[last].Kind != ParagraphKind.Body)
        {
            last--;
        }

        return last;
    }
}
