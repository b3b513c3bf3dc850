using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>What a description was found to mean.</summary>
/// <param name="Entity">Who is meant.</param>
/// <param name="Because">What spoke for it, for people; null where the description stands for itself.</param>
/// <param name="Confidence">The share of such answers that were right, 0 to 1.</param>
internal sealed record LinkedDescription(Entity Entity, string? Because, double Confidence);

/// <summary>Finds whom a description means among those the article names: “the mayor” after “Mayor Bill de Blasio”.</summary>
internal sealed class DescriptionLinker(Discourse discourse, EntityRegistry entities, NamedTexts texts)
{
    /// <summary>Paragraphs of the body in which a description may come before the name: “A New York judge … Justice Frank Nervo”.</summary>
    private const int LeadParagraphs = 4;

    /// <summary>How many paragraphs back “the company” may mean a body that was only named.</summary>
    private const int NearParagraphs = 2;

    /// <summary>Of so many presidents none is “the president”; no article has as many.</summary>
    private const int MostOfOneRole = 200;

    private static readonly string[] Ranks = ["vice", "deputy", "assistant", "associate"];

    private readonly Dictionary<string, Entity> _described = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Entity>> _byRole = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Entity> _lead = new(StringComparer.Ordinal);

    /// <summary>Whom the description means: somebody named, somebody described before, or whom it describes itself.</summary>
    public LinkedDescription Link(Description description, SpeakerType type, Entity? owner, int token)
    {
        var named = type switch
        {
            SpeakerType.Unnamed => KinOf(owner, description) ?? Person(description, owner, token) ?? HeadlineOf(description, token),
            SpeakerType.Organization => Place(description, token) ?? Body(description, token) ?? HeadlineOf(description, token),
            SpeakerType.Document => Text(description, token) ?? HeadlineOf(description, token),
            _ => null,
        };
        return Note(description, token, named ?? Known(description) ?? (type == SpeakerType.Unnamed ? Salient(description, owner, token) : null) ?? Described(description, type));
    }

    /// <summary>Keeps what the lead calls somebody, for the headline, which is read last.</summary>
    private LinkedDescription Note(Description description, int token, LinkedDescription link)
    {
        if (IsLead(token) && !discourse.Map.IsHeadline(token))
        {
            _lead.TryAdd(description.Noun, link.Entity);
        }

        return link;
    }

    /// <summary>“<b>Judge</b> rejects request” over “A New York judge on Thursday …”.</summary>
    private LinkedDescription? HeadlineOf(Description description, int token) =>
        discourse.Map.IsHeadline(token) && !description.IsPlural && _lead.TryGetValue(description.Noun, out var entity)
            ? new LinkedDescription(entity, "so called in the lead", 0.8)
            : null;

    /// <summary>“<b>his ex-wife</b>” of Donald Trump is Ivana Trump: the only one of the family name whom the noun fits.</summary>
    private LinkedDescription? KinOf(Entity? owner, Description description)
    {
        if (owner is not { IsPerson: true, IsNamed: true } || (description.Classes & WordClasses.Kinship) == 0)
        {
            return null;
        }

        var gender = GenderFinder.OfNoun(description.Classes);
        var family = entities.WithWord(owner.Key.Last)
            .Where(entity => entity != owner && entity.IsPerson && entity.Key.Words.Length > 1 && entity.Key.Last == owner.Key.Last
                && (gender == Gender.Unknown || entity.Gender == gender)).ToList();
        return family.Count == 1 ? new LinkedDescription(family[0], $"the only one of the family of {owner.Name} whom it fits", 0.8) : null;
    }

    /// <summary>“Sanders … <b>the Vermont senator</b> said”: another word for who was just spoken of, not owned by anybody.</summary>
    private LinkedDescription? Salient(Description description, Entity? owner, int token)
    {
        var document = discourse.Document;
        var isPlain = owner is null && document.TextOf(description.Phrase.First) is "the" or "The" && description.Modifiers.Count > 0
            && (description.Phrase.End >= document.Tokens.Count || document.TextOf(description.Phrase.End) is not ("of" or "for" or "in" or "at" or ","));
        if (!isPlain || discourse.Map.IsQuoted(token))
        {
            return null;
        }

        var gender = GenderFinder.OfNoun(description.Classes);
        var paragraph = discourse.Map.ParagraphOf(token);
        foreach (var referent in discourse.Before(token))
        {
            if (paragraph - referent.Paragraph > 1)
            {
                break;
            }

            if ((referent.IsSource || referent.IsSubject) && referent.Entities is [{ IsPerson: true } entity])
            {
                var fits = entity.IsNamed && !Parties.English.Differ(description.Modifiers.Append(description.Noun), entity.Descriptors.Concat(entity.Roles)) && (gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == gender)
                    && (description.Modifiers.Contains("former") || !entity.Roles.Any(role => (Lexicon.English[role] & WordClasses.Role) != 0 && role is not ("candidate" or "nominee")));
                return fits ? new LinkedDescription(entity, "another word for who spoke before", 0.65) : null;
            }
        }

        return null;
    }

    private bool IsLead(int token)
    {
        var paragraph = discourse.Map.ParagraphOf(token);
        return discourse.Map.IsHeadline(token) || paragraph < discourse.FirstBodyParagraph + LeadParagraphs;
    }

    /// <summary>“the mayor”, “the Vermont senator”, “Pagliano's lawyer”: by the roles that the article gives.</summary>
    private LinkedDescription? Person(Description description, Entity? owner, int token)
    {
        var isLead = IsLead(token);
        if (!description.IsDefinite && !isLead)
        {
            return null;
        }

        var gender = GenderFinder.OfNoun(description.Classes);
        Entity? best = null;
        var (bestScore, isTie, isExact) = (0.0, false, false);
        foreach (var entity in WithRole(description.Noun))
        {
            if (!entity.IsPerson || !entity.IsNamed || entity == owner
                || (gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender))
            {
                continue;
            }

            var exact = entity.Roles.Contains(description.Noun);
            if (!HaveSameRank(description, entity) || Parties.English.Differ(description.Modifiers.Append(description.Noun), entity.Descriptors.Concat(entity.Roles)))
            {
                continue;
            }

            var matched = description.Modifiers.Count(entity.Descriptors.Contains);
            var foreign = description.Names.Count(name => !entity.Descriptors.Contains(name) && !entity.Key.Words.Contains(name));
            var isBefore = discourse.LastOf(entity) is not null;
            var isOwned = owner is not null && owner.Key.Words.Any(entity.Descriptors.Contains);
            var isComing = isLead && entity.IsQuotedByName;
            if (!isBefore && !isComing)
            {
                continue;
            }

            if (description.HasOwner && !isOwned && (owner is not null || !isLead))
            {
                continue;
            }

            var score = (exact ? 3 : 2) + matched + (isOwned ? 2 : 0) - (isComing ? 0 : foreign) + (isBefore ? 1.5 : 1) + (isLead && entity.IsQuotedByName ? 0.5 : 0)
                - (entity.Descriptors.Contains("former") && !description.Modifiers.Contains("former") ? 1 : 0);
            if (score > bestScore)
            {
                (best, bestScore, isTie, isExact) = (entity, score, false, exact || matched > 0 || isOwned);
            }
            else if (score == bestScore)
            {
                isTie = true;
            }
        }

        // A synonym alone is enough only for somebody who was named before
        if (best is null || bestScore < 3)
        {
            return null;
        }

        if (isTie)
        {
            best = discourse.Nearest(entity => entity.IsPerson && entity.IsNamed
                && (entity.Roles.Contains(description.Noun) || entity.Roles.Overlaps(RoleSynonyms.English.Of(description.Noun))), token, NearParagraphs);
            return best is null ? null : new LinkedDescription(best, "the nearest of that role", 0.7);
        }

        return new LinkedDescription(best, $"the article's {best.Role ?? description.Noun}", isExact ? 0.9 : 0.75);
    }

    /// <summary>Those who have a role, or one that means the same, in the order of discovery; none where the role tells nobody apart.</summary>
    private IEnumerable<Entity> WithRole(string role)
    {
        if (_byRole.Count == 0)
        {
            foreach (var entity in entities.All)
            {
                foreach (var one in entity.Roles)
                {
                    if (!_byRole.TryGetValue(one, out var known))
                    {
                        _byRole[one] = known = [];
                    }

                    known.Add(entity);
                }
            }
        }

        var lists = RoleSynonyms.English.Of(role).Prepend(role).Select(one => _byRole.GetValueOrDefault(one)).OfType<List<Entity>>().ToList();
        return lists.Sum(list => list.Count) > MostOfOneRole ? [] : lists.SelectMany(list => list).Distinct().OrderBy(entity => entity.Index);
    }

    /// <summary>“the vice president” is not “President Lee”.</summary>
    private static bool HaveSameRank(Description description, Entity entity) =>
        Ranks.All(rank => description.Modifiers.Contains(rank) == entity.Descriptors.Contains(rank));

    /// <summary>“the council” after “United Nations Security Council”; “the company” after the company named last.</summary>
    private LinkedDescription? Body(Description description, int token)
    {
        if (description.HasOwner || (!description.IsDefinite && !IsLead(token)))
        {
            return null;
        }

        var nearest = discourse.Nearest(entity => entity.IsNamed && HasNoun(entity, description.Noun) && Agrees(entity, description), token, int.MaxValue);
        if (nearest is not null && description.IsDefinite)
        {
            return new LinkedDescription(nearest, "its name has the word", 0.85);
        }

        if (nearest is null && IsLead(token))
        {
            var named = entities.WithWord(description.Noun).Where(entity => entity.IsThing && HasNoun(entity, description.Noun) && Agrees(entity, description)).ToList();
            named = [.. named.Where(entity => description.Modifiers.Any(entity.Key.Words.Contains))];
            if (named.Count == 1)
            {
                return new LinkedDescription(named[0], "the only one of the article whose name has the words", 0.75);
            }
        }

        if (!description.IsDefinite || description.IsPlural || (description.Classes & WordClasses.NamingNoun) == 0 || description.Names.Count > 0)
        {
            return null;
        }

        var isMedia = (description.Classes & WordClasses.MediaNoun) != 0;
        var last = discourse.Nearest(
            entity => entity.Kind == NameKind.Media || entity.IsOpen || (entity.Kind == NameKind.Organization && !isMedia), token, NearParagraphs);
        return last is null || !last.IsNamed ? null : new LinkedDescription(last, "the body named last", 0.7);
    }

    /// <summary>“<b>the state</b>” after Florida, “<b>the city</b>” after a place that is neither state nor country.</summary>
    private LinkedDescription? Place(Description description, int token)
    {
        if (!description.IsDefinite || description.HasOwner || description.IsPlural || description.Modifiers.Count > 0 || description.Noun is not ("state" or "city" or "country" or "nation"))
        {
            return null;
        }

        var place = discourse.Nearest(
            entity => (entity.Kind == NameKind.Place || IsMunicipality(entity)) && PlaceNames.English.NounOf(entity.Key) is var noun
                && (noun == description.Noun || (noun == "country" && description.Noun == "nation")), token, NearParagraphs);
        return place is null ? null : new LinkedDescription(place, $"the {description.Noun} named last", 0.7);
    }

    /// <summary>“the City of Norwick”</summary>
    private static bool IsMunicipality(Entity entity) =>
        entity is { IsNamed: true, Kind: NameKind.Organization, Key.Words: ["municipality" or "city" or "town", "of", ..] };

    private static bool HasNoun(Entity entity, string noun) =>
        entity.Kind is NameKind.Organization or NameKind.Media && NounOf(entity.Key) is var word && (word == noun || word == noun + "s");

    /// <summary>“Taipei City <b>Council</b>”, “<b>Council</b> of Ministers”.</summary>
    private static string NounOf(NameKey name)
    {
        var link = Array.FindIndex(name.Words, word => word is "of" or "for" or "on");
        return link > 0 ? name.Words[link - 1] : name.Last;
    }

    private static bool Agrees(Entity entity, Description description) =>
        description.Names.All(name => entity.Key.Words.Contains(name)) || description.Names.Count == 0;

    /// <summary>“the poll” after “a Reuters/Ipsos opinion poll”.</summary>
    private LinkedDescription? Text(Description description, int token)
    {
        var named = texts.Find(description);
        if (description.Names.Count > 0 || named.Count == 0)
        {
            return named.Count == 0 ? null : new LinkedDescription(named[0], "its name", 0.9);
        }

        var before = named.Where(entity => discourse.LastOf(entity) is not null).ToList();
        var found = description.IsDefinite && before.Count > 0 ? before.MaxBy(entity => discourse.LastOf(entity)!.First)
            : IsLead(token) ? named[0]
            : null;
        return found is null ? null : new LinkedDescription(found, "the only one of that name", 0.8);
    }

    /// <summary>“the spokeswoman” is the one described so before.</summary>
    private LinkedDescription? Known(Description description) =>
        _described.TryGetValue(KeyOf(description), out var known)
            && (description.IsDefinite ? description.Modifiers.IsSubsetOf(known.Descriptors)
                : description.IsPlural && description.Modifiers.Count > 0 && description.Modifiers.SetEquals(known.Descriptors))
            ? new LinkedDescription(known, "described so before", 0.85)
            : null;

    private static string KeyOf(Description description) => (description.IsPlural ? "+" : "-") + description.Noun;

    /// <summary>Who has only this description.</summary>
    private LinkedDescription Described(Description description, SpeakerType type)
    {
        var document = discourse.Document;
        var isNamed = type is SpeakerType.Organization or SpeakerType.Document && description.Names.Count > 0 && !description.HasOwner;
        var entity = entities.AddDescribed(DescriptionNames.Of(document, description.Phrase, isNamed), type, description.Source, isNamed, description.IsPlural || type == SpeakerType.Group);
        entity.Descriptors.UnionWith(description.Modifiers);
        entity.Roles.Add(description.Noun);
        if (type == SpeakerType.Unnamed)
        {
            entity.Gender = GenderFinder.OfNoun(description.Classes);
        }

        _described[KeyOf(description)] = entity;
        return new LinkedDescription(entity, null, 0.9);
    }
}
