using Extractor.Attributions.Grammar;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” <b>Ms. Ortega</b> barked [a verb that no list of cues has]; “We will appeal”: <b>Ms. Ortega</b> was blunt.</summary>
internal sealed class QuotationThenSubject : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        var outline = site.Outline;
        var opensSentence = site.Item == 0 && outline.IsColon(1);
        var first = opensSentence ? 2 : site.Next;
        if (!(first > site.Item + 1 || site.LastCharacter is ',' or '!' or '?' or '—' or '―')
            || NounPhrases.StartingAt(outline, first) is not { } subject)
        {
            return null;
        }

        var end = opensSentence && outline.IsComma(subject.End) ? subject.End + 1 : subject.End;
        var verb = outline.Upos(end) == Upos.Adv ? end + 1 : end;
        return outline.IsFinite(verb) || (outline.Upos(verb) == Upos.Verb && outline.Xpos(verb) == Xpos.Vbn)
            ? QuotationAnswer.By(outline, subject)
            : null;
    }
}
