using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Gives every name of the article its entity: full names first, then short forms in reading order.</summary>
internal sealed class NameLinker(Document document, ArticleMap map, EntityRegistry entities)
{
    /// <summary>Shortest family name that is taken for a slip of another: one letter changes most shorter ones into other names.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>Up to so many entities are compared letter by letter; no article has as many, and a list of names needs no guesses.</summary>
    private const int MostCompared = 2000;

    /// <summary>From this length on two letters may be wrong.</summary>
    private const int LongName = 8;

    /// <summary>Where each entity was last given in full, by its index: the token.</summary>
    private readonly Dictionary<int, int> _lastFull = [];

    /// <summary>How often each entity is given in full, by its index.</summary>
    private readonly Dictionary<int, int> _fullCount = [];

    /// <summary>The entity of every name, or null where the name may be one of several or is none.</summary>
    public Entity?[] Link(IReadOnlyList<NameMention> names)
    {
        var linked = new Entity?[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            if (IsFull(names[i]) && !map.IsTitle(names[i].First) && map.IsArticle(names[i].First))
            {
                linked[i] = entities.AddFull(names[i]);
                TellGender(linked[i]!, names[i]);
                _fullCount[linked[i]!.Index] = _fullCount.GetValueOrDefault(linked[i]!.Index) + 1;
            }
        }

        JoinAcronyms(names, linked);
        for (var i = 0; i < names.Count; i++)
        {
            if (!map.IsArticle(names[i].First))
            {
                continue;
            }

            if (linked[i] is { } full)
            {
                _lastFull[full.Index] = names[i].First;
            }
            else if (!map.IsTitle(names[i].First))
            {
                linked[i] = Short(names[i]) ?? (names[i].Kind == NameKind.Title || IsPluralFamily(names[i]) ? null : entities.AddSingle(names[i]));
            }
        }

        // Headlines last: their capitals tell nothing, so they only repeat what the body names
        for (var i = 0; i < names.Count; i++)
        {
            if (map.IsTitle(names[i].First))
            {
                linked[i] = entities.WithKey(names[i].Key) ?? Short(names[i]) ?? HeadlineName(names[i]);
            }
        }

        return linked;
    }

    private void TellGender(Entity entity, NameMention name)
    {
        if (entity.IsPerson && entity.Gender == Gender.Unknown)
        {
            entity.Gender = GenderFinder.OfTitle(document, name) is var gender and not Gender.Unknown ? gender : GenderFinder.OfPerson(entity.Key);
        }
    }

    /// <summary>Several words; “de Blasio” and “van der Meer” are only family names.</summary>
    private static bool IsFull(NameMention name) =>
        name.Key.Words.Length > 1 && name.Kind is not (NameKind.Title or NameKind.Account) && !IsParticle(name.Key.Words[0]);

    private static bool IsParticle(string word) => (Lexicon.English[word] & WordClasses.NameParticle) != 0;

    /// <summary>“the <b>Clintons</b>”: a family, not a person.</summary>
    private bool IsPluralFamily(NameMention name) =>
        name.Key.Words.Length == 1 && document.Tags[name.End - 1].Xpos == Xpos.Nnps && name.Key.Last.EndsWith('s') && entities.WithWord(name.Key.Last[..^1]).Count > 0;

    private Entity? HeadlineName(NameMention name) =>
        name.Kind is NameKind.Media or NameKind.Place or NameKind.Group || (name.Kind == NameKind.Person && name.Key.Words.Length is > 1 and < 4)
            ? entities.AddSingle(name)
            : null;

    /// <summary>The entity that a short form means: “Biden”, “Hillary”, “the Council”, “FEC”.</summary>
    private Entity? Short(NameMention name)
    {
        if (entities.WithKey(name.Key) is { } same && (same.Key.Words.Length == 1 || name.Key.Words.Length > 1))
        {
            var meant = name.Key.Words.Length == 1 ? Person(name) ?? same : same;

            // “Osmond, others vow …” comes before “President Osmond”
            if (meant.IsOpen && name.TitleFirst < name.First && name.Kind == NameKind.Person)
            {
                meant.Kind = NameKind.Person;
            }

            return meant;
        }

        return PlaceNames.English.Country(name.Key) is not null ? entities.WithKey(name.Key) : Person(name) ?? Body(name) ?? Misspelt(name);
    }

    private Entity? Person(NameMention name)
    {
        if ((name.Kind is NameKind.Organization or NameKind.Media or NameKind.Place or NameKind.Group && !IsAllCapitals(name)) || IsDotted(name))
        {
            return null;
        }

        var last = new List<Entity>();
        var first = new List<Entity>();
        foreach (var candidate in entities.WithWord(name.Key.Last))
        {
            if (candidate.Kind is not (NameKind.Person or NameKind.Unknown) || candidate.Key.Words.Length < 2 || !FitsTitle(name, candidate))
            {
                continue;
            }

            if (WithoutSuffix(candidate.Key).EndsWith(name.Key.Words))
            {
                last.Add(candidate);
            }
            else if (name.Key.Words.Length == 1 && candidate.Key.Words[0] == name.Key.Last && (candidate.IsPerson || name.TitleFirst < name.First || IsLikeAPerson(candidate)))
            {
                first.Add(candidate);
            }
        }

        var fitting = last.Count > 0 ? last : first;
        var person = fitting.Count switch
        {
            0 => null,
            1 => fitting[0],
            _ => Nearest(fitting, name),
        };

        // One word of a name of several is how articles go on about people
        if (person is { Kind: NameKind.Unknown } && name.Key.Words.Length == 1)
        {
            person.Kind = NameKind.Person;
        }

        return person;
    }

    /// <summary>“U.N.” is not Mr. Un.</summary>
    private bool IsDotted(NameMention name) =>
        name.TitleFirst == name.First && name.End - name.First == 1 && document.TextOf(name.First) is [_, '.', .., '.'] word && NameClassifier.IsAcronym(word);

    /// <summary>The name without “Jr.”.</summary>
    private static ReadOnlySpan<string> WithoutSuffix(NameKey key) =>
        (Lexicon.English[key.Last] & WordClasses.NameSuffix) != 0 ? key.Words.AsSpan(0, key.Words.Length - 1) : key.Words;

    /// <summary>Two words of which no list knows the second: “Park Min-woo”, but not “EgyptAir Flight”.</summary>
    private static bool IsLikeAPerson(Entity entity) =>
        entity.Key.Words.Length == 2 && (Lexicon.English[entity.Key.Last] & ~NounClasses.GivenName) == WordClasses.None && !entity.Key.Last.Any(char.IsDigit);

    private bool IsAllCapitals(NameMention name) => document.SpanOf(name.First, name.End).In(document.Text).IndexOfAnyInRange('a', 'z') < 0;

    private bool FitsTitle(NameMention name, Entity candidate)
    {
        var gender = GenderFinder.OfTitle(document, name);
        return gender == Gender.Unknown || candidate.Gender == Gender.Unknown || candidate.Gender == gender;
    }

    /// <summary>
    /// Of several people with the name: who was named in full in the same paragraph, if only one was; where none was, who
    /// is named in full most often. “Hillary Clinton … Bill Clinton …”: with both in the paragraph nobody is taken.
    /// </summary>
    private Entity? Nearest(List<Entity> fitting, NameMention name)
    {
        var paragraph = map.ParagraphOf(name.First);
        var near = fitting.Where(e => _lastFull.TryGetValue(e.Index, out var token) && map.ParagraphOf(token) == paragraph && token < name.First).ToList();
        var main = fitting.MaxBy(e => (e.IsPerson, _fullCount.GetValueOrDefault(e.Index), -e.Index))!;
        return near.Count switch
        {
            0 => main,
            1 => near[0],
            _ => null,
        };
    }

    /// <summary>“the Council” after “United Nations Security Council”, “the Times”.</summary>
    private Entity? Body(NameMention name)
    {
        if (name.Kind is NameKind.Person)
        {
            return null;
        }

        var isBare = name.Key.Words.Length == 1 && (NounClasses.ClassesOf(document, name.First) & (WordClasses.OrganizationNoun | WordClasses.MediaNoun)) == 0;
        Entity? found = null;
        foreach (var candidate in entities.WithWord(name.Key.Last))
        {
            var isLonger = candidate.Kind is NameKind.Organization or NameKind.Media && candidate.Key.Words.Length > name.Key.Words.Length
                && ((!isBare && candidate.Key.Words.AsSpan().EndsWith(name.Key.Words)) || IsFirmOf(candidate.Key, name.Key));
            if (isLonger)
            {
                if (found is not null)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }

    /// <summary>“Nordwind” of “Nordwind Holdings Ltd.”</summary>
    private static bool IsFirmOf(NameKey firm, NameKey name)
    {
        var rest = firm.Words.AsSpan(Math.Min(name.Words.Length, firm.Words.Length));
        foreach (var word in rest)
        {
            if ((Lexicon.English[word] & WordClasses.OrganizationNoun) == 0)
            {
                return false;
            }
        }

        return firm.Words.AsSpan().StartsWith(name.Words);
    }

    /// <summary>“Ms. Bauchtman” of an article that otherwise has “Lydia Buchtmann”.</summary>
    private Entity? Misspelt(NameMention name)
    {
        if (name.Key.Words.Length > 1 || entities.All.Count > MostCompared || name.Key.Last.Length < ShortestMisspelt || name.Kind is not (NameKind.Unknown or NameKind.Person))
        {
            return null;
        }

        Entity? found = null;
        foreach (var entity in entities.All)
        {
            if (entity.Kind is NameKind.Person or NameKind.Unknown && entity.Key.Words.Length > 1 && entity.Key.Last[0] == name.Key.Last[0] && IsSlip(entity.Key.Last, name.Key.Last))
            {
                if (found is not null)
                {
                    return null;
                }

                found = entity;
            }
        }

        return found;
    }

    private static bool IsSlip(string name, string slip) =>
        NameKey.Distance(name, slip) <= (Math.Min(name.Length, slip.Length) < LongName ? 1 : 2);

    /// <summary>“Federal Election Commission (FEC)”, and “FEC” wherever the letters are those of one long form.</summary>
    private void JoinAcronyms(IReadOnlyList<NameMention> names, Entity?[] linked)
    {
        var byInitials = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities.All)
        {
            if (entity.Kind is NameKind.Organization or NameKind.Unknown or NameKind.Media && entity.Key.Words.Length > 1)
            {
                foreach (var initials in Acronyms.Of(entity.Key))
                {
                    byInitials.TryAdd(initials, entity);
                }
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Key.Words.Length > 1 || !NameClassifier.IsAcronym(document.TextOf(name.First)))
            {
                continue;
            }

            var before = i > 0 && name.First - names[i - 1].End == 1 && document.Tags[name.First - 1].Xpos == Xpos.OpenBracket ? linked[i - 1] : null;
            if ((before ?? byInitials.GetValueOrDefault(name.Key.Last)) is { } entity && PlaceNames.English.Country(name.Key) is null)
            {
                if (entity.Kind is NameKind.Unknown or NameKind.Person && before is not null && Acronyms.Of(entity.Key).Contains(name.Key.Last))
                {
                    entity.Kind = NameKind.Organization;
                    entity.Gender = Gender.None;
                }

                if (entity.Kind is not NameKind.Person)
                {
                    entities.AddAlias(entity, name.Key);
                    linked[i] = entity;
                }
            }
        }
    }
}
