using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” barked <b>Ms. Ortega</b>; “Appeal,” read <b>one sign</b>.</summary>
internal sealed class QuotationThenVerb : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        var outline = site.Outline;
        var verb = site.Next;
        return (verb > site.Item + 1 || site.LastCharacter is ',' or '!' or '?') && outline.Xpos(verb) is Xpos.Vbd or Xpos.Vbz
            && NounPhrases.StartingAt(outline, verb + 1) is { Head.Kind: not PhraseKind.Pronoun } subject
            ? QuotationAnswer.By(outline, subject)
            : null;
    }
}
