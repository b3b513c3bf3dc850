using Extractor.Pipeline;

namespace Extractor.Paragraphs;

/// <summary>The headline of an article, as its text shows it.</summary>
internal static class Headline
{
    // The longest of 840 headlines of PolNeAR train has 141 characters
    private const int Longest = 200;

    /// <summary>The text of the document's title paragraph, or null where there is none.</summary>
    public static string? Of(Document document)
    {
        foreach (var paragraph in document.Paragraphs.Items)
        {
            if (paragraph.Kind == ParagraphKind.Title)
            {
                return document.TextOf(paragraph.Span);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether an article's first paragraph looks like a headline by itself: one short line that does not end like a
    /// sentence, or ends with a full stop but Begins Its Longer Words With Capitals.
    /// </summary>
    public static bool LooksLikeOne(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || TextLines.HoldsLineEnd(line) || line.IndexOfAnyInRange('A', 'z') < 0)
        {
            return false;
        }

        var last = line.Length - 1;
        while (last > 0 && SentenceEnd.IsClosingMark(line[last]))
        {
            last--;
        }

        return line[last] switch
        {
            ',' or ';' or ':' => false,
            '.' => IsInTitleCase(line),
            _ => true,
        };
    }

    /// <summary>Whether a line is short, all words of five letters and more begin with a capital, and at least four words do: Mayor Says Bridge Is Safe.</summary>
    public static bool IsInTitleCase(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        var capitals = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart("\"“‘'(");
            if (word.Length >= 5 && char.IsLower(word[0]))
            {
                return false;
            }

            capitals += !word.IsEmpty && char.IsUpper(word[0]) ? 1 : 0;
        }

        return capitals >= 4;
    }
}
