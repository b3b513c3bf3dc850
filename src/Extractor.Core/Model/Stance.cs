namespace Extractor.Model;

/// <summary>The attitude that words show: how good or bad, how sure. A number is the sum of the shares of its markers, 0 where there is none.</summary>
public sealed record Stance
{
    /// <summary>No marker, both numbers 0.</summary>
    public static Stance None { get; } = new() { Markers = [] };

    /// <summary>−1, bad, to 1, good, of what the speaker says, to two digits.</summary>
    public double Polarity { get; init; }

    /// <summary>−1, hedged, to 1, boosted; 0 is plainly asserted. To two digits.</summary>
    public double Certainty { get; init; }

    /// <summary>The words that show it, in the order of the text.</summary>
    public required IReadOnlyList<Marker> Markers { get; init; }
}

/// <summary>A word or phrase that shows stance.</summary>
public sealed record Marker
{
    /// <summary>What it does.</summary>
    public required MarkerType Type { get; init; }

    /// <summary>Where it stands, in UTF-16 units, a negation right before it included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words as the text has them.</summary>
    public required string Text { get; init; }

    /// <summary>Whose stance it shows.</summary>
    public required MarkerHolder Holder { get; init; }

    /// <summary>How strong the list has it, 1 to 3.</summary>
    public required double Strength { get; init; }

    /// <summary>What the words around it do to it, each a factor, in the order in which they are applied.</summary>
    public IReadOnlyList<MarkerEffect> Effects { get; init; } = [];

    /// <summary>The strength with its effects; below 0 where it is bad or takes certainty away.</summary>
    public required double Weight { get; init; }

    /// <summary>Its share of <see cref="Stance.Polarity"/>.</summary>
    public double Polarity { get; init; }

    /// <summary>Its share of <see cref="Stance.Certainty"/>.</summary>
    public double Certainty { get; init; }
}

/// <summary>What words around a marker do to its strength.</summary>
/// <param name="Cause">What it is, in a word or two: “negated”.</param>
/// <param name="Factor">What the strength is multiplied by.</param>
public sealed record MarkerEffect(string Cause, double Factor);

/// <summary>What a marker does.</summary>
public enum MarkerType
{
    /// <summary>Values something as good: an incredible achievement.</summary>
    Positive,

    /// <summary>Values something as bad: an unsustainable situation.</summary>
    Negative,

    /// <summary>The act of approving: praised the deal.</summary>
    Praise,

    /// <summary>The act of blaming: accused the minister.</summary>
    Criticism,

    /// <summary>Worry about a bad state that is or may come: warned of shortages.</summary>
    Concern,

    /// <summary>Less than full commitment to the truth: may, perhaps, I think.</summary>
    Hedge,

    /// <summary>Vagueness about an amount: about 80 people.</summary>
    Approx,

    /// <summary>More than plain commitment: of course, never, very.</summary>
    Booster,

    /// <summary>What must or should be done: must, urged.</summary>
    Obligation,

    /// <summary>The speaker binds themself: we will, vowed.</summary>
    Commitment,

    /// <summary>Takes another's proposition: agreed.</summary>
    Agreement,

    /// <summary>Rejects another's proposition: denied, that is not true.</summary>
    Disagreement,

    /// <summary>The one who reports vouches for the content: revealed, admitted.</summary>
    Endorse,

    /// <summary>The one who reports steps back from the content: claimed, so-called.</summary>
    Distance,
}

/// <summary>Whose stance a marker shows.</summary>
public enum MarkerHolder
{
    /// <summary>The speaker of the statement.</summary>
    Speaker,

    /// <summary>Whoever reports it: the article's writer.</summary>
    Reporter,
}
