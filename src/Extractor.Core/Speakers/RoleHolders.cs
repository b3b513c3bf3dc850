using Extractor.Phrases;

namespace Extractor.Speakers;

/// <summary>Finds who holds the role that a description names: “the mayor” after “Mayor Tom van Holt”.</summary>
internal sealed class RoleHolders(Discourse discourse, EntityRegistry entities)
{
    /// <summary>Of so many presidents none is “the president”; no article has as many.</summary>
    private const int MostOfOneRole = 200;

    /// <summary>How many paragraphs back the nearest of several is looked for.</summary>
    private const int NearParagraphs = 2;

    private static readonly string[] Ranks = ["vice", "deputy", "assistant", "associate"];

    private readonly Dictionary<string, List<Entity>> _byRole = new(StringComparer.Ordinal);

    /// <summary>“the mayor”, “the island senator”, “Holm's lawyer”: by the roles that the article gives.</summary>
    public LinkedDescription? Find(Description description, Entity? owner, int token)
    {
        var isLead = discourse.IsLead(token);
        if (!description.IsDefinite && !isLead)
        {
            return null;
        }

        var gender = GenderFinder.OfNoun(description.Classes);
        Entity? best = null;
        var (bestScore, isTie, isExact) = (0.0, false, false);
        foreach (var entity in WithRole(description.Noun))
        {
            if (!entity.IsPerson || !entity.IsNamed || entity == owner || !entity.AgreesWith(gender)
                || !HaveSameRank(description, entity) || Parties.English.Differ(description, entity))
            {
                continue;
            }

            // “a judge” is nobody who was named before, and “an official” in the lead is hardly the secretary of the body
            var exact = HasRole(entity, description.Noun);
            var isBefore = discourse.LastOf(entity) is not null;
            if (description.IsIndefinite && (IsNamedBefore(entity, token) || (!exact && Epithets.IsBystander(description.Noun))))
            {
                continue;
            }

            if (Parties.English.IsOne(description.Noun) && HasForeignName(description, entity))
            {
                continue;
            }

            var matched = description.Modifiers.Count(entity.Descriptors.Contains);
            var foreign = description.Names.Count(name => !entity.Descriptors.Contains(name) && !entity.Key.Words.Contains(name));
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

        if (isTie)
        {
            // “the Ohio Republican” is not any Republican, “the official” not any secretary
            var isParty = Parties.English.IsOne(description.Noun);
            var nearest = discourse.Nearest(
                entity => entity.IsPerson && entity.IsNamed && entity != owner && HasRole(entity, description.Noun)
                    && !(isParty && HasForeignName(description, entity)), token, NearParagraphs);
            best = nearest ?? (isLead && best.IsQuotedByName && HasRole(best, description.Noun) ? best : null);
            return best is null ? null : new LinkedDescription(best, nearest is null ? "the first of that role" : "the nearest of that role", 0.7);
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

        if (!RoleSynonyms.English.Of(role).Any(_byRole.ContainsKey))
        {
            return _byRole.GetValueOrDefault(role) is { Count: <= MostOfOneRole } holders ? holders : [];
        }

        var lists = RoleSynonyms.English.Of(role).Prepend(role).Select(one => _byRole.GetValueOrDefault(one)).OfType<List<Entity>>().ToList();
        return lists.Sum(list => list.Count) > MostOfOneRole ? [] : lists.SelectMany(list => list).Distinct().OrderBy(entity => entity.Index);
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

    private static bool HasForeignName(Description description, Entity entity) =>
        description.Names.Any(name => !entity.Descriptors.Contains(name) && !entity.Key.Words.Contains(name));

    /// <summary>“the vice president” is not “President Lee”.</summary>
    public static bool HaveSameRank(Description description, Entity entity) =>
        Ranks.All(rank => description.Modifiers.Contains(rank) == entity.Descriptors.Contains(rank));
}
