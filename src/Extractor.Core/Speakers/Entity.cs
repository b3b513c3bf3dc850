using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Somebody or something an article speaks of, gathered from all places that name or describe it.</summary>
internal sealed class Entity
{
    private WordBag? _nameWords;
    private WordBag? _descriptors;
    private WordBag? _roles;

    // Most are mentioned once
    private TextSpan _firstMention;
    private TextSpan[] _laterMentions = [];

    /// <summary>Its number within the article, in the order of discovery.</summary>
    public required int Index { get; init; }

    /// <summary>Its number among the speakers, from 1; 0 where it does not speak.</summary>
    public int Id { get; set; }

    /// <summary>What it is, as far as known.</summary>
    public required NameKind Kind { get; set; }

    /// <summary>Whether the article gives its name; a described one has only its noun phrase.</summary>
    public required bool IsNamed { get; init; }

    // Most are described once and never asked: their words are taken out of the text only when they are needed

    /// <summary>What describes it, where it is only described.</summary>
    public Description? Description { get; init; }

    /// <summary>The name to show: the fullest seen so far.</summary>
    public string Name { get => field ??= Description!.ListedName(IsNamed); set; }

    /// <summary>The words of <see cref="Name"/>.</summary>
    public NameKey Key { get => field ??= NameKey.Of(Name) ?? NameKey.Of("source")!; set; }

    /// <summary>What a described one is, by its noun.</summary>
    public SpeakerType DescribedAs { get; init; }

    /// <summary>The kind of source that its nouns tell, where they tell more than <see cref="Kind"/>.</summary>
    public SourceType? Source { get; set; }

    /// <summary>Office or function as the article has it.</summary>
    public string? Role { get; set; }

    /// <summary>The organisation it belongs to as the article has it.</summary>
    public string? Affiliation { get; set; }

    /// <summary>Gender by the article's words.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether it is several people.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whose it is, where it is only described and the article tells: “<b>her</b> lawyer”.</summary>
    public Entity? Owner { get; set; }

    /// <summary>
    /// Whether its description is rather one of somebody whom the article names: “<b>chairman</b> of the fund”, “<b>the
    /// candidate</b>”, “<b>his ex-wife</b>” of whom nobody knows whose.
    /// </summary>
    public bool IsHollow => Description is { } description && (Epithets.IsHollow(description) || (IsKin(description) && Owner is null or { IsHollow: true }));

    private static bool IsKin(Description description) =>
        description is { IsPlural: false, HasOwner: true } && (description.Classes & WordClasses.Kinship) != 0;

    /// <summary>Whether its description holds a name: “the <b>Marsh</b> campaign”.</summary>
    public bool HasNameInDescription { get => field || Description is { Names.Count: > 0 }; set; }

    /// <summary>Whether the article says that it does not want to be named.</summary>
    public bool IsAnonymous { get; set; }

    /// <summary>Whether some statement has its name as the source.</summary>
    public bool IsQuotedByName { get; set; }

    /// <summary>The words of all forms of its name.</summary>
    public WordBag NameWords => _nameWords ?? WordBag.None;

    /// <summary>Words of all its titles, roles and appositions in lower case, and the states behind its name.</summary>
    public WordBag Descriptors => _descriptors ?? Description?.Modifiers ?? WordBag.None;

    /// <summary>The head nouns of its titles, roles and appositions, in their dictionary form.</summary>
    public WordBag Roles => _roles ?? WordBag.None;

    /// <summary>Where, how often and with which titles the article gives its full name; null where it does not.</summary>
    public FullNameUse? FullName { get; set; }

    /// <summary>It alone, for the places that speak of it.</summary>
    public Entity[] Alone => field ??= [this];

    /// <summary>Adds a word to <see cref="NameWords"/>.</summary>
    /// <returns>Whether it is new.</returns>
    public bool AddNameWord(string word) => (_nameWords ??= new(Key.Words.Length)).Add(word);

    /// <summary>Adds a word to <see cref="Descriptors"/>.</summary>
    public void AddDescriptor(string word) => OwnDescriptors().Add(word);

    /// <summary>Adds words to <see cref="Descriptors"/>.</summary>
    public void AddDescriptors(WordBag words) => OwnDescriptors().AddAll(words);

    /// <summary>Adds a noun to <see cref="Roles"/>.</summary>
    public void AddRole(string noun) => (_roles ??= new()).Add(noun);

    // The words of the description, until there are more
    private WordBag OwnDescriptors()
    {
        if (_descriptors is null)
        {
            _descriptors = new();
            _descriptors.AddAll(Description?.Modifiers ?? WordBag.None);
        }

        return _descriptors;
    }

    /// <summary>Where the article last spoke of it, as far as it was read, or null.</summary>
    public Referent? Last { get; set; }

    /// <summary>In how many places it is named or described.</summary>
    public int MentionCount { get; private set; }

    /// <summary>A place where it is named or described, in the order in which they were found.</summary>
    public TextSpan MentionAt(int index) => index == 0 ? _firstMention : _laterMentions[index - 1];

    /// <summary>Adds a place where it is named or described.</summary>
    public void AddMention(TextSpan mention)
    {
        if (MentionCount == 0)
        {
            _firstMention = mention;
        }
        else
        {
            if (MentionCount > _laterMentions.Length)
            {
                var mentions = new TextSpan[2 * MentionCount];
                Array.Copy(_laterMentions, mentions, _laterMentions.Length);
                _laterMentions = mentions;
            }

            _laterMentions[MentionCount - 1] = mention;
        }

        MentionCount++;
    }

    /// <summary>Whether it is, or may be, one person.</summary>
    public bool IsPerson => IsNamed ? Kind is NameKind.Person : DescribedAs == SpeakerType.Unnamed;

    /// <summary>Whether nothing tells if it is a person or a body: a single name that stands alone.</summary>
    public bool IsOpen => IsNamed && Kind == NameKind.Unknown;

    /// <summary>Whether it is a body, a place, a text: what “it” may mean.</summary>
    public bool IsThing => IsNamed
        ? Kind is NameKind.Organization or NameKind.Media or NameKind.Place or NameKind.Text or NameKind.Account
        : DescribedAs is SpeakerType.Organization or SpeakerType.Document;

    /// <summary>Whether it may be of a gender; where one of the two is unknown it may.</summary>
    public bool AgreesWith(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    /// <summary>Its type in the output.</summary>
    public SpeakerType Type => !IsNamed ? DescribedAs : Kind switch
    {
        NameKind.Person or NameKind.Account => SpeakerType.Person,
        NameKind.Group => SpeakerType.Group,
        NameKind.Text => SpeakerType.Document,
        _ => DescribedAs == SpeakerType.Document ? SpeakerType.Document : SpeakerType.Organization,
    };

    /// <summary>Its kind of source in the output.</summary>
    public SourceType SourceType => Source ?? (Type switch
    {
        SpeakerType.Person => Kind == NameKind.Account ? SourceType.SocialAccount : SourceType.NamedPerson,
        SpeakerType.Group => SourceType.Group,
        SpeakerType.Document => SourceType.Document,
        SpeakerType.Unnamed => SourceType.UnnamedPerson,
        _ => Kind == NameKind.Media ? SourceType.Media : SourceType.Organization,
    });
}
