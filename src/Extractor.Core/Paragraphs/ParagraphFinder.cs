using Extractor.Pipeline;

namespace Extractor.Paragraphs;

/// <summary>Divides the text into paragraphs and tells title, date and page furniture from the body.</summary>
internal sealed class ParagraphFinder : IStage
{
    // A shorter line that ends without a full stop is more often an item of a list or a heading than half a sentence
    private const int ShortestHalf = 40;

    // A headline is followed by the article's first paragraph, after a standfirst, a byline and a date at most
    private const int TitleSight = 5;

    public Layers Reads => Layers.None;

    public Layers Fills => Layers.Paragraphs;

    public void Annotate(Document document) => document.Paragraphs.Fill([.. Find(document.Text)]);

    private static List<Paragraph> Find(string text)
    {
        var spans = JoinBrokenSentences(text, TextLines.Read(text));
        var paragraphs = new List<Paragraph>(spans.Count);
        bool title = false, body = false;
        for (var i = 0; i < spans.Count; i++)
        {
            var number = i + 1;
            var kind = KindOf(text, spans, i, title || body, body);
            title |= kind == ParagraphKind.Title;
            body |= kind == ParagraphKind.Body;
            var credit = kind == ParagraphKind.Body ? Furniture.CreditStart(text, spans[i]) : -1;
            if (credit < 0)
            {
                paragraphs.Add(new Paragraph(spans[i], kind, number));
                continue;
            }

            paragraphs.Add(new Paragraph(TextLines.Trimmed(text, spans[i].Start, credit), kind, number));
            paragraphs.Add(new Paragraph(new TextSpan(credit, spans[i].End), ParagraphKind.Furniture, number));
        }

        return paragraphs;
    }

    private static ParagraphKind KindOf(string text, List<TextSpan> spans, int index, bool titleIsPast, bool bodyHasBegun)
    {
        var paragraph = spans[index].In(text);
        if (Furniture.IsFurniture(paragraph) || (!bodyHasBegun && Furniture.IsHeadFurniture(paragraph)))
        {
            return ParagraphKind.Furniture;
        }

        // Below the first paragraph, a bare date is a heading: of a chronicle, of a live report
        if (PublicationDate.In(paragraph) is not null && (!bodyHasBegun || PublicationDate.SaysWhatItDates(paragraph)))
        {
            return ParagraphKind.Date;
        }

        return !titleIsPast && Headline.LooksLikeOne(paragraph) && LongerTextFollows(text, spans, index)
            ? ParagraphKind.Title
            : ParagraphKind.Body;
    }

    private static bool LongerTextFollows(string text, List<TextSpan> spans, int index)
    {
        for (var i = index + 1; i < spans.Count && i <= index + TitleSight; i++)
        {
            if (spans[i].Length > spans[index].Length && SentenceEnd.IsAt(text, spans[i].End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Joins the halves of a sentence that a blank line or a line end breaks: “… but no major” and “breakthroughs were …”.</summary>
    private static List<TextSpan> JoinBrokenSentences(string text, List<TextSpan> lines)
    {
        var joined = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && BreaksOff(text, joined[^1]) && GoesOn(text, lines[i]) && !Furniture.IsFurniture(lines[i - 1].In(text)))
            {
                joined[^1] = new TextSpan(joined[^1].Start, lines[i].End);
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    private static bool BreaksOff(string text, TextSpan paragraph)
    {
        var last = text[paragraph.End - 1];
        return paragraph.Length >= ShortestHalf
            && !char.IsLower(text[paragraph.Start])
            && (char.IsLetterOrDigit(last) || last == ',');
    }

    // A second letter in upper case is a brand: iPhone, eBay
    private static bool GoesOn(string text, TextSpan line) =>
        char.IsLower(text[line.Start])
        && (line.Length == 1 || !char.IsUpper(text[line.Start + 1]))
        && !Furniture.IsFurniture(line.In(text))
        && !Furniture.IsHeadFurniture(line.In(text));
}
