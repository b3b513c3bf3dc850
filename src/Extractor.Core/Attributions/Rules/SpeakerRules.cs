using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” said <b>Ms. Ortega</b>.</summary>
internal sealed class SpeakerAfterCue : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        var before = site.First - 1;
        var isInverted = before < 0 || (outline.IsQuotation(before) && outline.Upos(before - 1) != Upos.Adp)
            || (outline.IsPunctuation(before) && !outline.Is(before, ")"));
        var isVerb = site.Cue.Verb == VerbForm.Finite || (site.Cue.Verb == VerbForm.Passive && outline[site.First].First == site.Cue.Head);
        if (!isVerb || site.Entry.Act != StatementAct.Speech || !isInverted)
        {
            return null;
        }

        // “…,” Kim, 57, told a friend: the comma closes an apposition to the speaker before it
        if (outline.IsComma(before) && NounPhrases.EndingAt(outline, site.First) is not null)
        {
            return null;
        }

        // “…,” says the man was …: the phrase is the subject of a clause
        var source = NounPhrases.StartingAt(outline, site.End);
        return source is { } found && outline.PhraseAt(site.End) is not { Kind: PhraseKind.Pronoun } && !outline.IsFinite(found.End)
            && !outline.Is(found.End, WordClasses.Complementizer)
            ? found
            : null;
    }
}

/// <summary><b>Ms. Ortega</b> said she would appeal.</summary>
internal sealed class SpeakerBeforeCue : ISourceRule
{
    // “…,” super PAC spokeswoman Kim said: a word that the tagger took for no part of the phrase
    private const int Reach = 3;

    public Source? FindSource(CueSite site)
    {
        if (!site.HasSubject || NounPhrases.EndingAt(site.Outline, site.First) is not { } found)
        {
            return null;
        }

        var source = WithoutRelative(site.Outline, found);

        for (var first = source.First; first > 0 && first > source.First - Reach; first--)
        {
            if (site.Outline.IsSpeech(first - 1))
            {
                return source with { First = first };
            }

            if (site.Outline.IsPunctuation(first - 1) || site.Outline.Upos(first - 1) is Upos.Cconj or Upos.Sconj or Upos.Adp)
            {
                break;
            }
        }

        return source;
    }

    // “a strike that | officials | said would end”, “a plan which | Ms. Ortega | said would fail”
    private static Source WithoutRelative(Outline outline, Source source)
    {
        var isRelative = source.First > 0 && source.End > source.First + 1 && (outline.Xpos(source.First) == Xpos.Wdt
            || (outline.Is(source.First, "that") && (source.Head.Kind == PhraseKind.Name || NounClasses.IsPlural(outline.Document.Tags[source.Head.Head]))));
        return isRelative ? source with { First = source.First + 1 } : source;
    }
}

/// <summary>The ruling was criticised by <b>Ms. Ortega</b>.</summary>
internal sealed class AgentOfPassive : ISourceRule
{
    // 6 items: “was criticised on Monday by”
    private const int Reach = 6;

    public Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Passive)
        {
            return null;
        }

        for (var i = site.End; i < site.End + Reach; i++)
        {
            if (site.Outline.IsFinite(i) || site.Outline.IsComma(i))
            {
                return null;
            }

            if (site.Outline.Is(i, "by"))
            {
                return NounPhrases.StartingAt(site.Outline, i + 1);
            }
        }

        return null;
    }
}

/// <summary><b>Ms. Ortega</b> went on to say she would appeal.</summary>
internal sealed class SpeakerOfGoverningVerb : ISourceRule
{
    // 12 items: “used her first rally in the state on Monday to attack”
    private const int Reach = 12;

    public Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Infinitive)
        {
            return null;
        }

        for (var i = site.First - 1; i >= 0 && i > site.First - Reach && !site.Outline.IsSpeech(i); i--)
        {
            if (site.Outline.IsFinite(i))
            {
                return VerbSubjects.Of(site.Outline, i) is { } subject ? subject with { IsElsewhere = true } : null;
            }
        }

        return null;
    }
}

/// <summary><b>A letter</b> urging the court to act was sent.</summary>
internal sealed class NounBeforeParticiple : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Participle || site.Outline.PhraseAt(site.First - 1) is null)
        {
            return null;
        }

        // “released a statement saying”, “at a conference saying”: the one who released it speaks
        var noun = NounPhrases.EndingAt(site.Outline, site.First);
        return noun is { } found && (found.First == 0 || !site.Outline.Is(site.Outline.ItemOf(found.Head.Head), WordClasses.SpeechNoun))
            ? found
            : null;
    }
}

/// <summary><b>Ms. Ortega</b> said she would appeal, adding that …; <b>Ms. Ortega</b> said she lost and vowed to appeal.</summary>
internal sealed class SpeakerOfCueBefore : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        var goesOn = site.Cue.Verb == VerbForm.Participle || VerbSubjects.IsCoordinated(site.Outline, site.First);
        var before = site.Neighbours.Before(site);
        while (before is { Entry.Form: not CueForm.Verb })
        {
            before = before.Neighbours.Before(before);
        }

        return goesOn && before?.Source is { } source ? source with { IsElsewhere = true } : null;
    }
}

/// <summary><b>Ms. Ortega</b> left the court, vowing to appeal; <b>Ms. Ortega</b> left the court and vowed to appeal.</summary>
internal sealed class SubjectOfMainClause : ISourceRule
{
    private const int Reach = 40;

    public Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Participle && !VerbSubjects.IsCoordinated(site.Outline, site.First))
        {
            return null;
        }

        for (var i = site.First - 1; i > 0 && i > site.First - Reach && !site.Outline.IsSpeech(i); i--)
        {
            if (site.Outline.IsFinite(i) && VerbSubjects.Of(site.Outline, i) is { } subject
                && !site.Outline.Is(subject.First, WordClasses.RelativePronoun))
            {
                return subject with { IsElsewhere = true };
            }
        }

        // “Vowing to appeal, Ms. Ortega left the court.”, “After vowing to appeal, Ms. Ortega left the court.”
        if (IsFronted(site))
        {
            for (var i = site.End; i < site.Outline.Count && i < site.End + Reach; i++)
            {
                if (site.Outline.IsComma(i) && NounPhrases.StartingAt(site.Outline, i + 1) is { } subject
                    && site.Outline.IsFinite(subject.End))
                {
                    return subject with { IsElsewhere = true };
                }
            }
        }

        return null;
    }

    private static bool IsFronted(CueSite site)
    {
        var first = site.First;
        while (first > 0 && site.Outline.Upos(first - 1) is Upos.Adp or Upos.Sconj or Upos.Adv or Upos.Cconj)
        {
            first--;
        }

        return first == 0 || site.Outline.IsComma(first - 1);
    }
}

/// <summary>According to <b>Ms. Ortega</b>, the court erred.</summary>
internal sealed class SpeakerAfterPhrase : ISourceRule
{
    public Source? FindSource(CueSite site) =>
        site.Entry.Form == CueForm.Phrase ? NounPhrases.StartingAt(site.Outline, site.End) : null;
}

/// <summary><b>Ms. Ortega</b>'s claim that the court erred; <b>her</b> claim that the court erred.</summary>
internal sealed class OwnerOfNoun : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        if (site.Entry.Form != CueForm.Noun || outline.PhraseAt(site.First) is not { } phrase)
        {
            return null;
        }

        var start = outline.ItemOf(phrase.First);
        for (var i = site.First - 1; i >= 0 && i >= start - 1; i--)
        {
            if (outline.Xpos(i) == Xpos.Pos)
            {
                return OwnerBefore(outline, i);
            }

            if (outline.Xpos(i) == Xpos.PrpPoss)
            {
                return new Source(i, i + 1, new Phrase(outline[i].First, outline[i].End, outline[i].First, PhraseKind.Pronoun, true));
            }
        }

        return null;
    }

    private static Source? OwnerBefore(Outline outline, int possessive)
    {
        if (outline.PhraseAt(possessive - 1) is not { } owner)
        {
            return null;
        }

        var head = outline[possessive - 1].First;
        var kind = outline.Upos(possessive - 1) == Upos.Propn ? PhraseKind.Name : PhraseKind.Description;
        return new Source(
            outline.ItemOf(owner.First), possessive, new Phrase(owner.First, head + 1, head, kind, true));
    }
}
