using Extractor.Phrases;

namespace Extractor.Speakers;

/// <summary>Finds who holds the role that a description names: “the mayor” after “Mayor Tom van Holt”.</summary>
/// <remarks>
/// Confidences are counts on PolNeAR train, where all sources of that kind were read: by the role's own word 69 of 75 were
/// right, by another word for it 20 of 30, the nearest of several 12 of 14.
/// </remarks>
internal sealed class RoleHolders(Discourse discourse, EntityRegistry entities, Distinctions distinctions)
{
    /// <summary>Of so many presidents none is “the president”; no article has as many.</summary>
    private const int MostOfOneRole = 200;

    /// <summary>How many paragraphs back the nearest of several is looked for.</summary>
    private const int NearParagraphs = 2;

    private static readonly string[] Ranks = ["vice", "deputy", "assistant", "associate"];

    private readonly Dictionary<string, List<Entity>> _byRole = new(StringComparer.Ordinal);

    /// <summary>“the mayor”, “the island senator”, “Holm's lawyer”: by the roles that the article gives.</summary>
    /// <param name="description">The description.</param>
    /// <param name="owner">Whose it is, or null.</param>
    /// <param name="token">The index of its first token.</param>
    /// <param name="wasInOffice">Whether “the former mayor” may be Mayor Lee.</param>
    public LinkedDescription? Find(Description description, Entity? owner, int token, bool wasInOffice = false)
    {
        var isLead = discourse.IsLead(token);
        if (!description.IsDefinite && !isLead)
        {
            return null;
        }

        Entity? best = null;
        var (bestScore, isTie, isExact) = (0.0, false, false);
        foreach (var entity in WithRole(description.Noun))
        {
            if (!MayMean(description, entity, owner) || (!wasInOffice && IsStillInOffice(description, entity)))
            {
                continue;
            }

            // “a judge” is nobody who was named before, and “an official” in the lead is hardly the secretary of the body
            var exact = HasRole(entity, description.Noun);
            var isBefore = entity.Last is not null;
            if (description.IsIndefinite && (IsNamedBefore(entity, token) || (!exact && Epithets.IsBystander(description.Noun))))
            {
                continue;
            }

            var matched = description.Modifiers.Count(entity.Descriptors.Contains);
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

            // “the head of the port's safety council” is not the port's chairman
            if (!exact && matched < description.Modifiers.Count && description.HasComplement)
            {
                continue;
            }

            var foreign = description.Names.Count(name => IsForeign(name, entity));
            var score = (exact ? 3 : 2) + matched + (isOwned ? 2 : 0) - (isComing ? 0 : foreign) + (isBefore ? 1.5 : 1) + (isComing ? 0.5 : 0)
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

        return isTie
            ? NearestOrFirst(description, owner, token, isLead, best)
            : new LinkedDescription(best, $"the article's {best.Role ?? description.Noun}", isExact ? 0.92 : 0.67);
    }

    /// <summary>“the Ohio Republican” is not any Republican, “the official” not any secretary: of several whom it fits alike, the nearest.</summary>
    private LinkedDescription? NearestOrFirst(Description description, Entity? owner, int token, bool isLead, Entity first)
    {
        var nearest = discourse.Nearest(entity => MayMean(description, entity, owner) && HasRole(entity, description.Noun), token, NearParagraphs);
        return nearest is not null ? new LinkedDescription(nearest, "the nearest of that role", 0.85)
            : isLead && first.IsQuotedByName && HasRole(first, description.Noun) ? new LinkedDescription(first, "the first of that role", 0.7)
            : null;
    }

    /// <summary>Whether a description may mean somebody by gender, rank, party, place and office that is held or was.</summary>
    private bool MayMean(Description description, Entity entity, Entity? owner) =>
        entity.IsPerson && entity.IsNamed && entity != owner && entity.AgreesWith(GenderFinder.OfNoun(description.Classes))
        && HaveSameRank(description, entity) && !Parties.English.Differ(description, entity)
        && !(Parties.English.IsOne(description.Noun) && description.Names.Any(name => IsForeign(name, entity)))
        && !distinctions.AreAnothers(description, entity);

    /// <summary>“the <b>former</b> mayor” is hardly “Mayor Lee”.</summary>
    private static bool IsStillInOffice(Description description, Entity entity) =>
        description.Modifiers.Contains("former") && entity.Roles.Contains(description.Noun) && !entity.Descriptors.Contains("former");

    /// <summary>Whether somebody has the role that a description names, or one that means the same.</summary>
    public static bool Holds(Entity entity, Description description) =>
        entity.Roles.Contains(description.Noun) || entity.Roles.Overlaps(RoleSynonyms.English.Of(description.Noun));

    /// <summary>Whether some person of the article has the role by its own word.</summary>
    public bool IsHeld(Description description) => WithRole(description.Noun).Any(entity => entity is { IsPerson: true, IsNamed: true } && entity.Roles.Contains(description.Noun));

    /// <summary>Those who have a role, or one that means the same, in the order of discovery; none where the role tells nobody apart.</summary>
    private IEnumerable<Entity> WithRole(string role)
    {
        if (_byRole.Count == 0)
        {
            foreach (var entity in entities.All)
            {
                foreach (var one in entity.IsNamed ? entity.Roles : [])
                {
                    if (!_byRole.TryGetValue(one, out var known))
                    {
                        _byRole[one] = known = [];
                    }

                    known.Add(entity);
                }
            }
        }

        if (!IsAnyHeld(RoleSynonyms.English.Of(role)))
        {
            return _byRole.GetValueOrDefault(role) is { Count: <= MostOfOneRole } holders ? holders : [];
        }

        var lists = RoleSynonyms.English.Of(role).Prepend(role).Select(one => _byRole.GetValueOrDefault(one)).OfType<List<Entity>>().ToList();
        return lists.Sum(list => list.Count) > MostOfOneRole ? [] : lists.SelectMany(list => list).Distinct().OrderBy(entity => entity.Index);
    }

    private bool IsAnyHeld(HashSet<string> roles)
    {
        foreach (var role in roles)
        {
            if (_byRole.ContainsKey(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the article names somebody before a token, headlines left out.</summary>
    private bool IsNamedBefore(Entity entity, int token)
    {
        foreach (var mention in entity.Mentions)
        {
            var (first, end) = discourse.Map.TokensOf(mention);
            if (first >= token)
            {
                return false;
            }

            if (!discourse.Map.IsHeadline(first) && NounClasses.IsName(discourse.Document.Tags[end - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Gov. Lee” is a governor.</summary>
    private static bool HasRole(Entity entity, string noun) =>
        entity.Roles.Contains(noun) || RoleSynonyms.English.Of(noun).Any(other => noun.StartsWith(other, StringComparison.Ordinal) && entity.Roles.Contains(other));

    private static bool IsForeign(string name, Entity entity) => !entity.Descriptors.Contains(name) && !entity.Key.Words.Contains(name);

    /// <summary>“the vice president” is not “President Lee”.</summary>
    public static bool HaveSameRank(Description description, Entity entity) =>
        Ranks.All(rank => description.Modifiers.Contains(rank) == entity.Descriptors.Contains(rank));
}
