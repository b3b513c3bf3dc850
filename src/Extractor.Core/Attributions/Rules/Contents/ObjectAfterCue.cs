using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega praised <b>the judge for his patience</b>.</summary>
internal sealed class ObjectAfterCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (!site.Entry.Takes(CueFrames.Object | CueFrames.As) || site.DescribesThinkers)
        {
            return null;
        }

        // “was asked about the ruling” reports the ruling, “led to calls for a ruling” what is called for; “was criticised” reports
        // nothing that follows
        var isPassiveTopic = site.Cue.Verb == VerbForm.Passive && site.End > outline.ItemOf(site.Cue.Head) + 1;
        var needsNoSource = isPassiveTopic || (site.Entry.Form == CueForm.Noun && site.Entry.Force == CueForce.Directive);
        if (!needsNoSource && (site.Source is null || !(site.HasSubject || site.Cue.Verb != VerbForm.Passive)))
        {
            return null;
        }

        var start = site.ReportEnd;
        while (IsAdverb(outline, start))
        {
            start++;
        }

        // “disputed both claims”, “promised not just a bridge”
        var first = outline.Upos(start) == Upos.Cconj || outline.Is(start, WordClasses.Negation) ? start + 1 : start;
        while (first > start && IsAdverb(outline, first))
        {
            first++;
        }

        // “mocked that idea”, “proposed $5 million”, “praised much of it”, “reported spending it”, “the ever-growing crowd”
        var isThatClause = outline.Is(first, WordClasses.Complementizer) && outline.Xpos(first) != Xpos.Dt;
        var isObject = !isThatClause && (outline.IsQuotation(first) || (outline.PhraseAt(first) is not null && !NounPhrases.IsTime(outline, first))
            || outline.Xpos(first) is Xpos.Vbg or Xpos.Dollar || (outline.Upos(first) == Upos.Det && !outline.IsFinite(first + 1)) || (outline.Upos(first) == Upos.Adj && outline.Is(first + 1, "of")));
        if (!isObject)
        {
            return null;
        }

        // “she showed restraint”; “saw the plan” without “as”; “would back the plan”, but “backed her remarks” tells of words whoever
        // does it; “called the mayor”
        if ((site.Entry.Takes(CueFrames.Finding) && !HasTextForSource(site))
            || (!site.Entry.Takes(CueFrames.Object) && !outline.Is(ObjectEnd(outline, first), "as"))
            || (site.Entry.Takes(CueFrames.Deed) && !site.IsTold && !outline.IsSpeech(first) && !IsOfWords(outline, first))
            || (site.Entry.Takes(CueFrames.Name) && !site.Entry.Takes(CueFrames.Clause) && !HasName(outline, first)))
        {
            return null;
        }

        // “expressed concern that …”: the noun belongs to the cue; “rejected her claim that …”: she made the claim
        var noun = NounPhrases.PhraseEnd(outline, first);
        if (noun > 0 && site.Entry.Force is not (CueForce.Rejecting or CueForce.Criticism) && outline.Is(noun, WordClasses.Complementizer) && outline.Xpos(noun) != Xpos.Wdt && outline.HasFinite(noun + 1, outline.Count))
        {
            return new Content(new ContentPiece(outline, noun + 1, ContentEnds.OfClause(site, noun))) { CueEnd = noun };
        }

        return Content.Of(outline, start, ContentEnds.OfObject(site, first));
    }

    private static bool IsAdverb(Outline outline, int item) =>
        outline.Upos(item) == Upos.Adv && !outline.Is(item, WordClasses.QuestionWord | WordClasses.Negation);

    private static bool HasTextForSource(CueSite site) =>
        site.Source is { } source && (NounClasses.ClassesOf(site.Outline.Document, source.Head.Head) & NounClasses.Text) != 0;

    private static bool IsOfWords(Outline outline, int first) =>
        outline.PhraseAt(first) is { } phrase && outline.Is(outline.ItemOf(phrase.Head), WordClasses.SpeechNoun);

    // “called the plan | a fraud”, “called it | wrong”, “called her fight with the bank | odd”, but not “called the mayor”
    private static bool HasName(Outline outline, int first)
    {
        var end = ObjectEnd(outline, first);
        return end < 0 || outline.IsQuotation(end) || outline.Upos(end) is Upos.Adj or Upos.Verb or Upos.Cconj
            || (outline.Upos(end) is Upos.Det or Upos.Adv or Upos.Num or Upos.Noun or Upos.Propn or Upos.Pron && !NounPhrases.IsTime(outline, end));
    }

    // The end of the noun phrase with what prepositions join to it, or -1
    private static int ObjectEnd(Outline outline, int first)
    {
        var end = NounPhrases.PhraseEnd(outline, first);
        while (end > 0 && (outline.Is(end, "of") || (outline.Is(end, WordClasses.NominalPreposition) && NounPhrases.PhraseEnd(outline, end + 1) > 0 && !NounPhrases.IsTime(outline, end + 1))))
        {
            end = NounPhrases.PhraseEnd(outline, end + 1);
        }

        return end;
    }
}
