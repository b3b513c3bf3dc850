using Extractor.Attributions.Grammar;
using Extractor.Attributions.Rules;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>A cue in its outline: what the rules look at.</summary>
/// <param name="neighbours">The cues of the same outline in order, this one included.</param>
/// <param name="index">The index of the cue in the document.</param>
/// <param name="first">The index of the cue's first item, auxiliaries included.</param>
/// <param name="end">The index of the first item after the cue.</param>
internal sealed class CueSite(OutlineCues neighbours, int index, int first, int end)
{
    // Asked at every comma behind the cue, known once the source is
    private bool? _opensSentence;

    // Asked by most content rules, known once the source is
    private Adjuncts? _adjuncts;

    /// <summary>The sentence around the cue.</summary>
    public Outline Outline { get; } = neighbours.Outline;

    /// <summary>The cues of the same outline in order, this one included.</summary>
    public OutlineCues Neighbours { get; } = neighbours;

    /// <summary>The index of the cue in the document.</summary>
    public int Index { get; } = index;

    /// <summary>The cue.</summary>
    public Cue Cue { get; } = neighbours.Outline.Document.Cues[index];

    /// <summary>The index of the cue's first item, auxiliaries included.</summary>
    public int First { get; } = first;

    /// <summary>The index of the first item after the cue.</summary>
    public int End { get; } = end;

    /// <summary>The source once a rule has found it.</summary>
    public Source? Source { get; private set; }

    /// <summary>The rule that found the source, or null.</summary>
    public RankedRule<SourceRule>? SourceRule { get; private set; }

    /// <summary>The attribution once a rule has found the content.</summary>
    public Draft? Draft { get; set; }

    /// <summary>The names of the content rules whose answer belongs to another statement already, or null.</summary>
    public List<string>? Refused { get; set; }

    /// <summary>The first item that content before the cue may take: what stands before it is reported already.</summary>
    public int LeftLimit { get; set; }

    /// <summary>What the list of cues says of the cue.</summary>
    public CueEntry Entry => Cue.Entry;

    /// <summary>The first item of the cue and of a source before it.</summary>
    public int ReportFirst { get; private set; } = first;

    /// <summary>The first item after the cue and a source that follows it.</summary>
    public int ReportEnd { get; private set; } = end;

    /// <summary>What stands between the report and its content; asked for once the source is known.</summary>
    public Adjuncts Adjuncts => _adjuncts ??= Adjuncts.From(Outline, ReportEnd, Entry);

    /// <summary>
    /// Whether the cue is a verb with a subject of its own. A past participle without auxiliary is one where the
    /// sentence has no other verb before it: taggers take “…,” Kim, 57, told him for a passive.
    /// </summary>
    public bool HasSubject => Cue.Verb == VerbForm.Finite || SourceRule?.Rule is SpeakerAfterCue
        || (Cue.Verb == VerbForm.Passive && Outline[First].First == Cue.Head && !Outline.Is(End, "by") && !Outline.HasFinite(0, First));

    /// <summary>
    /// Whether the cue should have a source and has none: a verb without a subject is mostly no cue (“there is hope
    /// that”), a passive and a noun of speech may do without (“it was said that”, “claims that”).
    /// </summary>
    public bool LacksSource => Source is null && !Entry.Takes(CueFrames.Heard)
        && !(Cue.Verb == VerbForm.Passive || (Entry.Form == CueForm.Noun && Entry.Act == StatementAct.Speech));

    /// <summary>Whether the source is “who” or “which”, so that the main clause goes on after the content; but not “that judge”.</summary>
    public bool IsRelative => Source is { IsElsewhere: false } source && Outline.Is(source.First, WordClasses.RelativePronoun)
        && Outline.Xpos(source.First) != Tags.Xpos.Dt;

    /// <summary>Whether the source is “who” or “which” without a comma before it, so that the clause only says who is meant: “those <b>who</b> back it”.</summary>
    public bool IsRestrictive => IsRelative && !Outline.IsComma(Source!.Value.First - 1);

    /// <summary>
    /// Whether a thought only says who is meant: “those who support the plan”, “voters hoping to win”, but not “Kim, who supports it”. Of 127 such, 56 were
    /// annotated (PolNeAR train).
    /// </summary>
    public bool DescribesThinkers => Entry.Act == StatementAct.Thought
        && (IsRestrictive || SourceRule?.Rule is NounBeforeParticiple);

    /// <summary>Whether a phrase stands right behind the “that” of a reported clause: “said that, <b>according to</b> a poll, taxes would rise”.</summary>
    public bool IsInReportedClause => Entry.Form == CueForm.Phrase && Outline.Is(Outline.IsComma(First - 1) ? First - 2 : First - 1, WordClasses.Complementizer);

    /// <summary>
    /// Whether the sentence tells that the source said it: “Ms. Ortega backed the plan”, “Ms. Ortega, who backed it”, but
    /// not “those who back it”, “to back it”, “would back it”, “Do you back it?”; “went on to back it” tells what “went on” tells,
    /// but not “refused to back it”, where the infinitive is what is refused.
    /// </summary>
    public bool IsTold => !Outline.IsQuestion
        && (Cue.Verb == VerbForm.Finite ? !IsRestrictive && !HasModal : SourceRule?.Rule is SpeakerOfCueBefore || (Governing is { IsTold: true } phase && !phase.Entry.Takes(CueFrames.To)));

    /// <summary>The cue right before an infinitive, which has the same subject: “<b>went on</b> to say”, “<b>refused</b> to say”; null elsewhere.</summary>
    public CueSite? Governing => Cue.Verb == VerbForm.Infinitive && Neighbours.Before(this) is { Cue.Verb: not VerbForm.Passive } before && before.End == First
        ? before
        : null;

    /// <summary>Keeps the source that a rule has found.</summary>
    public void Take(Source source, RankedRule<SourceRule> rule)
    {
        (Source, SourceRule) = (source, rule);
        if (!source.IsElsewhere)
        {
            ReportFirst = Math.Min(First, source.First);
            ReportEnd = source.First >= End ? source.End : End;
        }
    }

    private bool HasModal
    {
        get
        {
            for (var i = First; i < End && Outline[i].First < Cue.Head; i++)
            {
                if (Outline.Xpos(i) is Xpos.Md or Xpos.To)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a participle stands in commas before the main verb: “Ms. Ortega, after <b>saying</b> she would stay, has left”.</summary>
    public bool StandsInCommas
    {
        get
        {
            if (Cue.Verb != VerbForm.Participle || Source is not { IsElsewhere: true, First: 0 } source)
            {
                return false;
            }

            var opening = First - 1;
            while (opening > source.End && Outline.Upos(opening) is Upos.Adp or Upos.Sconj or Upos.Adv)
            {
                opening--;
            }

            return opening == source.End && Outline.IsComma(opening);
        }
    }

    /// <summary>Whether the report opens a sentence that goes on with its main clause: “While she said she would appeal, …”.</summary>
    public bool OpensSentence => _opensSentence ??= Openings.Hold(this);
}

/// <summary>The cues of one outline, by item.</summary>
internal sealed class OutlineCues
{
    private static readonly List<CueSite> None = [];

    private Dictionary<int, CueSite>? _lookingBack;

    public OutlineCues(Outline outline, int firstCue, int endCue)
    {
        Outline = outline;
        Sites = None;
        if (firstCue == endCue)
        {
            return;
        }

        var sites = new List<CueSite>(endCue - firstCue);
        for (var index = firstCue; index < endCue; index++)
        {
            var cue = outline.Document.Cues[index];
            var first = outline.ItemOf(cue.First);
            var end = outline.ItemOf(cue.End - 1) + 1;
            if (outline[first].IsQuotation || outline.IsQuotation(end - 1) || IsModifier(outline, cue))
            {
                continue;
            }

            // “reportedly said”: the adverb belongs to the verb
            if (sites is [.., var before] && before.First == first)
            {
                sites.RemoveAt(sites.Count - 1);
            }

            sites.Add(new CueSite(this, index, first, end));
        }

        Sites = sites;
    }

    // “the pledged delegates”, “recently announced layoffs”, “270 pledged delegates”, “the so-called deal”: part of the noun phrase
    private static bool IsModifier(Outline outline, Cue cue)
    {
        var head = outline.ItemOf(cue.Head);
        var isBehindHyphen = outline.Xpos(head - 1) == Xpos.Hyph;
        var isBetweenNumberAndNoun = outline.Upos(head - 1) == Upos.Num && outline.Xpos(head) is Xpos.Vbn or Xpos.Vbd && outline.Xpos(head + 1) == Xpos.Nns;
        return isBehindHyphen || isBetweenNumberAndNoun
            || (cue.Verb is VerbForm.Passive && head == outline.ItemOf(cue.End - 1) && outline.PhraseAt(head) is { } phrase && phrase.Head > cue.Head);
    }

    /// <summary>The sentence.</summary>
    public Outline Outline { get; }

    /// <summary>The cues outside quotations, in order.</summary>
    public List<CueSite> Sites { get; }

    /// <summary>The cue whose first item is <paramref name="item"/>, or null.</summary>
    public CueSite? StartingAt(int item) => LastBefore(item + 1) is { } site && site.First == item ? site : null;

    /// <summary>The last cue that begins before <paramref name="item"/>, or null.</summary>
    public CueSite? LastBefore(int item)
    {
        var (low, high) = (0, Sites.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sites[middle].First < item ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? Sites[low - 1] : null;
    }

    /// <summary>The cue that looks back and whose report begins at <paramref name="item"/>, or null.</summary>
    public CueSite? LookingBackFrom(int item) => _lookingBack?.GetValueOrDefault(item);

    /// <summary>Notes that the content of <paramref name="site"/> stands before it.</summary>
    public void NoteLookingBack(CueSite site) => (_lookingBack ??= [])[site.ReportFirst] = site;

    /// <summary>The last cue before <paramref name="site"/>, or null.</summary>
    public CueSite? Before(CueSite site) => LastBefore(site.First);
}
