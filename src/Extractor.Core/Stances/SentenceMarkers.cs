using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>Makes the markers of a sentence from the words that the lists have, with what <see cref="SentenceScopes"/> tells of the words around them.</summary>
internal readonly ref struct SentenceMarkers(Document document, Sentence sentence, List<StanceMatch> matches)
{
    // “not good”, “not very good”: what is shown as one marker
    private const int ShownGap = 1;

    // “more” and “quite” compare or soften as often as they boost
    private const double Boosting = 1.3;

    private static readonly MarkerEffect PredicateNegated = new("predicate negated", StanceWeights.PredicateNegated);
    private static readonly MarkerEffect Unreal = new("not said to be so", StanceWeights.Unreal);
    private static readonly MarkerEffect Asked = new("asked", StanceWeights.Asked);
    private static readonly MarkerEffect BeforeBut = new("before “but”", StanceWeights.Outweighed);
    private static readonly MarkerEffect AfterBut = new("after “but”", StanceWeights.Outweighing);
    private static readonly MarkerEffect Conceded = new("after “although”", StanceWeights.Outweighed);

    private readonly SentenceScopes _scopes = new(document, sentence, matches);

    /// <summary>Adds them in the order of the text.</summary>
    public void AddTo(List<FoundMarker> markers)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Sense.Role == EntryRole.Marker)
            {
                markers.Add(matches[i].Sense.Sign != 0 ? Evaluate(i) : Commit(i));
            }
            else if (IsBooster(i) && !IsBehindBooster(markers, matches[i].End))
            {
                // “very” adds no certainty of its own
                markers.Add(Found(matches[i], matches[i].First, MarkerType.Booster, [], 0));
            }
        }
    }

    private bool IsBooster(int index) =>
        matches[index].Sense is { Role: EntryRole.Degree, Strength: >= Boosting } && _scopes.NegationOf(index) < 0 && IsScaling(matches[index].End);

    /// <summary>Whether something stands behind a degree word that has degrees: “so good”, but not “in doing so.”</summary>
    private bool IsScaling(int token) => token < sentence.EndToken && document.Tags[token].Upos is Upos.Adj or Upos.Adv or Upos.Noun or Upos.Verb;

    private static bool IsBehindBooster(List<FoundMarker> markers, int end) =>
        markers.Count > 0 && markers[^1].End == end && markers[^1].Type == MarkerType.Booster;

    private FoundMarker Evaluate(int index)
    {
        var match = matches[index];
        var sense = match.Sense;
        var (type, first) = (sense.Type, match.First);
        List<MarkerEffect>? effects = null;
        if (_scopes.NegationOf(index) is var negation and >= 0)
        {
            var isAct = type is not (MarkerType.Positive or MarkerType.Negative);
            var isTwice = _scopes.NegationOf(negation) >= 0;
            var isReversal = matches[negation].Sense.Role == EntryRole.Reversal;
            var factor = isTwice ? StanceWeights.NegatedTwice : isAct ? 0 : isReversal ? StanceWeights.Reversed : StanceWeights.Negated;
            Add(ref effects, new MarkerEffect(isTwice ? "negated twice" : isReversal ? "reversed" : "negated", factor));
            type = factor < 0 ? MarkerTypes.Negated(type) : type;
            first = FirstShown(match, matches[negation]);
        }
        else if (_scopes.IsSubjectOfNegated(index))
        {
            Add(ref effects, PredicateNegated);
            type = MarkerTypes.Negated(type);
        }

        AddScales(index, ref effects);
        var weight = sense.Sign * sense.Strength;
        for (var i = 0; i < effects?.Count; i++)
        {
            weight *= effects[i].Factor;
        }

        return Found(match, first, type, (IReadOnlyList<MarkerEffect>?)effects ?? [], weight);
    }

    private void AddScales(int index, ref List<MarkerEffect>? effects)
    {
        if (_scopes.DegreeOf(index) is { } degree)
        {
            Add(ref effects, new MarkerEffect(degree > 1 ? "amplified" : "softened", degree));
        }

        if (_scopes.IsUnreal(index))
        {
            Add(ref effects, Unreal);
        }
        else if (_scopes.IsQuestion)
        {
            Add(ref effects, Asked);
        }

        if (_scopes.But is var but and >= 0)
        {
            Add(ref effects, matches[index].First < but ? BeforeBut : AfterBut);
        }
        else if (_scopes.IsConceded(index))
        {
            Add(ref effects, Conceded);
        }
    }

    // Most markers have none, most others one
    private static void Add(ref List<MarkerEffect>? effects, MarkerEffect effect) => (effects ??= new(1)).Add(effect);

    private FoundMarker Commit(int index)
    {
        var match = matches[index];
        var sense = match.Sense;
        var negation = IsTurnedByNegation(sense) ? _scopes.NegationOf(index) : -1;
        return negation < 0 || matches[negation].Sense.Role == EntryRole.Reversal
            ? Found(match, match.First, sense.Type, [], sense.Strength)
            : Found(match, FirstShown(match, matches[negation]), MarkerTypes.Negated(sense.Type), [new MarkerEffect("negated", 1)], sense.Strength);
    }

    // “not clear” hedges, but “no significant difference” is as sure as it is without “no”
    private static bool IsTurnedByNegation(ListedSense sense) =>
        sense.Type is MarkerType.Agreement or MarkerType.Disagreement || (sense is { Type: MarkerType.Booster, Form: EntryForm.Adj, Strength: >= 2 });

    private static int FirstShown(StanceMatch match, StanceMatch negation) =>
        match.First - negation.End <= ShownGap ? negation.First : match.First;

    private FoundMarker Found(StanceMatch match, int first, MarkerType type, IReadOnlyList<MarkerEffect> effects, double weight) => new()
    {
        First = first,
        End = match.End,
        Span = document.SpanOf(first, match.End),
        Type = type,
        Strength = match.Sense.Strength,
        Effects = effects,
        Weight = weight,
    };
}
