using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>What the words of a sentence do to the markers in it: negation, degree, what is not so, what is outweighed.</summary>
internal sealed class SentenceScopes(Document document, Sentence sentence, List<StanceMatch> matches)
{
    // “could one day turn out to be a disaster”: beyond, the modal is seldom that of the same clause
    private const int UnrealReach = 8;

    // “not good”, “not very good”: what is shown as one marker
    private const int ShownGap = 1;

    // “progress has not yet”
    private const int PredicateReach = 3;

    // “more” and “quite” compare or soften as often as they boost
    private const double Boosting = 1.3;

    private readonly bool _isQuestion = IsQuestion(document, sentence);
    private readonly int _but = LastBut(sentence, matches);

    /// <summary>Adds the markers in the order of the text.</summary>
    public void AddMarkers(List<FoundMarker> markers)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var entry = matches[i].Pattern.Entry;
            if (entry.Role == EntryRole.Marker)
            {
                markers.Add(MarkerTypes.SignOf(entry.Type) != 0 ? Evaluate(i) : Commit(i));
            }
            else if (entry.Role == EntryRole.Degree && entry.Strength >= Boosting && FirstNegation(i) < 0 && IsScaling(matches[i].End) && !IsBooster(markers, matches[i].End))
            {
                // “very” adds no certainty of its own
                markers.Add(Found(matches[i], matches[i].First, MarkerType.Booster, [], 0));
            }
        }
    }

    /// <summary>Whether something stands behind a degree word that has degrees: “so good”, but not “in doing so.”</summary>
    private bool IsScaling(int token) => token < sentence.EndToken && document.Tags[token].Upos is Upos.Adj or Upos.Adv or Upos.Noun or Upos.Verb;

    private static bool IsBooster(List<FoundMarker> markers, int end) =>
        markers.Count > 0 && markers[^1].End == end && markers[^1].Type == MarkerType.Booster;

    private FoundMarker Evaluate(int index)
    {
        var match = matches[index];
        var entry = match.Pattern.Entry;
        var (type, first) = (entry.Type, match.First);
        var effects = new List<MarkerEffect>();
        var negation = FirstNegation(index);
        if (negation >= 0)
        {
            var isAct = type is not (MarkerType.Positive or MarkerType.Negative);
            var isTwice = FirstNegation(negation) >= 0;
            var isReversal = matches[negation].Pattern.Entry.Role == EntryRole.Reversal;
            var factor = isTwice ? StanceWeights.NegatedTwice : isAct ? 0 : isReversal ? StanceWeights.Reversed : StanceWeights.Negated;
            effects.Add(new MarkerEffect(isTwice ? "negated twice" : isReversal ? "reversed" : "negated", factor));
            type = factor < 0 ? MarkerTypes.Negated(type) : type;
            first = match.First - matches[negation].End <= ShownGap ? matches[negation].First : first;
        }
        else if (IsSubjectOfNegated(index))
        {
            effects.Add(new MarkerEffect("predicate negated", StanceWeights.PredicateNegated));
            type = MarkerTypes.Negated(type);
        }

        AddScales(index, effects);
        var weight = MarkerTypes.SignOf(entry.Type) * entry.Strength;
        foreach (var effect in effects)
        {
            weight *= effect.Factor;
        }

        return Found(match, first, type, effects.Count == 0 ? [] : effects, weight);
    }

    private void AddScales(int index, List<MarkerEffect> effects)
    {
        var match = matches[index];
        if (DegreeBefore(index) is { } degree)
        {
            effects.Add(new MarkerEffect(degree > 1 ? "amplified" : "softened", degree));
        }

        if (IsUnreal(index))
        {
            effects.Add(new MarkerEffect("not said to be so", StanceWeights.Unreal));
        }
        else if (_isQuestion)
        {
            effects.Add(new MarkerEffect("asked", StanceWeights.Asked));
        }

        if (_but >= 0)
        {
            effects.Add(match.First < _but ? new MarkerEffect("before “but”", StanceWeights.Outweighed) : new MarkerEffect("after “but”", StanceWeights.Outweighing));
        }
        else if (IsConceded(index))
        {
            effects.Add(new MarkerEffect("after “although”", StanceWeights.Outweighed));
        }
    }

    private FoundMarker Commit(int index)
    {
        var match = matches[index];
        var entry = match.Pattern.Entry;
        var negation = IsTurnedByNegation(entry) ? FirstNegation(index) : -1;
        if (negation < 0 || matches[negation].Pattern.Entry.Role == EntryRole.Reversal)
        {
            return Found(match, match.First, entry.Type, [], entry.Strength);
        }

        var first = match.First - matches[negation].End <= ShownGap ? matches[negation].First : match.First;
        return Found(match, first, MarkerTypes.Negated(entry.Type), [new MarkerEffect("negated", 1)], entry.Strength);
    }

    // “not clear” hedges, but “no significant difference” is as sure as it is without “no”
    private static bool IsTurnedByNegation(StanceEntry entry) =>
        entry.Type is MarkerType.Agreement or MarkerType.Disagreement || (entry is { Type: MarkerType.Booster, Form: EntryForm.Adj, Strength: >= 2 });

    private FoundMarker Found(StanceMatch match, int first, MarkerType type, IReadOnlyList<MarkerEffect> effects, double weight) => new()
    {
        First = first,
        End = match.End,
        Span = document.SpanOf(first, match.End),
        Type = type,
        Strength = match.Pattern.Entry.Strength,
        Effects = effects,
        Weight = weight,
    };

    /// <summary>The index of the nearest match that negates or does away with another, or -1.</summary>
    private int FirstNegation(int index)
    {
        var first = matches[index].First;
        for (var i = index - 1; i >= 0 && matches[i].First >= first - 2 * PredicateReach - UnrealReach; i--)
        {
            var entry = matches[i].Pattern.Entry;
            if (entry.Role is EntryRole.Negation or EntryRole.Reversal && matches[i].End <= first
                && first - matches[i].End < entry.Reach && IsOneClause(matches[i].End, first))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>“<b>Progress</b> was not made”: a noun, then only auxiliaries, then a negation.</summary>
    private bool IsSubjectOfNegated(int index)
    {
        var end = matches[index].End;
        if (document.Tags[end - 1].Upos != Upos.Noun)
        {
            return false;
        }

        for (var i = index + 1; i < matches.Count && matches[i].First <= end + PredicateReach; i++)
        {
            if (matches[i].Pattern.Entry.Role == EntryRole.Negation && matches[i].First > end)
            {
                return IsAuxiliary(end, matches[i].First);
            }
        }

        return false;
    }

    private bool IsAuxiliary(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Tags[i].Upos is not Upos.Aux)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The factor of a degree word right before a match, or with one word between.</summary>
    private double? DegreeBefore(int index)
    {
        for (var i = index - 1; i >= 0 && matches[i].End >= matches[index].First - 1; i--)
        {
            var entry = matches[i].Pattern.Entry;
            if (entry.Role == EntryRole.Degree && matches[i].End <= matches[index].First && IsOneClause(matches[i].End, matches[index].First))
            {
                return entry.Strength;
            }
        }

        return null;
    }

    private bool IsUnreal(int index)
    {
        var first = matches[index].First;
        for (var i = index - 1; i >= 0 && first - matches[i].End <= UnrealReach; i--)
        {
            if (matches[i].Pattern.Entry.Role == EntryRole.Unreal && matches[i].End <= first && IsOneClause(matches[i].End, first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“<b>Although</b> the idea is good, …”: the nearest such word, and no comma since.</summary>
    private bool IsConceded(int index)
    {
        // Bounded, so that a sentence of a thousand markers costs no more for each than one of ten
        for (var i = index - 1; i >= 0 && matches[index].First - matches[i].End <= 2 * UnrealReach; i--)
        {
            if (matches[i].Pattern.Entry.Role == EntryRole.ContrastBefore)
            {
                return IsOneClause(matches[i].End, matches[index].First);
            }
        }

        return false;
    }

    /// <summary>Whether no mark, no “but” and no new clause with its own conjunction stands between two tokens.</summary>
    private bool IsOneClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var tag = document.Tags[i];
            if ((tag.Upos == Upos.Punct && tag.Xpos is not (Xpos.Hyph or Xpos.OpenQuote or Xpos.CloseQuote)) || (tag.Upos == Upos.Cconj && document.TextOf(i).Equals("but", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuestion(Document document, Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i >= sentence.FirstToken && document.Tags[i].Upos == Upos.Punct; i--)
        {
            if (document.TextOf(i)[0] == '?')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the last “but” inside a sentence, or -1.</summary>
    private static int LastBut(Sentence sentence, List<StanceMatch> matches)
    {
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if (matches[i].Pattern.Entry.Role == EntryRole.ContrastAfter && matches[i].First > sentence.FirstToken + 1)
            {
                return matches[i].First;
            }
        }

        return -1;
    }
}
