using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> was blunt. “We will appeal.” When Mr. Hale left, <b>Ms. Ortega</b> gave this statement:¶ “We will appeal.”</summary>
internal sealed class SubjectOfSentenceBefore : QuotationRule
{
    // 40 items: a verb that comes later is none of the sentence's main clause
    private const int Reach = 40;

    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site.Before is not { } cues)
        {
            return null;
        }

        // The clause that a colon ends announces what follows
        var before = cues.Outline;
        return (before.IsColon(before.Count - 1) ? SubjectBefore.Of(before, before.Count)?.Subject : OfFirstVerb(before)) is { } subject && MaySpeak(before, subject)
            ? QuotationAnswer.By(before, subject)
            : null;
    }

    private static Source? OfFirstVerb(Outline outline)
    {
        if (!outline.HasFinite(1, Reach))
        {
            return null;
        }

        var verb = 1;
        while (!outline.IsFinite(verb))
        {
            verb++;
        }

        return VerbSubjects.Of(outline, verb);
    }

    // “It took years”, “the bridge that fell”: nobody
    private static bool MaySpeak(Outline outline, Source subject) =>
        subject.Head.Kind != PhraseKind.Pronoun || !(outline.Is(subject.First, "it") || outline.Upos(subject.First) == Upos.Det
            || outline.Is(subject.First, WordClasses.RelativePronoun | WordClasses.Complementizer));
}
