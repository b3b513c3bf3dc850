using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Gives every name of the article its entity: full names first, then short forms in reading order, headlines last.</summary>
internal sealed class NameLinker(Document document, ArticleMap map, EntityRegistry entities)
{
    private readonly FullNames _fullNames = new(document, map);
    private readonly List<int> _deans = [];

    /// <summary>Links the names of an article.</summary>
    public NameLinks Link(List<NameMention> names)
    {
        entities.Expect(names.Count);
        var links = new NameLinks(names.Count);
        var linked = links.Entities;
        LinkFullNames(names, linked);
        LinkSharedNames(names, linked);
        LinkDeans(names, linked);
        AcronymLinker.Join(document, entities, names, linked);
        var shortNames = new ShortNames(document, entities, _fullNames);
        LinkShortNames(names, links, shortNames);

        // Headlines last: their capitals tell nothing, so they only repeat what the body names
        for (var i = 0; i < names.Count; i++)
        {
            if (map.IsTitle(names[i].First))
            {
                linked[i] = entities.WithKey(names[i].Key) ?? Short(shortNames, names[i], i, links) ?? HeadlineName(names[i]);
            }
        }

        return links;
    }

    private void LinkFullNames(List<NameMention> names, Entity?[] linked)
    {
        for (var i = 0; i < names.Count; i++)
        {
            document.Stop.ThrowIfCancellationRequested();
            var name = names[i];
            if (name.Key.Words.Length == 1)
            {
                continue;
            }

            var classes = name.Key.FirstClasses;
            if (IsDean(name, classes))
            {
                _deans.Add(i);
            }
            else if (IsFull(name, classes) && !map.IsTitle(name.First) && map.IsArticle(name.First))
            {
                var entity = entities.AddFull(names[i]);
                linked[i] = entity;
                TellGender(entity, names[i]);
                _fullNames.Count(entity, names[i]);
            }
        }
    }

    /// <summary>“my parents, <b>James</b> and Olive Brandt”: two given names before one family name, which is both's.</summary>
    private void LinkSharedNames(List<NameMention> names, Entity?[] linked)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (given, full) = (names[i], names[i + 1]);
            if (given is { Kind: NameKind.Person, Key.Words.Length: 1 } && given.TitleFirst == given.First && given.Key != full.Key
                && GivenNames.IsFirstOf(given.Key) && full is { Kind: NameKind.Person, Key.Words.Length: 2 } && GivenNames.IsFirstOf(full.Key)
                && full.TitleFirst == full.First && full.First == given.End + 1 && document.TextOf(given.End) is "and" or "&"
                && linked[i + 1] is { IsPerson: true } partner && map.IsArticle(given.First) && !map.IsTitle(given.First))
            {
                linked[i] = entities.AddShared(given, document.LineOf(full.End - 1, full.End), partner);
                TellGender(linked[i]!, given);
            }
        }
    }

    /// <summary>“Dean Amari” is a person of that name, unless another Amari is there, whose office it then is.</summary>
    private void LinkDeans(List<NameMention> names, Entity?[] linked)
    {
        foreach (var i in _deans)
        {
            if (map.IsArticle(names[i].First))
            {
                linked[i] = PersonWithLast(names[i].Key.Last) ?? entities.AddFull(names[i]);
                TellGender(linked[i]!, names[i]);
                _fullNames.Count(linked[i]!, names[i]);
            }
        }
    }

    private Entity? PersonWithLast(string word)
    {
        foreach (var entity in entities.WithWord(word))
        {
            if (entity.Kind == NameKind.Person && entity.Key.Last == word)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>Two words, of which the first is an office and a given name.</summary>
    private static bool IsDean(NameMention name, WordClasses first) =>
        name.Key.Words.Length == 2 && (first & WordClasses.Role) != 0 && (first & NounClasses.GivenName) != 0;

    private void LinkShortNames(List<NameMention> names, NameLinks links, ShortNames shortNames)
    {
        var linked = links.Entities;
        for (var i = 0; i < names.Count; i++)
        {
            if (!map.IsArticle(names[i].First))
            {
                continue;
            }

            if (linked[i] is { } full)
            {
                FullNames.Pass(full, names[i].First);
            }
            else if (!map.IsTitle(names[i].First))
            {
                linked[i] = Short(shortNames, names[i], i, links) ?? (IsNobodyElse(names[i], i, links) ? null : entities.AddSingle(names[i]));
            }
        }
    }

    private static Entity? Short(ShortNames shortNames, NameMention name, int index, NameLinks links)
    {
        var (entity, tie) = shortNames.Find(name);
        if (tie.Length > 0)
        {
            links.SetTie(index, tie);
        }

        return entity;
    }

    private bool IsNobodyElse(NameMention name, int index, NameLinks links) =>
        name.Kind == NameKind.Title || links.TieOf(index).Length > 0 || IsFamily(name, index, links);

    private void TellGender(Entity entity, NameMention name)
    {
        if (entity.IsPerson && entity.Gender == Gender.Unknown)
        {
            entity.Gender = GenderFinder.OfTitle(document, name) is var gender and not Gender.Unknown ? gender : GenderFinder.OfPerson(entity.Key);
        }
    }

    /// <summary>Several words; “de Vries” and “van der Meer” are only family names.</summary>
    private static bool IsFull(NameMention name, WordClasses first) =>
        name.Kind is not (NameKind.Title or NameKind.Account) && (first & WordClasses.NameParticle) == 0;

    /// <summary>“the <b>Lessings</b>”: a family, not a person; both of them where the article knows two.</summary>
    private bool IsFamily(NameMention name, int index, NameLinks links)
    {
        if (name.Key.Words.Length > 1 || document.Tags[name.End - 1].Xpos != Xpos.Nnps || !name.Key.Last.EndsWith('s') || !entities.HasWord(name.Key.Last[..^1]))
        {
            return false;
        }

        var family = name.Key.Last[..^1];
        var members = new List<Entity>();
        foreach (var one in entities.WithWord(family))
        {
            if (one.IsPerson && one.Key.Words.Length > 1 && one.Key.Last == family)
            {
                members.Add(one);
            }
        }

        if (members.Count == 2)
        {
            links.SetCouple(index, [.. members]);
        }

        return true;
    }

    private Entity? HeadlineName(NameMention name) =>
        name.Kind is NameKind.Media or NameKind.Place or NameKind.Group || (name.Kind == NameKind.Person && name.Key.Words.Length is > 1 and < 4)
            ? entities.AddSingle(name)
            : null;
}
