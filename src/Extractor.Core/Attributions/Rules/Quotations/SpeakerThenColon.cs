using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>
/// <b>Ms. Ortega</b>: “We will appeal.” More from <b>the report</b>: “It is late.” <b>Ana Ortega, lawyer</b>: “We will
/// appeal.” Here is <b>Ms. Ortega</b> in May: “We will appeal.”
/// </summary>
internal sealed class SpeakerThenColon : QuotationRule
{
    // 25 items: a name with its age, offices and town
    private const int Reach = 25;

    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        var outline = site.Outline;
        var colon = site.Item - 1;
        if (!outline.IsColon(colon) || Label.IsOfLine(outline, colon))
        {
            return null;
        }

        if (NounPhrases.EndingAt(outline, colon) is { } speaker)
        {
            var before = speaker.First - 1;
            var standsApart = before < 0 || NounPhrases.IsDash(outline, before) || outline.Is(before, "from") || outline.Is(before, "by");
            if (standsApart)
            {
                return QuotationAnswer.By(outline, speaker);
            }
        }

        return colon <= Reach && Introduced(outline, colon) is { } introduced ? QuotationAnswer.By(outline, introduced) : null;
    }

    // A name at the start of the sentence and no verb up to the colon
    private static Source? Introduced(Outline outline, int colon)
    {
        var first = 0;
        while (outline.IsPunctuation(first) || outline.Upos(first) is Upos.Sym)
        {
            first++;
        }

        // “Here's”, “here is”
        var isHere = outline.Is(first, "here") && outline.Upos(first + 1) is Upos.Aux or Upos.Verb;
        first += isHere ? 2 : 0;
        if (NounPhrases.StartingAt(outline, first) is not { Head.Kind: PhraseKind.Name } name || name.End > colon
            || outline.HasFinite(first, colon) || outline.HasQuotation(first, colon))
        {
            return null;
        }

        // “Ana Ortega, 61, a lawyer:”, “Rep. Ana Ortega (D-Vt.):”; the place or time is no part of the mention
        return name.End == colon || outline.IsComma(name.End) || outline.Is(name.End, "(") ? name with { End = colon }
            : isHere && outline.Upos(name.End) is Upos.Adp or Upos.Adv ? name
            : null;
    }
}
