namespace Extractor.Speakers.Rules;

/// <summary>What a pronoun asks of those it may mean.</summary>
internal enum PronounKind
{
    /// <summary>he, him, his</summary>
    He,

    /// <summary>she, her</summary>
    She,

    /// <summary>it, its</summary>
    It,

    /// <summary>they, them, their</summary>
    They,

    /// <summary>who, whom, whose</summary>
    Who,

    /// <summary>which, that</summary>
    Which,

    /// <summary>both, each</summary>
    Both,

    /// <summary>I, we, you and what means nobody of the article.</summary>
    Other,
}

/// <summary>A pronoun at one place of the article.</summary>
/// <param name="Token">The index of its token.</param>
/// <param name="Kind">What it asks.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
internal readonly record struct Pronoun(int Token, PronounKind Kind, int Sentence, int Paragraph)
{
    /// <summary>The kind of a pronoun by its word.</summary>
    public static PronounKind KindOf(ReadOnlySpan<char> word)
    {
        // “themselves”
        Span<char> lower = stackalloc char[10];
        if (word.Length > lower.Length)
        {
            return PronounKind.Other;
        }

        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        }

        return lower[..word.Length] switch
        {
            "he" or "him" or "his" or "himself" => PronounKind.He,
            "she" or "her" or "hers" or "herself" => PronounKind.She,
            "it" or "its" or "itself" => PronounKind.It,
            "they" or "them" or "their" or "theirs" or "themselves" => PronounKind.They,
            "who" or "whom" or "whose" => PronounKind.Who,
            "which" or "that" => PronounKind.Which,
            "both" or "each" or "neither" or "either" => PronounKind.Both,
            _ => PronounKind.Other,
        };
    }

    /// <summary>Whether a referent agrees with the pronoun in gender and number.</summary>
    public bool Fits(Referent referent)
    {
        if (referent.Entities.Length != 1)
        {
            return referent.Entities.Length > 1 && Kind is (PronounKind.They or PronounKind.Both or PronounKind.Who);
        }

        var entity = referent.Entities[0];
        return Kind switch
        {
            PronounKind.He => MayBe(referent, entity, Gender.Male),
            PronounKind.She => MayBe(referent, entity, Gender.Female),
            PronounKind.It => !entity.IsPlural && (entity.IsThing || entity.IsOpen),
            PronounKind.They => (entity.IsPlural && entity.Type is not SpeakerType.Document) || entity.Type is SpeakerType.Group || (entity.IsThing && entity.Type is SpeakerType.Organization && (referent.IsSource || referent.IsSubject)),
            PronounKind.Who => entity.IsPerson || entity.IsOpen || entity.IsPlural || entity.Type == SpeakerType.Group,
            PronounKind.Which => !entity.IsPerson,
            _ => false,
        };
    }

    private static bool MayBe(Referent referent, Entity entity, Gender gender) =>
        (entity.IsPerson || (entity.IsOpen && referent.IsSource)) && !entity.IsPlural && entity.AgreesWith(gender);
}
