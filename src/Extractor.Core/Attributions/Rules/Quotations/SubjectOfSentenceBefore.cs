using Extractor.Attributions.Grammar;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> was blunt. “We will appeal.”</summary>
internal sealed class SubjectOfSentenceBefore : IQuotationRule
{
    // 40 items: a verb that comes later is none of the sentence's main clause
    private const int Reach = 40;

    public QuotationAnswer? FindSource(QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site.Before is not { } cues)
        {
            return null;
        }

        var before = cues.Outline;
        for (var i = 1; i < before.Count && i < Reach; i++)
        {
            if (before.IsFinite(i))
            {
                return VerbSubjects.Of(before, i) is { } subject ? QuotationAnswer.By(before, subject) : null;
            }
        }

        return null;
    }
}
