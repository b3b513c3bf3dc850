using Extractor.Attributions.Grammar;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” <b>Ms. Ortega</b> barked [a verb that no list of cues has].</summary>
internal sealed class QuotationThenSubject : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        var first = site.Next;
        if (!(first > site.Item + 1 || site.LastCharacter is ',' or '!' or '?' or '—')
            || NounPhrases.StartingAt(outline, first) is not { } subject)
        {
            return null;
        }

        var verb = outline.Upos(subject.End) == Upos.Adv ? subject.End + 1 : subject.End;
        return outline.IsFinite(verb) || (outline.Upos(verb) == Upos.Verb && outline.Xpos(verb) == Xpos.Vbn)
            ? QuotationAnswer.By(outline, subject)
            : null;
    }
}
