using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Tells where, inside what a cue reports, somebody reports anew.</summary>
internal static class Reports
{
    /// <summary>Whether what <paramref name="site"/> reports ends before <paramref name="item"/>, because another report begins there.</summary>
    public static bool BeginAt(CueSite site, int item)
    {
        var outline = site.Outline;
        var afterComma = Clauses.AfterComma(outline, item);
        var hasComma = afterComma is not null;
        var next = afterComma ?? item;
        return IsPhraseOrParticiple(site, next, hasComma)
            || (site.Neighbours.LookingBackFrom(next) is { } trailing && trailing != site)
            || (hasComma && (IsRelativeReport(site, next) || IsContrast(site, next) || IsList(site, next) || GoesOnAfter(site, next)))
            || (outline.Upos(next) == Upos.Cconj && !outline.Is(next + 1, WordClasses.Complementizer) && IsJoined(site, next, hasComma));
    }

    // “… according to”, “…, adding that”
    private static bool IsPhraseOrParticiple(CueSite site, int item, bool isAfterComma) =>
        site.Neighbours.StartingAt(item) is { } cue
        && ((cue.Entry.Form == CueForm.Phrase && !cue.IsInReportedClause) || (isAfterComma && cue.Cue.Verb == VerbForm.Participle));

    // “said she would appeal to the court, | which she called fair”
    private static bool IsRelativeReport(CueSite site, int item) =>
        site.Outline.Is(item, WordClasses.RelativePronoun) && NounPhrases.StartingAt(site.Outline, item + 1) is { } speaker
        && site.Neighbours.StartingAt(speaker.End) is { Cue.Verb: VerbForm.Finite };

    // “said she would appeal, | while Kim said he would not”
    private static bool IsContrast(CueSite site, int item) =>
        site.Outline.Is(item, WordClasses.ContrastConjunction) && ReportOfAnother(site, item + 1) is not null;

    // “ten said they would stay, | two said they would leave and …”
    private static bool IsList(CueSite site, int item) => ReportOfAnother(site, item) is { } another && IsSameVerb(site, another);

    // “…, who said she would run, | won”; “Kim, after saying she would run, | won”; “While she said she would run, | she did not”
    private static bool GoesOnAfter(CueSite site, int item) =>
        ((site.IsRelative || site.StandsInCommas) && Clauses.BeginsVerb(site.Outline, item))
        || (site.OpensSentence && !site.Outline.Is(item, WordClasses.RelativePronoun) && Clauses.BeginsClause(site.Outline, item) && !IsFirstClause(site, item));

    // “After he said that despite the rain, | the bridge would open, she left”
    private static bool IsFirstClause(CueSite site, int item)
    {
        var outline = site.Outline;
        if (outline.HasFinite(site.ReportEnd, item))
        {
            return false;
        }

        var that = site.ReportEnd;
        while (that < item && !outline.Is(that, WordClasses.Complementizer))
        {
            that++;
        }

        return that < item;
    }

    // “… and said that”, “saying she won | and claiming that”, “…, but Kim denied”
    private static bool IsJoined(CueSite site, int conjunction, bool isAfterComma)
    {
        var item = conjunction + 1;
        var isSameSpeaker = site.Neighbours.StartingAt(item) is { Entry.Act: StatementAct.Speech } same
            && (same.Cue.Verb == VerbForm.Finite ? site.Outline.IsFinite(item) : same.Cue.Verb == VerbForm.Participle && site.Cue.Verb == VerbForm.Participle);
        return isSameSpeaker || (ReportOfAnother(site, item) is { } another && (isAfterComma || ((another.Head.Kind != PhraseKind.Description || IsSameVerb(site, another)) && !JoinsSubjects(site, conjunction))));
    }

    // “one said it was dear | and others said it was ugly”
    private static bool IsSameVerb(CueSite site, Source subject) => site.Neighbours.StartingAt(subject.End)?.Entry == site.Entry;

    // “said that Ms. Ortega | and Mr. Hale promised …”: one subject, since no verb stands before “and” in its clause
    private static bool JoinsSubjects(CueSite site, int conjunction)
    {
        if (!site.Entry.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Wh))
        {
            return false;
        }

        var outline = site.Outline;
        var clause = conjunction;
        while (clause > site.ReportEnd && !outline.Is(clause - 1, WordClasses.Complementizer | WordClasses.QuestionWord)
            && !outline.IsComma(clause - 1) && outline.Upos(clause - 1) != Upos.Sconj)
        {
            clause--;
        }

        return outline.PhraseAt(conjunction - 1) is not null && !outline.HasVerb(clause, conjunction) && !outline.HasQuotation(clause, conjunction);
    }

    // The source of a report that begins with it
    private static Source? ReportOfAnother(CueSite site, int item) =>
        site.Outline.PhraseAt(item) is not null && NounPhrases.StartingAt(site.Outline, item) is { } subject
        && site.Neighbours.StartingAt(subject.End) is { Cue.Verb: VerbForm.Finite, Entry.Act: StatementAct.Speech }
            ? subject
            : null;
}
