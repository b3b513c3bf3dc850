using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>The ruling</b> was criticised by Ms. Ortega. <b>The judge</b> was accused <b>of bias</b>.</summary>
internal sealed class SubjectOfPassive : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (site.Cue.Verb != VerbForm.Passive || site.HasSubject || site.Source is { IsElsewhere: true } || !(site.Entry.Takes(CueFrames.Object | CueFrames.To) || BeginsComplement(site)))
        {
            return null;
        }

        var clause = NounWithClause(outline, site.First);
        if ((clause ?? NounPhrases.EndingAt(outline, site.First)) is not { } subject)
        {
            return null;
        }

        // “tools compared with others”: without agent and auxiliary it mostly describes the noun
        if (site.Source is null && outline.Upos(site.First) != Upos.Aux)
        {
            return null;
        }

        var pieces = new List<ContentPiece> { new(outline, subject.First, subject.End) };
        var next = site.ReportEnd;
        if (outline.Is(next, WordClasses.PassiveComplement) || BeginsComplement(site))
        {
            var end = ContentEnds.OfObject(site, next);
            pieces.Add(new ContentPiece(outline, next, site.Source is { IsElsewhere: false } agent && agent.First > next ? Math.Min(end, agent.First - 1) : end));
        }
        else if ((site.Entry.Takes(CueFrames.Name) || outline.ItemOf(site.Cue.Head) < site.End - 1) && site.Source is null
            && outline.PhraseAt(next) is not null && !NounPhrases.IsTime(outline, next))
        {
            // “was declared the winner”, “was charged with | theft”
            pieces.Add(new ContentPiece(outline, next, ContentEnds.OfObject(site, next)));
        }

        // “the plan that was announced”: the pronoun alone is not what was said
        return pieces.Count > 1 || ((site.Source is not null || IsMadeKnown(site, subject)) && !outline.Is(subject.First, WordClasses.RelativePronoun)) ? new Content(pieces) { HoldsReport = clause is not null } : null;
    }

    // “the result was announced on Monday”, “the charge was denied”; but not “no results were announced”, “she was confirmed”, “the winner was declared”
    private static bool IsMadeKnown(CueSite site, Source subject) =>
        site.Outline.Upos(site.First) == Upos.Aux && site.Entry.Act == StatementAct.Speech && site.Entry.Takes(CueFrames.Clause) && !site.Entry.Takes(CueFrames.Deed)
        && subject.Head.Kind == PhraseKind.Description && !site.Outline.Is(subject.First, "no") && (NounClasses.ClassesOf(site.Outline.Document, subject.Head.Head) & (NounClasses.Person | WordClasses.Demonym)) == 0;

    // “was urged | to go”, “was warned | not to go”, “is understood | to be ill”
    private static bool BeginsComplement(CueSite site) =>
        Clauses.BeginsInfinitive(site.Outline, site.Outline.Is(site.ReportEnd, WordClasses.Negation) ? site.ReportEnd + 1 : site.ReportEnd)
        && (site.ReportEnd == site.End || site.Entry.Takes(CueFrames.Object | CueFrames.To))
        && site.Entry.Takes(CueFrames.Object | CueFrames.To | CueFrames.Clause | CueFrames.That | CueFrames.Addressee);

    // “Reports that it had closed | were denied”: a noun that opens the sentence, and its clause
    private static Source? NounWithClause(Outline outline, int verb)
    {
        for (var that = Math.Max(1, verb - Clauses.AsideReach); that < verb; that++)
        {
            if (outline.Is(that, WordClasses.Complementizer) && outline.Upos(that) == Upos.Sconj)
            {
                return Clauses.VerbBehindClause(outline, that) == verb && NounPhrases.EndingAt(outline, that) is { First: 0 } noun ? noun with { End = verb } : null;
            }
        }

        return null;
    }
}
