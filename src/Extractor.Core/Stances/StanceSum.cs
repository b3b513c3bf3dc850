using Extractor.Pipeline;

namespace Extractor.Stances;

/// <summary>Sums markers up to the two numbers and gives each marker its share of them.</summary>
internal sealed class StanceSum(Document document)
{
    private const int Digits = 2;

    private readonly List<Part> _parts = [];

    /// <summary>Adds a marker in what is said.</summary>
    public void AddContent(FoundMarker marker, MarkerHolder holder) => _parts.Add(new Part(marker, holder, isCue: false, isWriters: false));

    /// <summary>Adds a marker in the words that report.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="holder">Whose stance it shows.</param>
    /// <param name="isWriters">Whether it is an evaluation of the writer's, which says nothing of the speaker's stance.</param>
    public void AddCue(FoundMarker marker, MarkerHolder holder, bool isWriters) => _parts.Add(new Part(marker, holder, isCue: true, isWriters));

    /// <summary>The stance of all that was added, under a cue of a force.</summary>
    public Stance Total(CueForce force)
    {
        if (_parts.Count == 0)
        {
            return Stance.None;
        }

        ShareContent(CueForces.ContentOf(force));
        ShareAct();
        var polarity = SumPolarity();
        ShareCommitment(MarkerType.Hedge, StanceWeights.HedgePerStrength);
        ShareCommitment(MarkerType.Booster, StanceWeights.BoosterPerStrength);
        ShareRest(force);
        var certainty = LimitCertainty();
        _parts.Sort((one, other) => one.Marker.Span.Start.CompareTo(other.Marker.Span.Start) is var order and not 0 ? order
            : one.Marker.Span.End.CompareTo(other.Marker.Span.End) is var end and not 0 ? end
            : one.Marker.Type.CompareTo(other.Marker.Type));
        return new Stance
        {
            Polarity = Rounded(Math.Clamp(polarity, -1, 1)),
            Certainty = Rounded(certainty),
            Markers = [.. _parts.ConvertAll(MarkerOf)],
        };
    }

    /// <summary>The weights of the content, each over sqrt(S² + squash), so that the shares add up to S / sqrt(S² + squash).</summary>
    private void ShareContent(double left)
    {
        var sum = 0.0;
        var counted = -1;
        foreach (var part in _parts)
        {
            // The same words count once: “hell of a job” is positive, and praise
            if (!part.IsCue && part.Sign != 0 && part.Marker.End != counted)
            {
                (part.Polarity, counted) = (part.Weight, part.Marker.End);
                sum += part.Weight;
            }
        }

        var scale = left / Math.Sqrt((sum * sum) + StanceWeights.Squash);
        foreach (var part in _parts)
        {
            part.Polarity *= scale;
        }
    }

    private double SumPolarity()
    {
        var sum = 0.0;
        foreach (var part in _parts)
        {
            sum += part.Polarity;
        }

        return sum;
    }

    /// <summary>Praise, blame and worry that the cue does, with what the content says.</summary>
    private void ShareAct()
    {
        if (_parts.Find(part => part is { IsCue: true, IsWriters: false, Weight: not 0 } && part.Sign != 0) is not { } act)
        {
            return;
        }

        var pull = act.Weight * StanceWeights.CuePerStrength;
        var content = SumPolarity();
        var (ofAct, ofContent) = content == 0 ? (1, 0)
            : content * pull < 0 ? (StanceWeights.ActAgainstContent, StanceWeights.ContentAgainstAct)
            : Math.Abs(pull) >= Math.Abs(content) ? (1, StanceWeights.WeakerOfOneSign)
            : (StanceWeights.WeakerOfOneSign, 1.0);
        foreach (var part in _parts)
        {
            part.Polarity *= ofContent;
        }

        act.Polarity = pull * ofAct;
    }

    /// <summary>Hedges, or boosters, of the content: the strongest counts whole, each further one half of the one before.</summary>
    private void ShareCommitment(MarkerType type, double perStrength)
    {
        var parts = _parts.FindAll(part => part.Marker.Type == type && part.Weight != 0 && !(part.IsCue && type == MarkerType.Hedge));
        parts.Sort((one, other) => other.Weight.CompareTo(one.Weight) is var order and not 0 ? order : one.Marker.First.CompareTo(other.Marker.First));
        var counts = 1.0;
        foreach (var part in parts)
        {
            part.Certainty = part.Weight * perStrength * counts;
            counts *= StanceWeights.Further;
        }
    }

    private void ShareRest(CueForce force)
    {
        if (_parts.Find(part => part.Marker.Type == MarkerType.Approx && !part.IsCue) is { } approx)
        {
            approx.Certainty = StanceWeights.Approx;
        }

        if (CueForces.TypeOf(force) is { } type && _parts.Find(part => part.IsCue && part.Marker.Type == type) is { } cue)
        {
            cue.Certainty += CueForces.CertaintyOf(force);
        }
    }

    /// <summary>The sum of the shares of certainty; beyond −1 and 1 all are made smaller, so that they still add up.</summary>
    private double LimitCertainty()
    {
        var sum = 0.0;
        foreach (var part in _parts)
        {
            sum += part.Certainty;
        }

        if (Math.Abs(sum) <= 1)
        {
            return sum;
        }

        foreach (var part in _parts)
        {
            part.Certainty /= Math.Abs(sum);
        }

        return Math.Sign(sum);
    }

    private Marker MarkerOf(Part part) => new()
    {
        Type = part.Marker.Type,
        Span = part.Marker.Span,
        Text = document.TextOf(part.Marker.Span),
        Holder = part.Holder,
        Strength = part.Marker.Strength,
        Effects = part.Marker.Effects,
        Weight = part.Weight,
        Polarity = part.Polarity,
        Certainty = part.Certainty,
    };

    // No minus before a zero
    private static double Rounded(double value) => Math.Round(value, Digits) + 0.0;

    private sealed class Part(FoundMarker marker, MarkerHolder holder, bool isCue, bool isWriters)
    {
        public FoundMarker Marker => marker;

        public MarkerHolder Holder => holder;

        public bool IsCue => isCue;

        public bool IsWriters => isWriters;

        public int Sign => MarkerTypes.SignOf(marker.Type);

        public double Weight => marker.Weight;

        public double Polarity { get; set; }

        public double Certainty { get; set; }
    }
}
