using Extractor.Phrases;
using Extractor.Words;

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

    /// <summary>News articles describe people by the name of so many offices at most, mostly.</summary>
    private const int UsualRoles = 30;

    private static readonly string[] Ranks = ["vice", "deputy", "assistant", "associate"];

    private static readonly List<Entity> Nobody = [];

    /// <summary>Who has a role, by the role; made when first asked for.</summary>
    private Dictionary<string, List<Entity>>? _byRole;

    // The roles that were asked for, and those who have one or another that means the same
    private readonly WordNumbers _asked = new(UsualRoles);
    private readonly List<List<Entity>> _found = new(UsualRoles);

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

            var matched = CountIn(entity.Descriptors, description.Modifiers.Words);
            var isOwned = owner is not null && CountIn(entity.Descriptors, owner.Key.Words) > 0;
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

            var foreign = CountForeign(description, entity);
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
        var nearest = Nearest(description, owner, token);
        return nearest is not null ? new LinkedDescription(nearest, "the nearest of that role", 0.85)
            : isLead && first.IsQuotedByName && HasRole(first, description.Noun) ? new LinkedDescription(first, "the first of that role", 0.7)
            : null;
    }

    private Entity? Nearest(Description description, Entity? owner, int token)
    {
        foreach (var referent in discourse.Within(NearParagraphs, token))
        {
            foreach (var entity in referent.Entities)
            {
                if (MayMean(description, entity, owner) && HasRole(entity, description.Noun))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a description may mean somebody by gender, rank, party, place and office that is held or was.</summary>
    private bool MayMean(Description description, Entity entity, Entity? owner) =>
        entity.IsPerson && entity.IsNamed && entity != owner && entity.AgreesWith(GenderFinder.OfNoun(description.Classes))
        && HaveSameRank(description, entity) && !Parties.English.Differ(description, entity)
        && !(Parties.English.IsOne(description.Noun) && CountForeign(description, entity) > 0)
        && !distinctions.AreAnothers(description, entity);

    /// <summary>“the <b>former</b> mayor” is hardly “Mayor Lee”.</summary>
    private static bool IsStillInOffice(Description description, Entity entity) =>
        description.Modifiers.Contains("former") && entity.Roles.Contains(description.Noun) && !entity.Descriptors.Contains("former");

    /// <summary>Whether somebody has the role that a description names, or one that means the same.</summary>
    public static bool Holds(Entity entity, Description description) =>
        entity.Roles.Contains(description.Noun) || entity.Roles.Overlaps(RoleSynonyms.English.Of(description.Noun));

    /// <summary>Whether some person of the article has the role by its own word.</summary>
    public bool IsHeld(Description description)
    {
        foreach (var entity in WithRole(description.Noun))
        {
            if (entity is { IsPerson: true, IsNamed: true } && entity.Roles.Contains(description.Noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those who have a role, or one that means the same, in the order of discovery; none where the role tells nobody apart.</summary>
    private List<Entity> WithRole(string role)
    {
        var number = _asked.Add(role);
        if (number == _found.Count)
        {
            _found.Add(FindWithRole(role));
        }

        return _found[number];
    }

    private List<Entity> FindWithRole(string role)
    {
        _byRole ??= GroupByRole();
        if (_byRole.Count == 0)
        {
            return Nobody;
        }

        var holders = _byRole.GetValueOrDefault(role, Nobody);
        var others = RoleSynonyms.English.Of(role);
        var count = holders.Count + CountHolders(others);
        return count > MostOfOneRole ? Nobody
            : count == holders.Count ? holders
            : Together(holders, others, count);
    }

    private Dictionary<string, List<Entity>> GroupByRole()
    {
        var byRole = new Dictionary<string, List<Entity>>(StringComparer.Ordinal);
        foreach (var entity in entities.All)
        {
            if (entity.IsNamed)
            {
                foreach (var role in entity.Roles.Words)
                {
                    if (!byRole.TryGetValue(role, out var known))
                    {
                        byRole[role] = known = new(1);
                    }

                    known.Add(entity);
                }
            }
        }

        return byRole;
    }

    private int CountHolders(WordBag roles)
    {
        var count = 0;
        foreach (var role in roles.Words)
        {
            count += _byRole!.TryGetValue(role, out var holders) ? holders.Count : 0;
        }

        return count;
    }

    /// <summary>The holders of several roles, each once, in the order of discovery.</summary>
    private List<Entity> Together(List<Entity> holders, WordBag others, int count)
    {
        var all = new List<Entity>(count);
        all.AddRange(holders);
        foreach (var role in others.Words)
        {
            foreach (var entity in _byRole!.GetValueOrDefault(role, Nobody))
            {
                if (!all.Contains(entity))
                {
                    all.Add(entity);
                }
            }
        }

        return StableSort.Sort(all, (one, other) => one.Index.CompareTo(other.Index));
    }

    /// <summary>Whether the article names somebody before a token, headlines left out.</summary>
    private bool IsNamedBefore(Entity entity, int token)
    {
        for (var i = 0; i < entity.MentionCount; i++)
        {
            var (first, end) = discourse.Map.TokensOf(entity.MentionAt(i));
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
        entity.Roles.Contains(noun) || HasShortRole(entity, noun);

    private static bool HasShortRole(Entity entity, string noun)
    {
        foreach (var other in RoleSynonyms.English.Of(noun).Words)
        {
            if (noun.StartsWith(other, StringComparison.Ordinal) && entity.Roles.Contains(other))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountIn(WordBag bag, ReadOnlySpan<string> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += bag.Contains(word) ? 1 : 0;
        }

        return count;
    }

    private static int CountForeign(Description description, Entity entity)
    {
        var count = 0;
        foreach (var name in description.Names.Words)
        {
            count += IsForeign(name, entity) ? 1 : 0;
        }

        return count;
    }

    private static bool IsForeign(string name, Entity entity) => !entity.Descriptors.Contains(name) && !entity.Key.Contains(name);

    /// <summary>“the vice president” is not “President Lee”.</summary>
    public static bool HaveSameRank(Description description, Entity entity)
    {
        foreach (var rank in Ranks)
        {
            if (description.Modifiers.Contains(rank) != entity.Descriptors.Contains(rank))
            {
                return false;
            }
        }

        return true;
    }
}
