namespace Extractor.Attributions;

/// <summary>What tells, beside the rules that found an attribution, how far to trust it.</summary>
[Flags]
internal enum Circumstances
{
    /// <summary>“<b>Ms. Ortega said</b> the bridge would close”: a name, the verb “say”, a content of some length.</summary>
    None = 0,

    /// <summary>The source is a description: “the mayor”.</summary>
    SourceIsDescription = 1 << 0,

    /// <summary>The source is a pronoun for a person or several: “she”, “they”.</summary>
    SourceIsPronoun = 1 << 1,

    /// <summary>The source is “it”, which is often nobody.</summary>
    SourceIsIt = 1 << 2,

    /// <summary>The source is a relative pronoun: “voters who say …”.</summary>
    SourceIsRelative = 1 << 3,

    /// <summary>No source was found, and no earlier speaker goes on.</summary>
    NoSource = 1 << 4,

    /// <summary>The cue is another word than “say”, and the content is more than a quotation.</summary>
    OtherCue = 1 << 5,

    /// <summary>The cue has a modal verb: “would say”, “might call”.</summary>
    ModalCue = 1 << 6,

    /// <summary>The content has three to five words.</summary>
    FewWords = 1 << 7,

    /// <summary>The content has one or two words.</summary>
    OneOrTwoWords = 1 << 8,

    /// <summary>The content has 24 words and more, and is more than a quotation: it may run on too far.</summary>
    ManyWords = 1 << 9,

    /// <summary>The cue is a verb of thought.</summary>
    Thought = 1 << 10,
}

/// <summary>How much each circumstance takes from the share of right answers, and which ones hold.</summary>
internal static class CircumstanceShares
{
    private const int Few = 6;
    private const int Many = 24;

    /// <summary>
    /// The circumstances with their shares: factors fitted together with those of the rules on PolNeAR train (see
    /// <see cref="Rules.RankedRule{TRule}.Share"/>). What makes an answer likelier to be annotated at all counts with the rest.
    /// </summary>
    public static (Circumstances Circumstance, double Share)[] All { get; } =
    [
        (Circumstances.SourceIsDescription, 0.93),
        (Circumstances.SourceIsPronoun, 0.97),
        (Circumstances.SourceIsIt, 0.6),
        (Circumstances.SourceIsRelative, 0.62),
        (Circumstances.NoSource, 0.62),
        (Circumstances.OtherCue, 0.9),
        (Circumstances.ModalCue, 0.69),
        (Circumstances.FewWords, 0.89),
        (Circumstances.OneOrTwoWords, 0.81),
        (Circumstances.ManyWords, 0.93),
        (Circumstances.Thought, 0.89),
    ];

    /// <summary>The factor of the confidence that circumstances make.</summary>
    public static double Of(Circumstances circumstances)
    {
        var share = 1.0;
        foreach (var (circumstance, factor) in All)
        {
            if ((circumstances & circumstance) != 0)
            {
                share *= factor;
            }
        }

        return share;
    }

    /// <summary>The circumstance of a content's length.</summary>
    public static Circumstances OfWords(int words) =>
        words < 3 ? Circumstances.OneOrTwoWords : words < Few ? Circumstances.FewWords : words < Many ? Circumstances.None : Circumstances.ManyWords;
}
