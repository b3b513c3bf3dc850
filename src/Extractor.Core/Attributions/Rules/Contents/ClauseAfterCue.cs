using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said <b>she would appeal</b>.</summary>
internal sealed class ClauseAfterCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Clause) || site.Cue.Verb == VerbForm.Passive || site.LacksSource || VerbSubjects.GapBefore(site) is not null)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = site.Adjuncts;
        var first = adjuncts.Next;
        if (outline.IsColon(first) || (first == site.ReportEnd && OpensAside(site)))
        {
            first++;
        }
        else if (Clauses.BeginsVerb(outline, first) && !BeginsClause(site, site.ReportEnd))
        {
            // “figures reported on Monday | show that …”: the verb only describes the noun
            return null;
        }
        else if (!BeginsClause(site, first))
        {
            // “said in Ohio, Kim would lose”: the place belongs to what was said
            first = site.ReportEnd;
        }

        var end = first < outline.Count && !outline.IsPunctuation(first) ? ContentEnds.OfClause(site, first) : first;
        return end > first + 1 && (outline.HasFinite(first, end) || outline.HasQuotation(first, end))
            && (BeginsClause(site, first) || IsSure(site, first) || (!site.IsRestrictive && Clauses.HasVerbOfItsOwn(outline, first, end)))
            ? Content.Of(outline, first, end, first == site.ReportEnd ? null : adjuncts.Addressee)
            : null;
    }

    // “Ms. Ortega said, | win or lose, she would stay”; but not “Taxes, Ms. Ortega said, would rise”
    private static bool OpensAside(CueSite site)
    {
        var outline = site.Outline;
        return outline.IsComma(site.ReportEnd) && outline.Upos(site.ReportEnd + 1) is not (Upos.Cconj or Upos.Adv) && !outline.IsQuotation(site.ReportEnd + 1)
            && (site.ReportFirst == 0 || outline.Upos(site.ReportFirst - 1) is Upos.Cconj || outline.Is(site.ReportFirst - 1, "as"));
    }

    // “told | a packed town hall they would …”: a verb that takes no thing, and has no clause before it to add to
    private static bool IsSure(CueSite site, int first) =>
        site.Outline.IsColon(first - 1) || (!site.Entry.Takes(CueFrames.Object) && site.Entry.Takes(CueFrames.Addressee | CueFrames.To));

    // A noun phrase and its verb, with adverbs between; for a verb that takes only clauses, any words
    private static bool BeginsClause(CueSite site, int first)
    {
        var outline = site.Outline;

        // “said | both he and his father drove”
        first += outline.Upos(first) == Upos.Cconj ? 1 : 0;
        if (NounPhrases.StartingAt(outline, first) is not { } subject)
        {
            // “proposed briefly closing the bridge”: an object
            var isGerund = site.Entry.Takes(CueFrames.Object) && outline.Upos(first) == Upos.Adv && outline.Xpos(first + 1) == Xpos.Vbg;
            return !isGerund && (outline.Upos(first) is Upos.Sconj or Upos.Adv or Upos.Det or Upos.Pron || outline.IsFinite(first));
        }

        // “said the plan, which passed in May, would fail”: the phrase may end before or behind the second comma
        var verb = outline.IsComma(subject.End) && outline.IsFinite(subject.End + 1) ? subject.End + 1 : Clauses.AfterAside(outline, subject.End);
        while (outline.Upos(verb) == Upos.Adv)
        {
            verb++;
        }

        // “say they even | expect it”, which taggers take for an infinitive
        if (subject.Head.Kind == PhraseKind.Pronoun && outline.Xpos(verb) == Xpos.Vb)
        {
            return true;
        }

        // “said he and his father | drove”
        var joined = outline.Upos(verb) == Upos.Cconj ? NounPhrases.PhraseEnd(outline, verb + 1) : -1;
        return outline.IsFinite(verb) || outline.IsSpeech(verb) || (joined > 0 && Clauses.BeginsVerb(outline, joined));
    }
}
