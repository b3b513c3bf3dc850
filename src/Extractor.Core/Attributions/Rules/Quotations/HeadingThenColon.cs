using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>
/// <b>Transcript</b> as follows:¶ “We will appeal.” Statement from <b>Ms. Ortega</b>:¶ “We will appeal.” <b>Ms. Ortega</b>'s
/// full answer:¶ “We will appeal.” [a heading without a verb above what it announces]
/// </summary>
internal sealed class HeadingThenColon : QuotationRule
{
    // 15 items: “The full statement from Ana Ortega, mayor of the town of Elmira:”
    private const int Longest = 15;

    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        if (site.Item != 0 || site.Before is not { } before || before.Outline.Paragraph == site.Outline.Paragraph)
        {
            return null;
        }

        var heading = before.Outline;
        var colon = heading.Count - 1;
        return heading.IsColon(colon) && colon <= Longest && !heading.HasQuotation(0, colon) && !Label.IsOfLine(heading, colon) && Announced(heading, colon) is { } source
            ? QuotationAnswer.By(heading, source)
            : null;
    }

    private static Source? Announced(Outline heading, int colon)
    {
        // “as follows”, “follows”: the only verb that a heading may have
        var end = heading.Is(colon - 1, "follows") ? colon - 1 : colon;
        // “Here is …”, “More from …”
        var first = heading.Is(0, "here") ? 2 : heading.Is(0, "more") ? 1 : 0;
        first += heading.Upos(first) == Upos.Adp ? 1 : 0;
        if (heading.HasFinite(first, end) || (NounPhrases.StartingAt(heading, first) ?? Text(heading, first)) is not { } named)
        {
            return null;
        }

        return IsText(heading, first, end) ? Owner(heading, first, end) ?? Author(heading, first, end) ?? named
            : named.Head.Kind == PhraseKind.Name ? named
            : null;
    }

    // “Transcript as follows”: the tagger takes a capital and no verb for many things
    private static Source? Text(Outline heading, int first) => heading.Is(first, WordClasses.DocumentNoun)
        ? new Source(first, first + 1, new Phrase(heading[first].First, heading[first].End, heading[first].First, PhraseKind.Description, false))
        : null;

    private static bool IsText(Outline heading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (heading.Is(i, WordClasses.DocumentNoun | WordClasses.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    // “Ms. Ortega's full statement”, “her letter”
    private static Source? Owner(Outline heading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Owners.Of(heading, i) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    // “Statement from Ms. Ortega”, “Letter by Ms. Ortega”
    private static Source? Author(Outline heading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((heading.Is(i, "from") || heading.Is(i, "by")) && NounPhrases.StartingAt(heading, i + 1) is { Head.Kind: PhraseKind.Name } author)
            {
                return author;
            }
        }

        return null;
    }
}
