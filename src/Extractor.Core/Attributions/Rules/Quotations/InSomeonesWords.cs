using Extractor.Attributions.Grammar;

namespace Extractor.Attributions.Rules;

/// <summary>The ruling was, in <b>Ms. Ortega's</b> words, “a disgrace.” In the words of <b>Ms. Ortega</b>, “it is late.”</summary>
internal sealed class InSomeonesWords : QuotationRule
{
    // 12 items: “in the words of the mayor of the town,”
    private const int Reach = 12;

    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        var outline = site.Outline;
        for (var i = site.Item - 1; i > 0 && i > site.Item - Reach && !outline.IsQuotation(i); i--)
        {
            if (outline.Is(i, "words") && outline.Is(i + 1, "of") && NounPhrases.StartingAt(outline, i + 2) is { } speaker && speaker.End >= site.Item - 1)
            {
                return QuotationAnswer.By(outline, speaker);
            }

            if (outline.Is(i, "words") && i + 2 >= site.Item && Owners.Of(outline, i - 1) is { } owner)
            {
                return QuotationAnswer.By(outline, owner);
            }
        }

        return null;
    }
}
