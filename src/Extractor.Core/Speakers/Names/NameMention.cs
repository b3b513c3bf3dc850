namespace Extractor.Speakers.Names;

/// <summary>What a name seems to name, by its own words and by what stands around it.</summary>
internal enum NameKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A person: a title or a given name is there.</summary>
    Person,

    /// <summary>A body: its words or its neighbours say so.</summary>
    Organization,

    /// <summary>A newspaper, agency or broadcaster.</summary>
    Media,

    /// <summary>A study, poll, law or letter with a name of its own.</summary>
    Text,

    /// <summary>A country, state or city.</summary>
    Place,

    /// <summary>People of one party, faith or country: Democrats.</summary>
    Group,

    /// <summary>A capitalised office without a name, or a family name that reads like one: “the President”, “Baker”.</summary>
    Title,

    /// <summary>An account on a social network: “@name”.</summary>
    Account,
}

/// <summary>A name at one place of the article.</summary>
/// <param name="First">The index of its first token, titles left out.</param>
/// <param name="End">The index of the first token after it.</param>
/// <param name="TitleFirst">The index of the first token of the title or role in front of it, <paramref name="First"/> where there is none.</param>
/// <param name="Phrase">The index of the phrase it stands in.</param>
/// <param name="Kind">What it seems to name.</param>
/// <param name="Key">Its words to compare.</param>
internal sealed record NameMention(int First, int End, int TitleFirst, int Phrase, NameKind Kind, NameKey Key);
