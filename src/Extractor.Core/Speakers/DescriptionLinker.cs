using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>What a description was found to mean.</summary>
/// <param name="Entity">Who is meant.</param>
/// <param name="Because">What spoke for it, for people; null where the description stands for itself.</param>
/// <param name="Confidence">The share of such answers that were right, 0 to 1.</param>
internal sealed record LinkedDescription(Entity Entity, string? Because, double Confidence);

/// <summary>Finds whom a description means among those the article names: “the mayor” after “Mayor Bill de Blasio”.</summary>
internal sealed class DescriptionLinker(Discourse discourse, EntityRegistry entities)
{
    /// <summary>Paragraphs of the body in which a description may come before the name: “A New York judge … Justice Frank Nervo”.</summary>
    private const int LeadParagraphs = 3;

    /// <summary>How many paragraphs back “the company” may mean a body that was only named.</summary>
    private const int NearParagraphs = 2;

    private readonly Dictionary<string, Entity> _described = new(StringComparer.Ordinal);

    /// <summary>Whom the description means: somebody named, somebody described before, or whom it describes itself.</summary>
    public LinkedDescription Link(Description description, SpeakerType type, Entity? owner, int token)
    {
        var named = type switch
        {
            SpeakerType.Unnamed => Person(description, owner, token),
            SpeakerType.Organization => Body(description, token),
            SpeakerType.Document => Text(description, token),
            _ => null,
        };
        return named ?? Described(description, type);
    }

    private bool IsLead(int token)
    {
        var paragraph = discourse.Map.ParagraphOf(token);
        return discourse.Map.IsTitle(token) || paragraph < discourse.FirstBodyParagraph + LeadParagraphs;
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
        foreach (var entity in entities.All)
        {
            if (!entity.IsPerson || !entity.IsNamed || entity == owner
                || (gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender))
            {
                continue;
            }

            var exact = entity.Roles.Contains(description.Noun);
            if (!exact && !entity.Roles.Any(role => RoleSynonyms.English.Agree(role, description.Noun)))
            {
                continue;
            }

            var matched = description.Modifiers.Count(entity.Descriptors.Contains);
            var foreign = description.Names.Count(name => !entity.Descriptors.Contains(name) && !entity.Key.Words.Contains(name));
            var isBefore = discourse.LastOf(entity) is not null;
            var isOwned = owner is not null && owner.Key.Words.Any(entity.Descriptors.Contains);
            var score = (exact ? 3 : 2) + matched + (isOwned ? 2 : 0) - foreign + (isBefore ? 1.5 : 0);
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
                && (entity.Roles.Contains(description.Noun) || entity.Roles.Any(role => RoleSynonyms.English.Agree(role, description.Noun))), token, NearParagraphs);
            return best is null ? null : new LinkedDescription(best, "the nearest of that role", 0.7);
        }

        return new LinkedDescription(best, $"the article's {best.Role ?? description.Noun}", isExact ? 0.9 : 0.75);
    }

    /// <summary>“the council” after “United Nations Security Council”; “the company” after the company named last.</summary>
    private LinkedDescription? Body(Description description, int token)
    {
        if (!description.IsDefinite && !IsLead(token))
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
            if (named.Count == 1 && description.Modifiers.Any(named[0].Key.Words.Contains))
            {
                return new LinkedDescription(named[0], "the only one of the article whose name has the words", 0.75);
            }
        }

        if (!description.IsDefinite || description.IsPlural || (description.Classes & WordClasses.NamingNoun) == 0 || description.Names.Count > 0)
        {
            return null;
        }

        var last = discourse.Nearest(
            entity => entity.IsThing && entity.Kind is NameKind.Organization or NameKind.Media || entity.IsOpen, token, NearParagraphs);
        return last is null || !last.IsNamed ? null : new LinkedDescription(last, "the body named last", 0.7);
    }

    private static bool HasNoun(Entity entity, string noun) =>
        entity.Kind is NameKind.Organization or NameKind.Media && entity.Key.Words.Any(word => word == noun || word == noun + "s");

    private static bool Agrees(Entity entity, Description description) =>
        description.Names.All(name => entity.Key.Words.Contains(name)) || description.Names.Count == 0;

    /// <summary>“the poll” after “a Reuters/Ipsos opinion poll”.</summary>
    private LinkedDescription? Text(Description description, int token)
    {
        var isLead = IsLead(token);
        if (!description.IsDefinite && !isLead)
        {
            return null;
        }

        var named = entities.All.Where(entity => entity.IsNamed && entity.Type == SpeakerType.Document && entity.Key.Words.Contains(description.Noun)).ToList();
        var before = named.Where(entity => discourse.LastOf(entity) is not null).ToList();
        var found = before.Count > 0 ? before.MaxBy(entity => discourse.LastOf(entity)!.First)
            : named.Count == 1 && isLead ? named[0] : null;
        return found is null || description.Names.Any(name => !found.Key.Words.Contains(name))
            ? null
            : new LinkedDescription(found, "the only one of that name", 0.8);
    }

    /// <summary>Who has only this description; “the spokeswoman” is the one described before.</summary>
    private LinkedDescription Described(Description description, SpeakerType type)
    {
        var key = (description.IsPlural ? "+" : "-") + description.Noun;
        if (description.IsDefinite && _described.TryGetValue(key, out var known)
            && (description.Modifiers.Count == 0 || description.Modifiers.IsSubsetOf(known.Descriptors)))
        {
            return new LinkedDescription(known, "described so before", 0.85);
        }

        var document = discourse.Document;
        var isNamed = type is SpeakerType.Organization or SpeakerType.Document && description.Names.Count > 0;
        var entity = entities.AddDescribed(DescriptionNames.Of(document, description.Phrase, isNamed), type, description.Source, isNamed, description.IsPlural || type == SpeakerType.Group);
        entity.Descriptors.UnionWith(description.Modifiers);
        entity.Roles.Add(description.Noun);
        if (type == SpeakerType.Unnamed)
        {
            entity.Gender = GenderFinder.OfNoun(description.Classes);
        }

        _described[key] = entity;
        return new LinkedDescription(entity, null, 0.9);
    }
}
