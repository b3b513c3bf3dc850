using System.Runtime.InteropServices;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>The entities of one article, found again by any form of their name.</summary>
internal sealed class EntityRegistry(Document document)
{
    /// <summary>A word that so many names have tells nobody apart, and no article has as many.</summary>
    private const int MostOfOneName = 100;

    /// <summary>News articles speak of so many at most, mostly.</summary>
    private const int UsualEntities = 120;

    /// <summary>The names of short articles have so many words.</summary>
    private const int UsualWords = 16;

    // Longer ones are looked up too
    private const int LongestNoun = 64;

    private static readonly List<Entity> Nobody = [];

    private readonly List<Entity> _all = new(UsualEntities);
    private readonly NameTable _byKey = new();
    private WordNumbers _words = new(0);

    // Those that have each of the words in their name
    private EntityList[] _byWord = new EntityList[UsualWords];
    private Dictionary<string, List<Entity>>? _byEnd;

    // The words of bodies that were only described: “the Marsh campaign”
    private WordNumbers? _describedWords;
    private List<Entity>?[]? _byLetter;

    /// <summary>All entities in the order of discovery.</summary>
    public List<Entity> All => _all;

    /// <summary>Makes room for the names of an article.</summary>
    public void Expect(int names)
    {
        // A name stands about twice in an article of news, and has one word or two
        _byKey.Expect(names / 2);
        _words = new WordNumbers(names * 2 / 3);
        _byWord = new EntityList[Math.Max(UsualWords, names * 2 / 3)];
    }

    /// <summary>Enters a name of several words, or joins it to the entity it is a form of.</summary>
    public Entity AddFull(NameMention name)
    {
        var canonical = CanonicalKey(name.Key);
        var known = Find(name, canonical);
        var entity = known ?? Add(name.Kind, NameText(name), name.Key);

        // Most repeat the name as it is: only capitals alone may be bettered
        var hasKey = entity.Key.Equals(name.Key);
        var isRepeated = known is not null && hasKey;
        if ((!hasKey || entity.Name.AsSpan().IndexOfAnyInRange('a', 'z') < 0)
            && NameText(name) is var text && IsFuller(text, name.Key, entity))
        {
            entity.Name = text;
            entity.Key = name.Key;
        }

        if (entity.Kind is NameKind.Unknown)
        {
            entity.Kind = name.Kind;
        }

        if (!isRepeated)
        {
            Index(entity, name.Key, canonical);
        }

        return entity;
    }

    /// <summary>Enters a given name whose family name stands behind another's: “James and Olive Brandt”.</summary>
    public Entity AddShared(NameMention given, string family, Entity partner)
    {
        var text = $"{NameText(given)} {family}";
        var key = NameKey.Of(text)!;
        var name = given with { Key = key };
        var canonical = CanonicalKey(key);
        var entity = Find(name, canonical) is { } known && known != partner ? known : Add(NameKind.Person, text, key);
        Index(entity, key, canonical);
        return entity;
    }

    /// <summary>Enters a single name that belongs to none of the others.</summary>
    public Entity AddSingle(NameMention name)
    {
        if (_byKey.Find(name.Key) is { } known)
        {
            return known;
        }

        var entity = Add(name.Kind is NameKind.Title ? NameKind.Unknown : name.Kind, NameText(name), name.Key);
        Index(entity, name.Key, CanonicalKey(name.Key));
        return entity;
    }

    /// <summary>Enters somebody or something that the article only describes.</summary>
    public Entity AddDescribed(Description description, SpeakerType type, bool isNamed, bool isPlural)
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
            Description = description,
            DescribedAs = type,
            Source = description.Source,
            IsPlural = isPlural,
            Gender = type == SpeakerType.Unnamed ? Gender.Unknown : Gender.None,
        };
        _all.Add(entity);
        if (entity is { IsNamed: true, Kind: NameKind.Organization })
        {
            _describedWords ??= new WordNumbers(0);
            for (var i = description.Phrase.First; i < description.Phrase.End; i++)
            {
                _describedWords.Add(document.Words[i].Folded);
            }
        }

        return entity;
    }

    /// <summary>Lets another form of a name lead to an entity: “(FEC)”.</summary>
    public void AddAlias(Entity entity, NameKey key) => Index(entity, key, CanonicalKey(key));

    /// <summary>How many entities were compared with names so far: the work, so that a test can tell it grows no faster than the article.</summary>
    public int Compared { get; private set; }

    /// <summary>Whether some name has the word.</summary>
    public bool HasWord(string word) => _words.Of(word) >= 0;

    /// <summary>The entities that have a word in their name, in the order of discovery; none where so many have it that it tells nobody apart.</summary>
    public ReadOnlySpan<Entity> WithWord(string word)
    {
        var number = _words.Of(word);
        if (number < 0 || _byWord[number].Count > MostOfOneName)
        {
            return [];
        }

        Compared += _byWord[number].Count;
        return _byWord[number].Items;
    }

    /// <summary>Whether a noun, or its plural in “s”, may be a word of some body's name.</summary>
    public bool MayName(string noun)
    {
        if (HasWord(noun) || _describedWords?.Of(noun) >= 0)
        {
            return true;
        }

        Span<char> plural = noun.Length < LongestNoun ? stackalloc char[LongestNoun] : new char[noun.Length + 1];
        noun.CopyTo(plural);
        plural[noun.Length] = 's';
        plural = plural[..(noun.Length + 1)];
        return _words.Of(plural) >= 0 || _describedWords?.Of(plural) >= 0;
    }

    /// <summary>
    /// The entities of several words whose last begins with a letter, as known when this is first asked; none where so many
    /// are alike that nothing can be guessed of them. Those that begin with no Latin letter are given together.
    /// </summary>
    public List<Entity> WithLetter(char letter)
    {
        _byLetter ??= GroupByLetter();
        return Few(_byLetter[LetterNumber(letter)]);
    }

    private List<Entity> Few(List<Entity>? entities)
    {
        if (entities is null || entities.Count > MostOfOneName)
        {
            return Nobody;
        }

        Compared += entities.Count;
        return entities;
    }

    private List<Entity>?[] GroupByLetter()
    {
        var groups = new List<Entity>?[LetterNumber('z') + 1];
        foreach (var entity in _all)
        {
            if (entity.Key.Words.Length > 1)
            {
                (groups[LetterNumber(entity.Key.Last[0])] ??= new(4)).Add(entity);
            }
        }

        return groups;
    }

    private static int LetterNumber(char letter) => char.IsAsciiLetterLower(letter) ? letter - 'a' + 1 : 0;

    /// <summary>The entity that has exactly this name, or null.</summary>
    public Entity? WithKey(NameKey key) => _byKey.Find(CanonicalKey(key));

    /// <summary>The name as the article has it, on one line and without possessive ending and “the”.</summary>
    public string NameText(NameMention name) => document.LineOf(name.First, name.End).Trim(',', ';', ':', '/');

    private Entity? Find(NameMention name, NameKey canonical)
    {
        if (_byKey.Find(canonical) is { } same && AreCompatible(same.Kind, name.Kind))
        {
            return same;
        }

        // All forms of a name end in one word
        Entity? first = null;
        if (_words.Of(name.Key.Last) is >= 0 and var word)
        {
            FindIn(_byWord[word].Items, name, ref first);
            if (_byWord[word].Count > MostOfOneName && _byEnd is not null)
            {
                FindIn(CollectionsMarshal.AsSpan(_byEnd.GetValueOrDefault(InitialAndLast(name.Key))), name, ref first);
                FindIn(CollectionsMarshal.AsSpan(_byEnd.GetValueOrDefault(LastTwo(name.Key))), name, ref first);
            }
        }

        return first;
    }

    private void FindIn(ReadOnlySpan<Entity> candidates, NameMention name, ref Entity? first)
    {
        for (var i = 0; i < Math.Min(candidates.Length, MostOfOneName); i++, Compared++)
        {
            var candidate = candidates[i];
            if ((first is null || candidate.Index < first.Index) && AreCompatible(candidate.Kind, name.Kind) && IsSame(candidate, name))
            {
                first = candidate;
            }
        }
    }

    // What two forms of a name have in common beside their last word: “R. Kim” and “Robert J. Kim” the one, “State University”
    // and “Wisconsin State University” the other
    private static string InitialAndLast(NameKey key) => $"{key.Words[0][0]} {key.Last}";

    private static string LastTwo(NameKey key) => $"{key.Words[^2]} {key.Last}";

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

        // “Mary Holm” is “Mary J. Holm”; “State Department” is “US State Department”, “N. Korea” is “North Korea”
        return isBody
            ? longer.EndsWith(shorter) || (name.Kind == NameKind.Place && one.Words.Length == other.Words.Length && shorter.IsShortFormOf(longer))
            : (NameKey.Agree(one.Words[0], other.Words[0]) && shorter.IsShortFormOf(longer)) || GivenNames.AreOne(one, other) || IsWithoutGivenName(shorter, longer);
    }

    /// <summary>“Wasserman Lind” is “Ana Wasserman Lind”: a family name of two words.</summary>
    private static bool IsWithoutGivenName(NameKey shorter, NameKey longer) =>
        longer.Words.Length == shorter.Words.Length + 1 && longer.Words.AsSpan(1).SequenceEqual(shorter.Words) && GivenNames.IsFirstOf(longer);

    private static bool IsFuller(string text, NameKey key, Entity entity) =>
        key.Words.Length > entity.Key.Words.Length
        || (key.Words.Length == entity.Key.Words.Length && key.Text.Length > entity.Key.Text.Length)
        || (entity.Name.AsSpan().IndexOfAnyInRange('a', 'z') < 0 && text.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 && key.Words.Length >= entity.Key.Words.Length);

    private static NameKey CanonicalKey(NameKey key) => PlaceNames.English.Country(key) ?? key;

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

    private void Index(Entity entity, NameKey key, NameKey canonical)
    {
        var isNew = _byKey.TryAdd(canonical, entity);
        foreach (var word in key.Words)
        {
            if (entity.AddNameWord(word))
            {
                AddWord(word, entity);
                isNew = true;
            }
        }

        // Only where it is needed, which is hardly ever
        if (isNew && key.Words.Length > 1 && _byWord[_words.Of(key.Last)].Count > MostOfOneName)
        {
            AddEnd(InitialAndLast(key), entity);
            AddEnd(LastTwo(key), entity);
        }
    }

    private void AddWord(string word, Entity entity)
    {
        var number = _words.Add(word);
        if (number == _byWord.Length)
        {
            var lists = new EntityList[2 * number];
            Array.Copy(_byWord, lists, number);
            _byWord = lists;
        }

        _byWord[number] = _byWord[number].Count == 0 ? new EntityList(entity) : _byWord[number].With(entity);
    }

    private void AddEnd(string end, Entity entity)
    {
        _byEnd ??= new(StringComparer.Ordinal);
        if (!_byEnd.TryGetValue(end, out var entities))
        {
            _byEnd[end] = entities = [];
        }

        entities.Add(entity);
    }

    // Of nearly every word there is one, for which nothing is made
    private readonly struct EntityList
    {
        private readonly Entity[] _entities;

        public EntityList(Entity only) => (_entities, Count) = (only.Alone, 1);

        private EntityList(Entity[] entities, int count) => (_entities, Count) = (entities, count);

        public int Count { get; }

        public ReadOnlySpan<Entity> Items => _entities.AsSpan(0, Count);

        public EntityList With(Entity entity)
        {
            var entities = _entities;
            if (Count == entities.Length)
            {
                Array.Resize(ref entities, 2 * Count);
            }

            entities[Count] = entity;
            return new EntityList(entities, Count + 1);
        }
    }
}
