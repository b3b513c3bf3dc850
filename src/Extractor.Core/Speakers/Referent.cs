namespace Extractor.Speakers;

/// <summary>A place of the article that speaks of somebody or something: a name, a description, a pronoun that was resolved.</summary>
internal sealed record Referent
{
    /// <summary>The index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>The index of the first token after it.</summary>
    public required int End { get; init; }

    /// <summary>The index of the phrase whose head this is, or -1.</summary>
    public int Phrase { get; init; } = -1;

    /// <summary>Who is meant: several for “the two leaders”.</summary>
    public required Entity[] Entities { get; init; }

    /// <summary>The index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The index of its paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Whether it is the subject of a clause.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether it is the source of a statement.</summary>
    public bool IsSource { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Its place among all that were added; set when it is added.</summary>
    public int Place { get; set; }

    /// <summary>Whether it only stands inside another phrase: “<b>Lindell</b> lawyer”, “<b>Lee</b>'s office”.</summary>
    public bool IsInner { get; init; }

    /// <summary>How the words refer.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>The share of such answers that were right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>From the words here to the words that name, for people: “he ← Holm (subject of the sentence before)”.</summary>
    public string Chain { get; init; } = "";

    /// <summary>Those between whom nothing decides, where <see cref="Entities"/> is empty.</summary>
    public Entity[] Tie { get; init; } = [];
}
