using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said on Monday that <b>she would appeal</b>.</summary>
internal sealed class ThatClauseAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Clause | CueFrames.That) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var next = Adjuncts.AfterInsertion(outline, adjuncts.Next);
        if (!outline.Is(next, WordClasses.Complementizer))
        {
            return null;
        }

        var end = Clauses.EndOfClause(site, next);
        return outline.HasVerb(next + 1, end) || outline.HasQuotation(next + 1, end) ? Content.Of(outline, next + 1, end, adjuncts.Addressee) : null;
    }
}

/// <summary>Ms. Ortega asked <b>whether the court had erred</b>.</summary>
internal sealed class QuestionAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Wh) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        if (!outline.Is(adjuncts.Next, WordClasses.QuestionWord))
        {
            return null;
        }

        var end = Clauses.EndOfClause(site, adjuncts.Next);
        return end > adjuncts.Next + 1 ? Content.Of(outline, adjuncts.Next, end, adjuncts.Addressee) : null;
    }
}

/// <summary>Ms. Ortega vowed <b>to appeal</b>.</summary>
internal sealed class InfinitiveAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.To) || site.Source is null)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var next = adjuncts.Next;
        var to = outline.Is(next, WordClasses.Negation) ? next + 1 : next;
        return IsInfinitive(outline, to) ? Content.Of(outline, next, Clauses.EndOfObject(site, to), adjuncts.Addressee) : null;
    }

    // “to appeal”; “to quietly appeal”, whose “to” taggers take for a preposition
    private static bool IsInfinitive(Outline outline, int to) =>
        outline.Xpos(to) == Xpos.To || (outline.Is(to, "to") && outline.Upos(to + 1) == Upos.Adv && outline.Xpos(to + 2) == Xpos.Vb);
}

/// <summary>Ms. Ortega said <b>she would appeal</b>.</summary>
internal sealed class ClauseAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Clause) || site.Cue.Verb == VerbForm.Passive || site.LacksSource || VerbSubjects.GapBefore(site) is not null)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var first = adjuncts.Next;
        if (outline.IsColon(first))
        {
            first++;
        }
        else if (!BeginsClause(site, first))
        {
            // “said in Ohio, Kim would lose”: the place belongs to what was said
            first = site.ReportEnd;
        }

        var end = first < outline.Count && !outline.IsPunctuation(first) ? Clauses.EndOfClause(site, first) : first;
        return end > first + 1 && (outline.HasFinite(first, end) || outline.HasQuotation(first, end)) && (BeginsClause(site, first) || !site.Entry.Takes(CueFrames.Object) || (!site.IsRelative && Clauses.HasVerbOfItsOwn(outline, first, end)))
            ? Content.Of(outline, first, end, first == site.ReportEnd ? null : adjuncts.Addressee)
            : null;
    }

    // A noun phrase and its verb, with adverbs between; for a verb that takes only clauses, any words
    private static bool BeginsClause(CueSite site, int first)
    {
        var outline = site.Outline;
        if (NounPhrases.StartingAt(outline, first) is not { } subject)
        {
            return outline.Upos(first) is Upos.Sconj or Upos.Adv or Upos.Det or Upos.Pron || outline.IsFinite(first);
        }

        // “said the plan, which passed in May, would fail”: the phrase may end before or behind the second comma
        var verb = outline.IsComma(subject.End) && outline.IsFinite(subject.End + 1) ? subject.End + 1 : Clauses.AfterAside(outline, subject.End);
        while (outline.Upos(verb) == Upos.Adv)
        {
            verb++;
        }

        return outline.IsFinite(verb) || outline.IsSpeech(verb);
    }
}

/// <summary>Ms. Ortega praised <b>the judge for his patience</b>.</summary>
internal sealed class ObjectAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (!site.Entry.Takes(CueFrames.Object))
        {
            return null;
        }

        // “was asked about the ruling” reports the ruling; “was criticised” reports nothing that follows
        var isPassiveTopic = site.Cue.Verb == VerbForm.Passive && site.End > outline.ItemOf(site.Cue.Head) + 1;
        if (!isPassiveTopic && (site.Source is null || !(site.HasSubject || site.Cue.Verb != VerbForm.Passive)))
        {
            return null;
        }

        var start = site.ReportEnd;
        while (outline.Upos(start) == Upos.Adv && !outline.Is(start, WordClasses.QuestionWord))
        {
            start++;
        }

        // “disputed both claims”
        var first = outline.Upos(start) == Upos.Cconj ? start + 1 : start;

        // “mocked that idea”, “proposed $5 million”, “praised much of it”, “reported spending it”
        var isThatClause = outline.Is(first, WordClasses.Complementizer) && outline.Xpos(first) != Xpos.Dt;
        var isObject = !isThatClause && (outline.IsQuotation(first) || (outline.PhraseAt(first) is not null && !NounPhrases.IsTime(outline, first))
            || outline.Xpos(first) is Xpos.Vbg or Xpos.Dollar || (outline.Upos(first) == Upos.Adj && outline.Is(first + 1, "of")));
        if (!isObject)
        {
            return null;
        }

        // “expressed concern that …”: the noun belongs to the cue; “rejected her claim that …”: she made the claim
        var noun = NounPhrases.PhraseEnd(outline, first);
        if (noun > 0 && site.Entry.Force is not (CueForce.Rejecting or CueForce.Criticism) && outline.Is(noun, WordClasses.Complementizer) && outline.Xpos(noun) != Xpos.Wdt && outline.HasFinite(noun + 1, outline.Count))
        {
            return new Content { Pieces = [new(outline, noun + 1, Clauses.EndOfClause(site, noun))], CueEnd = noun };
        }

        return Content.Of(outline, start, Clauses.EndOfObject(site, first));
    }
}

/// <summary><b>She would appeal</b>, Ms. Ortega said. <b>The court</b>, Ms. Ortega said, <b>had erred</b>.</summary>
internal sealed class ClauseBeforeCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var comma = site.ReportFirst - 1;
        if (!site.HasSubject || site.Source is null || !site.Entry.Takes(CueFrames.Clause)
            || !outline.IsComma(comma) || comma <= site.LeftLimit || site.IsRelative)
        {
            return null;
        }

        if (site.ReportFirst > 0 && outline.Is(site.ReportFirst - 1, "as"))
        {
            return null;
        }

        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var isTrailing = Adjuncts.ReachEnd(outline, site.ReportEnd, site.Entry) || BeginsNewClause(site, adjuncts.Next);
        if (isTrailing)
        {
            return Clauses.HasMainClause(outline, site.LeftLimit, comma)
                ? Content.Of(outline, site.LeftLimit, comma, adjuncts.Addressee)
                : null;
        }

        // “The court, Ms. Ortega said, had erred.”
        if (!outline.IsComma(adjuncts.Next) || outline.IsQuotation(adjuncts.Next + 1) || outline.Is(adjuncts.Next + 1, WordClasses.Complementizer))
        {
            return null;
        }

        var first = adjuncts.Next + 1;
        var end = Clauses.EndOfClause(site, first);
        return new Content
        {
            Pieces = [new(outline, site.LeftLimit, comma), new(outline, first, end)],
            Addressee = adjuncts.Addressee,
        };
    }

    // “Taxes will rise, she said, | adding that …”, “…, she said | as she left”
    private static bool BeginsNewClause(CueSite site, int item)
    {
        var next = site.Outline.IsComma(item) || site.Outline.Upos(item) == Upos.Adp ? item + 1 : item;
        return site.Outline.Xpos(next) == Xpos.Vbg || NounPhrases.IsDash(site.Outline, item) || site.Outline.Is(next, WordClasses.TemporalConjunction)
            || site.Outline.Upos(next) == Upos.Cconj || site.Outline.Is(item, ";");
    }
}

/// <summary>As Ms. Ortega said, <b>the court erred</b>. <b>The court</b>, as Ms. Ortega said, <b>erred</b>.</summary>
internal sealed class ClauseAroundAs : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var opening = site.ReportFirst - 1;
        var hasAgent = site.Cue.Verb == VerbForm.Passive && site.Source is { IsElsewhere: false };
        if (!(site.HasSubject || hasAgent) || !outline.Is(opening, "as") || !site.Entry.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Wh))
        {
            return null;
        }

        // “The court erred, as Ms. Ortega said.”
        if (outline.IsComma(opening - 1) && opening - 1 > site.LeftLimit && Adjuncts.ReachEnd(outline, site.ReportEnd, site.Entry)
            && Clauses.HasMainClause(outline, site.LeftLimit, opening - 1))
        {
            return Content.Of(outline, site.LeftLimit, opening - 1);
        }

        var comma = Adjuncts.From(outline, site.ReportEnd, site.Entry).Next;
        if (!outline.IsComma(comma))
        {
            return null;
        }

        var right = new ContentPiece(outline, comma + 1, Clauses.EndOfClause(site, comma + 1));
        if (opening <= site.LeftLimit || outline.Upos(opening - 1) == Upos.Cconj)
        {
            return outline.HasFinite(right.First, right.End) || outline.IsQuotation(right.First) ? new Content { Pieces = [right] } : null;
        }

        return outline.IsComma(opening - 1)
            ? new Content { Pieces = outline.Upos(comma + 1) == Upos.Cconj ? [new(outline, site.LeftLimit, opening - 1)] : [new(outline, site.LeftLimit, opening - 1), right] }
            : null;
    }
}

/// <summary>According to Ms. Ortega, <b>the court erred</b>. <b>The court erred</b>, according to Ms. Ortega.</summary>
internal sealed class ClauseAroundPhrase : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (site.Entry.Form != CueForm.Phrase || site.Source is null)
        {
            return null;
        }

        var outline = site.Outline;
        var left = site.First;
        while (left > site.LeftLimit && (outline.IsPunctuation(left - 1) || outline.Upos(left - 1) is Upos.Cconj or Upos.Adv))
        {
            left--;
        }

        var right = left > site.LeftLimit ? site.ReportEnd : AfterComma(outline, site.ReportEnd);
        while (right < outline.Count && outline.IsPunctuation(right))
        {
            right++;
        }

        var pieces = new List<ContentPiece>();
        if (left > site.LeftLimit)
        {
            pieces.Add(new ContentPiece(outline, site.LeftLimit, left));
        }

        if (right < outline.Count && (pieces.Count == 0 || (outline.IsComma(site.ReportEnd) && !outline.HasFinite(site.LeftLimit, left))))
        {
            pieces.Add(new ContentPiece(outline, right, Clauses.EndOfSentence(outline, right)));
        }

        return pieces.Count > 0 ? new Content { Pieces = pieces } : null;
    }

    // “According to a poll | published on Monday, | …”: what follows the source up to the comma belongs to it
    private static int AfterComma(Outline outline, int item)
    {
        // 40 items: a source with its clauses is no longer
        const int Reach = 40;
        for (var i = item; i < outline.Count && i < item + Reach; i++)
        {
            if (outline.IsComma(i))
            {
                return i + 1;
            }
        }

        return item;
    }
}
