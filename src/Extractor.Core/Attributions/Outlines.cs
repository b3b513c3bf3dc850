using Extractor.Paragraphs;
using Extractor.Quotations;

namespace Extractor.Attributions;

/// <summary>Makes the outlines of a document.</summary>
internal static class Outlines
{
    // 400 items: far beyond any sentence of news; a bound keeps every rule linear on hostile text
    private const int Longest = 400;

    /// <summary>The outlines of all sentences that may hold statements, in order.</summary>
    /// <param name="items">Where their items go; none yet.</param>
    public static List<Outline> Of(OutlineItems items)
    {
        var document = items.Document;
        var tokens = document.Tokens.Items;
        var sentences = document.Sentences.Items;
        var quotations = document.Quotations.Items;
        var outlines = new List<Outline>(sentences.Length);
        var start = 0;
        var sentence = 0;
        var quotation = 0;

        // Where the next quotation begins that has not ended
        var opening = quotations.IsEmpty ? int.MaxValue : quotations[0].Span.Start;
        var paragraphOfItems = 0;
        for (var token = 0; token < tokens.Length;)
        {
            while (sentences[sentence].EndToken <= token)
            {
                sentence++;
            }

            var paragraph = sentences[sentence].Paragraph;
            if (document.Paragraphs[paragraph].Kind is ParagraphKind.Date or ParagraphKind.Furniture)
            {
                token = sentences[sentence].EndToken;
                continue;
            }

            if (items.Count == start)
            {
                paragraphOfItems = paragraph;
            }

            if (tokens[token].Start >= opening)
            {
                quotation = SkipQuotationsBefore(quotations, quotation, tokens[token].Start);
                opening = quotation < quotations.Length ? quotations[quotation].Span.Start : int.MaxValue;
            }

            if (tokens[token].Start >= opening)
            {
                var first = token;
                while (token < tokens.Length && tokens[token].Start < quotations[quotation].Span.End)
                {
                    token++;
                }

                items.AddQuotation(quotation, first, token);
            }
            else
            {
                items.AddToken(token++);
            }

            while (sentence < sentences.Length && sentences[sentence].EndToken < token)
            {
                sentence++;
            }

            if (sentence >= sentences.Length || sentences[sentence].EndToken == token || items.Count - start == Longest)
            {
                Flush();
            }
        }

        Flush();
        return outlines;

        void Flush()
        {
            if (items.Count > start)
            {
                outlines.Add(new Outline(items, outlines.Count, start, paragraphOfItems));
                start = items.Count;
            }
        }
    }

    /// <summary>The index of the first outline after <paramref name="first"/> that belongs to another paragraph.</summary>
    public static int ParagraphEnd(List<Outline> outlines, int first)
    {
        var end = first + 1;
        while (end < outlines.Count && outlines[end].Paragraph == outlines[first].Paragraph)
        {
            end++;
        }

        return end;
    }

    // Nested quotations are part of the one they lie in
    private static int SkipQuotationsBefore(ReadOnlySpan<Quotation> quotations, int quotation, int position)
    {
        while (quotation < quotations.Length && (quotations[quotation].Inside >= 0 || quotations[quotation].Span.End <= position))
        {
            quotation++;
        }

        return quotation;
    }
}
