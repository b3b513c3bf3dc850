using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>The plan, <b>which</b> Ms. Ortega said <b>would fail</b>, passed. <b>What</b> Ms. Ortega called <b>a fraud</b> went on.</summary>
internal sealed class GapAroundReport : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.HasSubject || !site.Entry.Takes(CueFrames.Clause | CueFrames.Object) || VerbSubjects.GapBefore(site) is not { } gap)
        {
            return null;
        }

        var outline = site.Outline;
        var next = Adjuncts.From(outline, site.End, site.Entry).Next;
        var pieces = new List<ContentPiece> { new(outline, gap, outline.ItemOf(outline[site.ReportFirst].First)) };
        if (GoesOn(outline, site.End))
        {
            next = site.End;
        }

        // “the coat she likes”, “the plan that she wants”: a thought of a thing is no statement about it
        var goesOn = GoesOn(outline, next);
        if (site.Entry.Act == StatementAct.Thought && (!goesOn || outline.Upos(gap) != Upos.Pron))
        {
            return null;
        }

        if (goesOn)
        {
            pieces.Add(new ContentPiece(outline, next, Clauses.EndOfObject(site, next)));
        }

        return new Content { Pieces = pieces };
    }

    // “which she says | would fail”, “what she calls | a fraud”, “whom she describes | as a fraud”, “which she said | to expect”
    private static bool GoesOn(Outline outline, int item) =>
        outline.Upos(item) is Upos.Verb or Upos.Aux || outline.IsQuotation(item) || outline.Is(item, WordClasses.PassiveComplement) || outline.Xpos(item) == Xpos.To
        || (outline.PhraseAt(item) is not null && !NounPhrases.IsTime(outline, item))
        || (outline.Upos(item) == Upos.Adv && outline.IsFinite(item + 1));
}

/// <summary><b>The ruling</b> was criticised by Ms. Ortega. <b>The judge</b> was accused <b>of bias</b>.</summary>
internal sealed class SubjectOfPassive : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (site.Cue.Verb != VerbForm.Passive || site.HasSubject || site.Source is { IsElsewhere: true } || !site.Entry.Takes(CueFrames.Object | CueFrames.To)
            || NounPhrases.EndingAt(outline, site.First) is not { } subject)
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
        if (outline.Is(next, WordClasses.PassiveComplement) || outline.Xpos(next) == Xpos.To)
        {
            var end = Clauses.EndOfObject(site, next);
            pieces.Add(new ContentPiece(outline, next, site.Source is { IsElsewhere: false } agent && agent.First > next ? Math.Min(end, agent.First - 1) : end));
        }
        else if (site.Entry.Takes(CueFrames.Name) && site.Source is null && outline.PhraseAt(next) is not null && !NounPhrases.IsTime(outline, next))
        {
            // “was declared the winner”
            pieces.Add(new ContentPiece(outline, next, Clauses.EndOfObject(site, next)));
        }

        return site.Source is not null || pieces.Count > 1 ? new Content { Pieces = pieces } : null;
    }
}

/// <summary>Ms. Ortega spoke with reporters on Monday about <b>her appeal</b>.</summary>
internal sealed class TopicAfterCue : IContentRule
{
    // 12 items: “asked by a reporter in Ohio on Monday about”
    private const int Reach = 12;

    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.About) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        for (var i = site.ReportEnd; i < outline.Count && i < site.ReportEnd + Reach;)
        {
            // “reminded the council of its promise”: what names the one spoken to is no part of the cue
            var isBehindAddressee = site.Entry.Takes(CueFrames.Addressee) && i > site.ReportEnd && outline.Is(i, WordClasses.AddresseeTopic);
            if ((isBehindAddressee || outline.Is(i, WordClasses.TopicPreposition)) && !NounPhrases.IsTime(outline, i + 1) && BeginsTopic(outline, i + 1))
            {
                return new Content { Pieces = [new(outline, i + 1, Clauses.EndOfObject(site, i + 1))], CueEnd = isBehindAddressee ? 0 : i + 1 };
            }

            var phrase = outline.Upos(i) == Upos.Adp ? i + 1 : i;
            var end = outline.Upos(i) == Upos.Adv ? i + 1 : NounPhrases.PhraseEnd(outline, phrase);
            if (end < 0)
            {
                return null;
            }

            i = end;
        }

        return null;
    }

    private static bool BeginsTopic(Outline outline, int item) =>
        outline.PhraseAt(item) is not null || outline.IsQuotation(item) || outline.Xpos(item) == Xpos.Vbg || outline.Is(item, WordClasses.QuestionWord);
}

/// <summary><b>The plan</b> seemed <b>to fail</b>.</summary>
internal sealed class SubjectOfRaisingVerb : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        return site.Entry.Takes(CueFrames.Raising) && site.Source is { IsElsewhere: false } subject && subject.End <= site.First
            && (outline.Xpos(site.End) is Xpos.To or Xpos.Jj || outline.Is(site.End, "like"))
            ? new Content
            {
                Pieces = [new(outline, subject.First, subject.End), new(outline, site.End, Clauses.EndOfObject(site, site.End))],
                HasNoSource = true,
            }
            : null;
    }
}
