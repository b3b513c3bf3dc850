namespace Extractor.Stances;

/// <summary>
/// The constants of stance, all in one place. The shift of a negation and the squash of the sum have the form of VADER
/// (Hutto and Gilbert, ICWSM 2014), the rest that of SO-CAL (Taboada et al. 2011).
/// </summary>
internal static class StanceWeights
{
    /// <summary>Two negations: “not without merit”.</summary>
    public const double NegatedTwice = 0.7;

    /// <summary>A negation shifts and does not turn round: “not excellent” is not “terrible”.</summary>
    public const double Negated = -0.5;

    /// <summary>What prevents or ends a bad thing is a little good: “prevent a disaster”.</summary>
    public const double Reversed = -0.4;

    /// <summary>Of a subject whose predicate is negated: “<b>progress</b> was not made”.</summary>
    public const double PredicateNegated = -0.4;

    /// <summary>“could be a disaster”, “if it fails”.</summary>
    public const double Unreal = 0.6;

    /// <summary>In a question.</summary>
    public const double Asked = 0.6;

    /// <summary>What a “but” outweighs.</summary>
    public const double Outweighed = 0.5;

    /// <summary>
    /// What outweighs the other side. Measured against 1.5: r .548 for .547 on rated sentences of opinion pieces, higher in
    /// 18 of 20 random halves; and on rated reviews and posts.
    /// </summary>
    public const double Outweighing = 1.25;

    /// <summary>
    /// The sum S of the weights in n words becomes S / sqrt(S² + this + n): a word says less of a long text than of a short
    /// one. Measured against S / sqrt(S² + 20) on sentences of opinion pieces that people rated: Pearson's r .547 for .541,
    /// higher in 20 of 20 random halves; and on rated reviews and posts.
    /// </summary>
    public const double Squash = 10;

    /// <summary>The share of an act of the cue for each unit of strength: 2.5, “criticised”, is −0.5.</summary>
    public const double CuePerStrength = 0.2;

    /// <summary>The strength of an act that only the cue's force tells.</summary>
    public const double CueStrength = 2.5;

    /// <summary>The same for worry, which is no blame.</summary>
    public const double ConcernStrength = 1.25;

    /// <summary>Act and content of one sign: the weaker adds a third.</summary>
    public const double WeakerOfOneSign = 1.0 / 3;

    /// <summary>Act and content of opposite signs: the act is explicit (“criticised the <b>brilliant</b> plan”).</summary>
    public const double ActAgainstContent = 0.7;

    /// <summary>The content's part then.</summary>
    public const double ContentAgainstAct = 0.3;

    /// <summary>A denied accusation is neither blame nor praise.</summary>
    public const double RejectedContent = 0.2;

    /// <summary>What is asked for is not said to be so.</summary>
    public const double DirectedContent = 0.5;

    /// <summary>Certainty of a cue that endorses or concedes.</summary>
    public const double EndorsingCue = 0.3;

    /// <summary>Certainty of a cue that puts forward with reserve.</summary>
    public const double TentativeCue = -0.5;

    /// <summary>Certainty of a cue that rejects: sure that not.</summary>
    public const double RejectingCue = 0.1;

    /// <summary>Certainty for each unit of a hedge's strength: 2, “probably”, is −0.5.</summary>
    public const double HedgePerStrength = -0.25;

    /// <summary>Certainty for each unit of a booster's strength.</summary>
    public const double BoosterPerStrength = 0.12;

    /// <summary>Certainty of vagueness about an amount.</summary>
    public const double Approx = -0.1;

    /// <summary>Each further hedge or booster counts this much of the one before.</summary>
    public const double Further = 0.5;
}
