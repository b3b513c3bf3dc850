using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b>: “We will appeal.” More from <b>the report</b>: “It is late.”</summary>
internal sealed class SpeakerThenColon : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        var colon = site.Item - 1;
        if (!outline.IsColon(colon) || NounPhrases.EndingAt(outline, colon) is not { } speaker)
        {
            return null;
        }

        var before = speaker.First - 1;
        var standsApart = before < 0 || NounPhrases.IsDash(outline, before) || outline.Is(before, "from") || outline.Is(before, "by");
        return standsApart ? QuotationAnswer.By(outline, speaker) : null;
    }
}

/// <summary>The ruling was, in <b>Ms. Ortega's</b> words, “a disgrace.” In the words of <b>Ms. Ortega</b>, “it is late.”</summary>
internal sealed class InSomeonesWords : IQuotationRule
{
    // 12 items: “in the words of the mayor of the town,”
    private const int Reach = 12;

    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        for (var i = site.Item - 1; i > 0 && i > site.Item - Reach && !outline.IsQuotation(i); i--)
        {
            if (outline.Is(i, "words") && outline.Is(i + 1, "of") && NounPhrases.StartingAt(outline, i + 2) is { } speaker && speaker.End >= site.Item - 1)
            {
                return QuotationAnswer.By(outline, speaker);
            }

            if (outline.Is(i, "words") && i + 2 >= site.Item && Owner(outline, i - 1) is { } owner)
            {
                return QuotationAnswer.By(outline, owner);
            }
        }

        return null;
    }

    // The one whose words they are, up to the 's or the pronoun before “words”
    private static Source? Owner(Outline outline, int item)
    {
        var end = outline.Xpos(item) == Xpos.Pos ? item : outline.Xpos(item) == Xpos.PrpPoss ? item + 1 : 0;
        if (end == 0 || outline.PhraseAt(item) is not { } phrase)
        {
            return null;
        }

        var head = outline[end - 1].First;
        var kind = outline.Upos(end - 1) switch { Upos.Propn => PhraseKind.Name, Upos.Pron => PhraseKind.Pronoun, _ => PhraseKind.Description };
        return new Source(outline.ItemOf(phrase.First), end, new Phrase(phrase.First, head + 1, head, kind, true));
    }
}

/// <summary>“We will appeal.” – <b>Ms. Ortega</b></summary>
internal sealed class QuotationThenDash : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site) =>
        SpeakerAfterDash(site.Outline, site.Item + 1, site.Outline.Count)
        ?? (site.Outline.IsQuotationAlone && site.Item == site.Outline.Count - 1 && site.After is { } after
            ? SpeakerAfterDash(after.Outline, 0, after.Outline.Count)
            : null);

    private static QuotationAnswer? SpeakerAfterDash(Outline outline, int dash, int end)
    {
        if (!(NounPhrases.IsDash(outline, dash) || outline.Is(dash, "-")) || NounPhrases.StartingAt(outline, dash + 1) is not { } speaker)
        {
            return null;
        }

        // “– Ms. Ortega, tweeting after the verdict”
        return speaker.End >= end - 1 || (speaker.Head.Kind == PhraseKind.Name && outline.IsComma(speaker.End))
            ? QuotationAnswer.By(outline, speaker)
            : null;
    }
}

/// <summary>“We will appeal,” <b>Ms. Ortega, 61, a nurse who lives there,</b> said [a source of more parts than the tags tell].</summary>
internal sealed class WordsBetweenQuotationAndCue : IQuotationRule
{
    // 30 items: as far as a source with its appositions reaches
    private const int Reach = 30;

    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        var first = outline.IsComma(site.Item + 1) ? site.Item + 2 : site.Item + 1;
        if (!(first > site.Item + 1 || site.LastCharacter is ',' or '!' or '?') || outline.PhraseAt(first) is not { Kind: not PhraseKind.Pronoun } head)
        {
            return null;
        }

        var isRelative = false;
        for (var i = first + 1; i < first + Reach && i < outline.Count && !outline.IsQuotation(i); i++)
        {
            if (site.Cues.StartingAt(i) is { Entry.Act: StatementAct.Speech, Draft: null, Cue.Verb: VerbForm.Finite } cue)
            {
                return QuotationAnswer.By(cue, new Source(first, i, head));
            }

            isRelative |= outline.Is(i, WordClasses.RelativePronoun);
            if (outline.IsFinite(i) && !isRelative)
            {
                return null;
            }
        }

        return null;
    }
}

/// <summary>“We will appeal!” <b>Ms. Ortega</b> declared, a point she often makes [where the sentence was ended by the mark].</summary>
internal sealed class SpeakerInNextSentence : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site.LastCharacter is not ('!' or '?' or '…' or ',' or '—')
            || site.After is not { Sites: [{ Draft: null, Entry.Act: StatementAct.Speech, Cue.Verb: VerbForm.Finite, Source: { } source } cue, ..] } after
            || after.Outline.Paragraph != site.Outline.Paragraph)
        {
            return null;
        }

        return source.First == 0 && source.End >= cue.First || (cue.First == 0 && source.First == cue.End) ? QuotationAnswer.By(cue, null) : null;
    }
}

/// <summary>“We will appeal,” <b>Ms. Ortega</b> barked [a verb that no list of cues has].</summary>
internal sealed class QuotationThenSubject : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        var first = outline.IsComma(site.Item + 1) ? site.Item + 2 : site.Item + 1;
        if (!(first > site.Item + 1 || site.LastCharacter is ',' or '!' or '?' or '—')
            || NounPhrases.StartingAt(outline, first) is not { } subject)
        {
            return null;
        }

        var verb = outline.Upos(subject.End) == Upos.Adv ? subject.End + 1 : subject.End;
        return outline.IsFinite(verb) || (outline.Upos(verb) == Upos.Verb && outline.Xpos(verb) == Xpos.Vbn)
            ? QuotationAnswer.By(outline, subject)
            : null;
    }
}

/// <summary>“We will appeal,” barked <b>Ms. Ortega</b>; “Appeal,” read <b>one sign</b>.</summary>
internal sealed class QuotationThenVerb : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        var verb = outline.IsComma(site.Item + 1) ? site.Item + 2 : site.Item + 1;
        return (verb > site.Item + 1 || site.LastCharacter is ',' or '!' or '?') && outline.Xpos(verb) is Xpos.Vbd or Xpos.Vbz
            && NounPhrases.StartingAt(outline, verb + 1) is { Head.Kind: not PhraseKind.Pronoun } subject
            ? QuotationAnswer.By(outline, subject)
            : null;
    }
}

/// <summary><b>Ms. Ortega</b> went further: “We will appeal.” <b>Ms. Ortega</b> shot back, “We will appeal.”</summary>
internal sealed class SubjectThenColon : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site) =>
        site.IsIntroduced && Subjects.Before(site) is { } clause ? QuotationAnswer.By(site.Outline, clause.Subject) : null;
}

/// <summary><b>Ms. Ortega</b> was blunt. “We will appeal.”</summary>
internal sealed class SubjectOfSentenceBefore : IQuotationRule
{
    // 40 items: a verb that comes later is none of the sentence's main clause
    private const int Reach = 40;

    public QuotationAnswer? FindSource(QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site.Before is not { } cues)
        {
            return null;
        }

        var before = cues.Outline;
        for (var i = 1; i < before.Count && i < Reach; i++)
        {
            if (before.IsFinite(i))
            {
                return VerbSubjects.Of(before, i) is { } subject ? QuotationAnswer.By(before, subject) : null;
            }
        }

        return null;
    }
}

/// <summary><b>Ms. Ortega</b> lauded in her town “the courage of those who stayed.” [a verb that no list of cues has]</summary>
internal sealed class SubjectOfSentence : IQuotationRule
{
    // Of 100 with one or two words, 40 stand in no statement, and the words alone are none (PolNeAR train)
    private const int FewestWords = 3;

    public QuotationAnswer? FindSource(QuotationSite site) =>
        site.HasWords(FewestWords) && Subjects.Before(site) is { } clause
            ? QuotationAnswer.By(site.Outline, clause.Subject).With(site.Outline, clause.Verb + 1, site.Item + 1)
            : null;
}

/// <summary>Finds the subject of the verb before a quotation.</summary>
file static class Subjects
{
    // 40 items, as far as a subject may lie from its verb
    private const int Reach = 40;

    public static (Source Subject, int Verb)? Before(QuotationSite site)
    {
        for (var i = site.Item - 1; i > 0 && i > site.Item - Reach; i--)
        {
            if (site.Outline.IsFinite(i))
            {
                return VerbSubjects.Of(site.Outline, i) is { } subject ? (subject, i) : null;
            }
        }

        return null;
    }
}
