using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Finds whom a short form of a name means: “Ortega”, “Hildegard”, “the Council”, “NRC”.</summary>
internal sealed class ShortNames(Document document, EntityRegistry entities, FullNames fullNames)
{
    private readonly Misspellings _misspellings = new(entities);

    /// <summary>The entity that a name means, or those between whom nothing decides; neither where nobody of the name is known.</summary>
    public (Entity? Entity, Entity[] Tie) Find(NameMention name)
    {
        if (entities.WithKey(name.Key) is { } same && (same.Key.Words.Length == 1 || name.Key.Words.Length > 1))
        {
            return Same(name, same);
        }

        if (PlaceNames.English.Country(name.Key) is not null)
        {
            return (entities.WithKey(name.Key), []);
        }

        var (person, tie) = Person(name);
        return (tie.Length > 0 ? null : person ?? Body(name) ?? _misspellings.Find(name), tie);
    }

    private (Entity? Entity, Entity[] Tie) Same(NameMention name, Entity same)
    {
        var (person, tie) = name.Key.Words.Length == 1 ? Person(name) : (same, []);
        if (tie.Length > 0)
        {
            return (null, tie);
        }

        var meant = person ?? same;

        // “Lindell, others vow …” comes before “President Lindell”
        if (meant.IsOpen && name.TitleFirst < name.First && name.Kind == NameKind.Person)
        {
            meant.Kind = NameKind.Person;
        }

        return (meant, []);
    }

    private (Entity? Entity, Entity[] Tie) Person(NameMention name)
    {
        var isNobody = name.Kind is NameKind.Organization or NameKind.Media or NameKind.Place or NameKind.Group && !IsAllCapitals(name);
        if ((isNobody && !IsLikeFamilyName(name)) || IsDotted(name) || (name.Kind == NameKind.Title && HasDeterminer(name)))
        {
            return (null, []);
        }

        List<Entity>? family = null;
        List<Entity>? given = null;
        foreach (var candidate in entities.WithWord(name.Key.Last))
        {
            if (candidate.Kind is not (NameKind.Person or NameKind.Unknown) || candidate.Key.Words.Length < 2 || !FitsTitle(name, candidate)
                || (isNobody && !(candidate.IsPerson && candidate.Key.Last == name.Key.Last)))
            {
                continue;
            }

            if (IsFamilyName(name.Key, candidate.Key))
            {
                (family ??= []).Add(candidate);
            }
            else if (name.Key.Words.Length == 1 && candidate.Key.Words[0] == name.Key.Last && (candidate.IsPerson || name.TitleFirst < name.First || IsLikeAPerson(candidate)))
            {
                (given ??= []).Add(candidate);
            }
        }

        if ((family ?? given) is not { } fitting)
        {
            return (null, []);
        }

        var person = fitting.Count > 1 ? fullNames.Nearest(fitting, name) : fitting[0];

        // One word of a name of several is how articles go on about people
        if (person is { Kind: NameKind.Unknown } && name.Key.Words.Length == 1)
        {
            person.Kind = NameKind.Person;
        }

        return (person, person is null && fitting.TrueForAll(one => one.IsPerson) ? [.. fitting] : []);
    }

    /// <summary>“<b>Chronicle</b> said”, where Dan Chronicle is known; but “the Chronicle”, and a place is a place.</summary>
    private bool IsLikeFamilyName(NameMention name) =>
        name.Kind is not NameKind.Place && !document.Words[name.First].Is(WordClasses.MediaName)
        && name.Key.Words.Length == 1 && name.TitleFirst == name.First && !HasDeterminer(name);

    private bool HasDeterminer(NameMention name) => name.First > 0 && document.Tags[name.First - 1].Xpos == Xpos.Dt;

    /// <summary>“U.N.” is not Mr. Un.</summary>
    private bool IsDotted(NameMention name) =>
        name.TitleFirst == name.First && name.End - name.First == 1 && document.TextOf(name.First) is [_, '.', .., '.'] word && NameClassifier.IsAcronym(word);

    /// <summary>Whether a full name ends in some words, or does without its “Jr.”.</summary>
    private static bool IsFamilyName(NameKey name, NameKey full)
    {
        var isLast = full.Last == name.Last;
        if (!isLast && full.Words[^2] != name.Last)
        {
            return false;
        }

        return (Lexicon.English[full.Last] & WordClasses.NameSuffix) != 0 ? full.Words.AsSpan(0, full.Words.Length - 1).EndsWith(name.Words)
            : isLast && full.EndsWith(name);
    }

    /// <summary>Two words of which no list knows the second: “Park Min-woo”, but not “NordAir Flight”.</summary>
    private static bool IsLikeAPerson(Entity entity) =>
        entity.Key.Words.Length == 2 && (Lexicon.English[entity.Key.Last] & ~NounClasses.GivenName) == WordClasses.None && !HasDigit(entity.Key.Last);

    private static bool HasDigit(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAllCapitals(NameMention name) => document.SpanOf(name.First, name.End).In(document.Text).IndexOfAnyInRange('a', 'z') < 0;

    private bool FitsTitle(NameMention name, Entity candidate) => candidate.AgreesWith(GenderFinder.OfTitle(document, name));

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
                && ((!isBare && candidate.Key.EndsWith(name.Key)) || IsFirmOf(candidate.Key, name.Key));
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
}
