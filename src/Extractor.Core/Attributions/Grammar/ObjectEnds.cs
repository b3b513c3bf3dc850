using Extractor.Attributions.Rules;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Finds where the object or infinitive of a cue ends.</summary>
internal readonly struct ObjectEnds(CueSite site, int first)
{
    private readonly Outline _outline = site.Outline;

    // “vowed to act in May”: the time is that of the act
    private readonly bool _hasOccasion = site.Outline.Xpos(first) != Xpos.To;

    /// <summary>The first item at which it ends, or <paramref name="limit"/>.</summary>
    public int Find(int limit)
    {
        if (_outline.PhraseAt(first) is { Kind: PhraseKind.Pronoun } && EndsAfterPronoun(first + 1))
        {
            return first + 1;
        }

        // “Democrats supporting Ms. Ortega | have won”, “those who back her | are few”
        var endsAtVerb = site.IsRelative || site.Entry.Form == CueForm.Noun || site.SourceRule?.Rule is NounBeforeParticiple;
        var openClauses = 0;
        for (var i = first + 1; i < limit; i++)
        {
            if (IsBoundary(i) || (endsAtVerb && openClauses == 0 && _outline.IsFinite(i) && !IsVerbOfPronoun(i)))
            {
                return i;
            }

            // “those who back the plan that passed | are few”
            openClauses += _outline.Is(i, WordClasses.RelativePronoun | WordClasses.Complementizer | WordClasses.QuestionWord) ? 1
                : openClauses > 0 && _outline.IsFinite(i) && _outline.Upos(i - 1) != Upos.Cconj ? -1 : 0;
        }

        return limit;
    }

    private bool IsBoundary(int item) =>
        _outline.Is(item, ";") || Reports.BeginAt(site, item) || IsNewClause(item) || IsApposition(item) || IsBreak(item)
        || (_hasOccasion && Occasions.BeginAt(_outline, item));

    // “opposed it | because …”, “supported her | by a margin”, but “urged him to …”, “called it a …”, “thanked him for …”, “defended
    // himself against …”, “… on Monday for …”
    private bool EndsAfterPronoun(int item) =>
        _outline.Upos(item) is Upos.Adp or Upos.Sconj && _outline.Xpos(item) != Xpos.To
        && !_outline.Is(item, WordClasses.PassiveComplement | WordClasses.Complementizer | WordClasses.TopicPreposition | WordClasses.Receiver)
        && !(_outline.Is(item, WordClasses.NounTopic) && !_outline.Is(item, WordClasses.OccasionPreposition)) && !Occasions.GoesOnBehindDay(_outline, item);

    // “those who took whatever help she | could give are few”
    private bool IsVerbOfPronoun(int verb) => _outline.Xpos(verb - 1) == Xpos.Prp && _outline.PhraseAt(verb - 1) is { Kind: PhraseKind.Pronoun };

    // “praised Ms. Ortega, | a lawyer”, but “criticised Kim, a lawyer, for his book”
    private bool IsApposition(int item) =>
        Clauses.AfterComma(_outline, item) is { } next && _outline.Is(next, WordClasses.IndefiniteArticle) && Clauses.AsideEnd(_outline, next - 1) is var end
        && !_outline.Is(end, WordClasses.PassiveComplement | WordClasses.NominalPreposition);

    // “praised the plan | - the crowd cheered”, but “praised the plan - or what was left of it”
    private bool IsBreak(int item) =>
        Clauses.IsSingleDash(_outline, item) && (_outline.Upos(item + 1) != Upos.Cconj || Clauses.BeginsMainClause(_outline, item + 2));

    // “praised the deal | after it was signed”, “mocked him | , who …”, “rejected the plan | and left”
    private bool IsNewClause(int item)
    {
        if (Clauses.AfterComma(_outline, item) is { } next)
        {
            return IsFocusedConjunction(next) || (!_outline.Is(next, WordClasses.ExampleWord) && IsNewClauseAt(next));
        }

        return (_hasOccasion && _outline.Is(item, WordClasses.TemporalConjunction) && _outline.Upos(item) is Upos.Sconj or Upos.Adp or Upos.Adv)
            || IsFocusedConjunction(item)
            || (_outline.Upos(item) == Upos.Cconj && (Clauses.BeginsVerb(_outline, item + 1) || IsLikeCue(item + 1)));
    }

    private bool IsNewClauseAt(int clause)
    {
        // “the plan, which passed in May, would …” and “the claim, heard in May, that …” go on
        if (_outline.Is(clause, WordClasses.RelativePronoun))
        {
            return _outline.Upos(clause) != Upos.Sconj && !Clauses.EndsBeforeVerb(_outline, clause);
        }

        var isJoined = _outline.Upos(clause) == Upos.Cconj;
        var next = isJoined ? clause + 1 : clause;
        return Clauses.BeginsVerb(_outline, next)
            || (isJoined ? Clauses.BeginsClause(_outline, next) : Clauses.BeginsMainClause(_outline, next))
            || _outline.Xpos(next) == Xpos.Wrb
            || (_outline.Xpos(next) == Xpos.Vbg && !IsInList(next))
            || (_outline.Is(next, WordClasses.CircumstancePreposition) && !IsFigure(next + 1));
    }

    // “even as”, “just when”
    private bool IsFocusedConjunction(int item) =>
        _outline.Is(item, WordClasses.FocusAdverb) && _outline.Upos(item) == Upos.Adv
        && (_outline.Upos(item + 1) == Upos.Sconj || _outline.Is(item + 1, WordClasses.TemporalConjunction));

    // “praising the deal | and vowing to sign it”: a verb in the form of the cue stands beside it
    private bool IsLikeCue(int item) => site.Cue.Verb == VerbForm.Participle && _outline.Xpos(item) == Xpos.Vbg;

    // “supported closing the bridge, | selling the land and building a road”
    private bool IsInList(int participle)
    {
        var earlier = participle - 2;
        while (earlier >= first && _outline.Xpos(earlier) != Xpos.Vbg)
        {
            earlier--;
        }

        for (var i = participle + 1; earlier >= first && i < _outline.Count && i < participle + Clauses.AsideReach && !_outline.IsFinite(i) && !_outline.IsQuotation(i); i++)
        {
            if (_outline.Upos(i) == Upos.Cconj && _outline.Xpos(i + 1) == Xpos.Vbg)
            {
                return true;
            }
        }

        return false;
    }

    // “the poll found her ahead, with | 17 percent undecided”
    private bool IsFigure(int item) => site.Entry.Takes(CueFrames.Finding) && _outline.Upos(item) == Upos.Num;
}
