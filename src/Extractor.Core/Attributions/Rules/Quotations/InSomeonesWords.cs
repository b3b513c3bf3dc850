using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>The ruling was, in <b>Ms. Ortega's</b> words, “a disgrace.” In the words of <b>Ms. Ortega</b>, “it is late.”</summary>
internal sealed class InSomeonesWords : IQuotationRule
{
    // 12 items: “in the words of the mayor of the town,”
    private const int Reach = 12;

    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        for (var i = site.Item - 1; i > 0 && i > site.Item - Reach && !outline.IsQuotation(i); i--)
        {
            if (outline.Is(i, "words") && outline.Is(i + 1, "of") && NounPhrases.StartingAt(outline, i + 2) is { } speaker && speaker.End >= site.Item - 1)
            {
                return QuotationAnswer.By(outline, speaker);
            }

            if (outline.Is(i, "words") && i + 2 >= site.Item && Owner(outline, i - 1) is { } owner)
            {
                return QuotationAnswer.By(outline, owner);
            }
        }

        return null;
    }

    // The one whose words they are, up to the 's or the pronoun before “words”
    private static Source? Owner(Outline outline, int item)
    {
        var end = outline.Xpos(item) == Xpos.Pos ? item : outline.Xpos(item) == Xpos.PrpPoss ? item + 1 : 0;
        if (end == 0 || outline.PhraseAt(item) is not { } phrase)
        {
            return null;
        }

        var head = outline[end - 1].First;
        var kind = outline.Upos(end - 1) switch { Upos.Propn => PhraseKind.Name, Upos.Pron => PhraseKind.Pronoun, _ => PhraseKind.Description };
        return new Source(outline.ItemOf(phrase.First), end, new Phrase(phrase.First, head + 1, head, kind, true));
    }
}
