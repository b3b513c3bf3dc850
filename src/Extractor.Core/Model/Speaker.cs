namespace Extractor.Model;

/// <summary>What a speaker is.</summary>
public enum SpeakerType
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>Several people taken together: “residents”, “the two sides”.</summary>
    Group,

    /// <summary>A company, ministry, court, newspaper, country.</summary>
    Organization,

    /// <summary>A report, poll, study, letter, law.</summary>
    Document,

    /// <summary>A person whom the article does not name.</summary>
    Unnamed,
}

/// <summary>The gender that an article's words give a person; used only to resolve pronouns.</summary>
public enum Gender
{
    /// <summary>The article does not tell.</summary>
    Unknown,

    /// <summary>Referred to as “she”, or with a title or given name that tells.</summary>
    Female,

    /// <summary>Referred to as “he”, or with a title or given name that tells.</summary>
    Male,

    /// <summary>No single person: an organisation, a group, a document.</summary>
    None,
}

/// <summary>The kind of source behind a statement, as studies of source diversity count it.</summary>
public enum SourceType
{
    /// <summary>A person with a name.</summary>
    NamedPerson,

    /// <summary>A person whom the article does not name.</summary>
    UnnamedPerson,

    /// <summary>Several people taken together.</summary>
    Group,

    /// <summary>A company, ministry, court, country.</summary>
    Organization,

    /// <summary>A report, study, letter, law.</summary>
    Document,

    /// <summary>A survey of opinion.</summary>
    Poll,

    /// <summary>A newspaper, agency or broadcaster.</summary>
    Media,

    /// <summary>An account on a social network.</summary>
    SocialAccount,
}

/// <summary>How a mention was resolved to a speaker.</summary>
public enum Resolution
{
    /// <summary>The mention holds the speaker's name or a part of it.</summary>
    Name,

    /// <summary>The mention is a pronoun, “who” and “which” included.</summary>
    Pronoun,

    /// <summary>The mention describes the speaker: “the minister”.</summary>
    Description,

    /// <summary>There is no mention near the statement; the speaker goes on from the statement before.</summary>
    Implicit,
}

/// <summary>Somebody or something that speaks in an article, under the fullest name the article gives.</summary>
public sealed record Speaker
{
    /// <summary>The number of the speaker within the article, from 1.</summary>
    public required int Id { get; init; }

    /// <summary>The fullest name in the article, or the description of a speaker it does not name.</summary>
    public required string Name { get; init; }

    /// <summary>What the speaker is.</summary>
    public required SpeakerType Type { get; init; }

    /// <summary>The kind of source, as in <see cref="SpeakerReference.Type"/>.</summary>
    public required SourceType Source { get; init; }

    /// <summary>Whether the article says that the speaker does not want to be named, or may not speak: “on condition of anonymity”.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Office or function as the article has it (“U.S. President”), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation the speaker belongs to as the article has it, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Gender by the article's words.</summary>
    public Gender Gender { get; init; }

    /// <summary>The number of statements given to this speaker, joint ones included.</summary>
    public required int Statements { get; init; }

    /// <summary>The number of words in those statements.</summary>
    public required int Words { get; init; }

    /// <summary>Where the article names or describes the speaker, pronouns left out, in order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }
}

/// <summary>A place where a speaker is named, described or meant by a pronoun.</summary>
/// <param name="Span">Where it stands, in UTF-16 units.</param>
/// <param name="Text">The words as the article has them.</param>
public sealed record Mention(TextSpan Span, string Text);

/// <summary>The speaker or speakers of one statement.</summary>
public sealed record SpeakerReference
{
    /// <summary>The <see cref="Speaker.Id"/>s, several for a joint source; at least one.</summary>
    public required IReadOnlyList<int> Ids { get; init; }

    /// <summary>The name to show: the full names, several joined by “ and ”.</summary>
    public required string Name { get; init; }

    /// <summary>The source next to the cue, a pronoun included; where a speaker goes on, that of the statement which named them.</summary>
    public Mention? Mention { get; init; }

    /// <summary>How the mention was resolved.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>The kind of source.</summary>
    public required SourceType Type { get; init; }

    /// <summary>Whether one of them is a <see cref="Speaker.IsAnonymous"/> speaker.</summary>
    public bool IsAnonymous { get; init; }
}
