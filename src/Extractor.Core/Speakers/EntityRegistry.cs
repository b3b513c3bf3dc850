using Extractor.Pipeline;
using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>The entities of one article, found again by any form of their name.</summary>
internal sealed class EntityRegistry(Document document)
{
    private readonly List<Entity> _all = [];
    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);

    /// <summary>All entities in the order of discovery.</summary>
    public IReadOnlyList<Entity> All => _all;

    /// <summary>Enters a name of several words, or joins it to the entity it is a form of.</summary>
    public Entity AddFull(NameMention name)
    {
        var text = NameText(name);
        var entity = Find(name) ?? Add(name.Kind, text, name.Key);
        if (IsFuller(text, name.Key, entity))
        {
            entity.Name = text;
            entity.Key = name.Key;
        }

        if (entity.Kind is NameKind.Unknown || (name.Kind is NameKind.Person && entity.Kind is NameKind.Unknown))
        {
            entity.Kind = name.Kind;
        }

        Index(entity, name.Key);
        return entity;
    }

    /// <summary>Enters a single name that belongs to none of the others.</summary>
    public Entity AddSingle(NameMention name)
    {
        if (_byKey.TryGetValue(name.Key.Text, out var known))
        {
            return known;
        }

        var entity = Add(name.Kind is NameKind.Title ? NameKind.Unknown : name.Kind, NameText(name), name.Key);
        Index(entity, name.Key);
        return entity;
    }

    /// <summary>Enters somebody or something that the article only describes.</summary>
    public Entity AddDescribed(string name, SpeakerType type, SourceType? source, bool isNamed, bool isPlural)
    {
        var entity = new Entity
        {
            Index = _all.Count,
            Kind = type switch
            {
                SpeakerType.Group => NameKind.Group,
                SpeakerType.Organization => NameKind.Organization,
                SpeakerType.Document => NameKind.Text,
                _ => NameKind.Unknown,
            },
            IsNamed = isNamed && type is not (SpeakerType.Unnamed or SpeakerType.Group),
            Name = name,
            Key = NameKey.Of(name) ?? NameKey.Of("source")!,
            DescribedAs = type,
            Source = source,
            IsPlural = isPlural,
            Gender = type == SpeakerType.Unnamed ? Gender.Unknown : Gender.None,
        };
        _all.Add(entity);
        return entity;
    }

    /// <summary>Lets another form of a name lead to an entity: “(FEC)”.</summary>
    public void AddAlias(Entity entity, NameKey key) => Index(entity, key);

    /// <summary>The entities that have a word in their name, in the order of discovery.</summary>
    public IReadOnlyList<Entity> WithWord(string word) => _byWord.TryGetValue(word, out var entities) ? entities : [];

    /// <summary>The entity that has exactly this name, or null.</summary>
    public Entity? WithKey(NameKey key) => _byKey.GetValueOrDefault(CanonicalKey(key));

    /// <summary>The name as the article has it, on one line and without possessive ending and “the”.</summary>
    public string NameText(NameMention name) => document.LineOf(name.First, name.End).Trim(',', ';', ':', '/');

    private Entity? Find(NameMention name)
    {
        if (_byKey.TryGetValue(CanonicalKey(name.Key), out var same) && AreCompatible(same.Kind, name.Kind))
        {
            return same;
        }

        foreach (var candidate in WithWord(name.Key.Last))
        {
            if (AreCompatible(candidate.Kind, name.Kind) && IsSame(candidate, name))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool AreCompatible(NameKind one, NameKind other) =>
        one == other || one == NameKind.Unknown || other == NameKind.Unknown
        || (one is NameKind.Organization or NameKind.Media or NameKind.Place && other is NameKind.Organization or NameKind.Media or NameKind.Place);

    private static bool IsSame(Entity entity, NameMention name)
    {
        var (one, other) = (entity.Key, name.Key);
        if (one.Words.Length < 2 || other.Words.Length < 2 || one.Last != other.Last)
        {
            return false;
        }

        var (shorter, longer) = one.Words.Length <= other.Words.Length ? (one, other) : (other, one);
        var isBody = entity.Kind is NameKind.Organization or NameKind.Media or NameKind.Place || name.Kind is NameKind.Organization or NameKind.Media or NameKind.Place;

        // “Mary Blige” is “Mary J. Blige”; “State Department” is “US State Department”, “N. Korea” is “North Korea”
        return isBody
            ? longer.Words.AsSpan().EndsWith(shorter.Words) || (name.Kind == NameKind.Place && one.Words.Length == other.Words.Length && shorter.IsShortFormOf(longer))
            : NameKey.Agree(one.Words[0], other.Words[0]) && shorter.IsShortFormOf(longer);
    }

    private static bool IsFuller(string text, NameKey key, Entity entity) =>
        key.Words.Length > entity.Key.Words.Length
        || (key.Words.Length == entity.Key.Words.Length && key.Text.Length > entity.Key.Text.Length)
        || (entity.Name.AsSpan().IndexOfAnyInRange('a', 'z') < 0 && text.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 && key.Words.Length >= entity.Key.Words.Length);

    private static string CanonicalKey(NameKey key) => PlaceNames.English.Country(key) ?? key.Text;

    private Entity Add(NameKind kind, string text, NameKey key)
    {
        var entity = new Entity { Index = _all.Count, Kind = kind, IsNamed = true, Name = text, Key = key, IsPlural = kind == NameKind.Group };
        if (kind is not (NameKind.Person or NameKind.Unknown))
        {
            entity.Gender = Gender.None;
        }

        _all.Add(entity);
        return entity;
    }

    private void Index(Entity entity, NameKey key)
    {
        _byKey.TryAdd(CanonicalKey(key), entity);
        foreach (var word in key.Words)
        {
            if (!_byWord.TryGetValue(word, out var entities))
            {
                _byWord[word] = entities = [];
            }

            if (!entities.Contains(entity))
            {
                entities.Add(entity);
            }
        }
    }
}
