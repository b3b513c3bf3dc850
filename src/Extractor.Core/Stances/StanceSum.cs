using System.Runtime.InteropServices;
using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Stances;

/// <summary>Sums markers up to the two numbers and gives each marker its share of them; one sum after the other.</summary>
internal sealed class StanceSum(Document document)
{
    private const int Digits = 2;

    private readonly List<Part> _parts = [];

    // The parts that share in a commitment
    private readonly List<int> _shares = [];

    private Span<Part> Parts => CollectionsMarshal.AsSpan(_parts);

    /// <summary>Adds a marker in what is said.</summary>
    public void AddContent(FoundMarker marker, MarkerHolder holder) => _parts.Add(new Part(marker, holder, IsCue: false, IsWriters: false));

    /// <summary>Adds a marker in the words that report.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="holder">Whose stance it shows.</param>
    /// <param name="isWriters">Whether it is an evaluation of the writer's, which says nothing of the speaker's stance.</param>
    public void AddCue(FoundMarker marker, MarkerHolder holder, bool isWriters) => _parts.Add(new Part(marker, holder, IsCue: true, isWriters));

    /// <summary>The stance of all that was added since the last one.</summary>
    /// <param name="force">The force of the cue.</param>
    /// <param name="words">The number of words of the content.</param>
    public Stance Total(CueForce force, int words)
    {
        if (_parts.Count == 0)
        {
            return Stance.None;
        }

        ShareContent(CueForces.ContentOf(force), words);
        ShareAct();
        var polarity = SumPolarity();
        ShareCommitment(MarkerType.Hedge, StanceWeights.HedgePerStrength);
        ShareCommitment(MarkerType.Booster, StanceWeights.BoosterPerStrength);
        ShareRest(force);
        var certainty = LimitCertainty();
        StableSort.Sort(_parts, (one, other) => one.Marker.Span.Start.CompareTo(other.Marker.Span.Start) is var order and not 0 ? order
            : one.Marker.Span.End.CompareTo(other.Marker.Span.End) is var end and not 0 ? end
            : one.Marker.Type.CompareTo(other.Marker.Type));
        var markers = new Marker[_parts.Count];
        for (var i = 0; i < markers.Length; i++)
        {
            markers[i] = MarkerOf(Parts[i]);
        }

        _parts.Clear();
        return new Stance
        {
            Polarity = Rounded(Math.Clamp(polarity, -1, 1)),
            Certainty = Rounded(certainty),
            Markers = markers,
        };
    }

    /// <summary>The weights of the content, each over the root of <see cref="StanceWeights.Squash"/>, so that the shares add up.</summary>
    private void ShareContent(double left, int words)
    {
        var sum = 0.0;
        var counted = -1;
        foreach (ref var part in Parts)
        {
            // The same words count once: “hell of a job” is positive, and praise
            if (!part.IsCue && part.Sign != 0 && part.Marker.End != counted)
            {
                (part.Polarity, counted) = (part.Weight, part.Marker.End);
                sum += part.Weight;
            }
        }

        var scale = left / Math.Sqrt((sum * sum) + StanceWeights.Squash + words);
        foreach (ref var part in Parts)
        {
            part.Polarity *= scale;
        }
    }

    private double SumPolarity()
    {
        var sum = 0.0;
        foreach (ref var part in Parts)
        {
            sum += part.Polarity;
        }

        return sum;
    }

    /// <summary>Praise, blame and worry that the cue does, with what the content says.</summary>
    private void ShareAct()
    {
        var acting = 0;
        while (acting < _parts.Count && Parts[acting] is not { IsCue: true, IsWriters: false, Weight: not 0, Sign: not 0 })
        {
            acting++;
        }

        if (acting == _parts.Count)
        {
            return;
        }

        ref var act = ref Parts[acting];
        var pull = act.Weight * StanceWeights.CuePerStrength;
        var content = SumPolarity();
        var (ofAct, ofContent) = content == 0 ? (1, 0)
            : content * pull < 0 ? (StanceWeights.ActAgainstContent, StanceWeights.ContentAgainstAct)
            : Math.Abs(pull) >= Math.Abs(content) ? (1, StanceWeights.WeakerOfOneSign)
            : (StanceWeights.WeakerOfOneSign, 1.0);
        foreach (ref var part in Parts)
        {
            part.Polarity *= ofContent;
        }

        act.Polarity = pull * ofAct;
    }

    /// <summary>Hedges, or boosters, of the content: the strongest counts whole, each further one half of the one before.</summary>
    private void ShareCommitment(MarkerType type, double perStrength)
    {
        _shares.Clear();
        for (var i = 0; i < _parts.Count; i++)
        {
            ref var part = ref Parts[i];
            if (part.Marker.Type == type && part.Weight != 0 && !(part.IsCue && type == MarkerType.Hedge))
            {
                _shares.Add(i);
            }
        }

        if (_shares.Count > 1)
        {
            _shares.Sort((one, other) => Parts[other].Weight.CompareTo(Parts[one].Weight) is var order and not 0 ? order : Parts[one].Marker.First.CompareTo(Parts[other].Marker.First));
        }

        var counts = 1.0;
        foreach (var i in _shares)
        {
            ref var part = ref Parts[i];
            part.Certainty = part.Weight * perStrength * counts;
            counts *= StanceWeights.Further;
        }
    }

    private void ShareRest(CueForce force)
    {
        foreach (ref var part in Parts)
        {
            if (part.Marker.Type == MarkerType.Approx && !part.IsCue)
            {
                part.Certainty = StanceWeights.Approx;
                break;
            }
        }

        if (CueForces.TypeOf(force) is not { } type)
        {
            return;
        }

        foreach (ref var part in Parts)
        {
            if (part.IsCue && part.Marker.Type == type)
            {
                part.Certainty += CueForces.CertaintyOf(force);
                break;
            }
        }
    }

    /// <summary>The sum of the shares of certainty; beyond −1 and 1 all are made smaller, so that they still add up.</summary>
    private double LimitCertainty()
    {
        var sum = 0.0;
        foreach (ref var part in Parts)
        {
            sum += part.Certainty;
        }

        if (Math.Abs(sum) <= 1)
        {
            return sum;
        }

        foreach (ref var part in Parts)
        {
            part.Certainty /= Math.Abs(sum);
        }

        return Math.Sign(sum);
    }

    private Marker MarkerOf(in Part part) => new()
    {
        Type = part.Marker.Type,
        Span = part.Marker.Span,
        Text = document.TextOf(part.Marker.First, part.Marker.End),
        Holder = part.Holder,
        Strength = part.Marker.Strength,
        Effects = part.Marker.Effects,
        Weight = part.Weight,
        Polarity = part.Polarity,
        Certainty = part.Certainty,
    };

    // No minus before a zero
    private static double Rounded(double value) => Math.Round(value, Digits) + 0.0;

    private record struct Part(FoundMarker Marker, MarkerHolder Holder, bool IsCue, bool IsWriters)
    {
        public readonly int Sign => MarkerTypes.SignOf(Marker.Type);

        public readonly double Weight => Marker.Weight;

        public double Polarity { get; set; }

        public double Certainty { get; set; }
    }
}
