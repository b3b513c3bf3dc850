using Extractor.Paragraphs;
using Extractor.Words;

namespace Extractor.Writing.Report;

/// <summary>A paragraph of the report: lines of the article.</summary>
/// <param name="Span">Its text without white space at the ends, in UTF-16 units; line ends within it are the article's.</param>
/// <param name="FollowsClosely">Whether it goes on from the line before without a gap, as in a text broken to fit a width.</param>
internal readonly record struct TextBlock(TextSpan Span, bool FollowsClosely);

/// <summary>Divides an article's text for the eye: where each line is a paragraph, by lines, else by blank lines and full stops.</summary>
internal static class TextBlocks
{
    // Mail, agencies and editors wrap at 65 to 100 characters; a longer line is a paragraph
    private const int WidestWrap = 100;

    private static readonly CharacterSet SentenceEnds = new(".!?”\"’':");

    /// <summary>The blocks of a text in order; all between them is white space.</summary>
    public static List<TextBlock> Read(string text)
    {
        var blocks = new List<TextBlock>();
        var last = default(TextSpan);
        for (var start = 0; start < text.Length;)
        {
            var length = TextLines.IndexOfLineEnd(text.AsSpan(start));
            var end = length < 0 ? text.Length : start + length;
            var line = TextLines.Trimmed(text, start, end);
            if (!line.IsEmpty)
            {
                // A line end may be two characters, and blanks may stand around it
                var isNext = !last.IsEmpty && last.Length <= WidestWrap && !HoldsBlankLine(text.AsSpan(last.End..line.Start));
                if (isNext && !SentenceEnds.Contains(text[last.End - 1]))
                {
                    blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, line.End) };
                }
                else
                {
                    blocks.Add(new TextBlock(line, isNext));
                }

                last = line;
            }

            start = end + 1;
        }

        return blocks;
    }

    private static bool HoldsBlankLine(ReadOnlySpan<char> between)
    {
        var first = TextLines.IndexOfLineEnd(between);
        var rest = between[(first + 1)..];
        if (between[first] == '\r' && rest.StartsWith("\n"))
        {
            rest = rest[1..];
        }

        return TextLines.HoldsLineEnd(rest);
    }
}
