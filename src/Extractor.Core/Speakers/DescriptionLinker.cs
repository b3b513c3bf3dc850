using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>What a description was found to mean.</summary>
/// <param name="Entity">Who is meant.</param>
/// <param name="Because">What spoke for it, for people; null where the description stands for itself.</param>
/// <param name="Confidence">The share of such answers that were right, 0 to 1.</param>
internal sealed record LinkedDescription(Entity Entity, string? Because, double Confidence);

/// <summary>Finds whom a description means among those the article names: “the mayor” after “Mayor Tom van Holt”.</summary>
internal sealed class DescriptionLinker(Discourse discourse, EntityRegistry entities, NamedTexts texts)
{
    private readonly Dictionary<string, Entity> _described = new(StringComparer.Ordinal);

    private readonly RoleHolders _holders = new(discourse, entities);

    private readonly NamedBodies _bodies = new(discourse, entities);

    private readonly Dictionary<string, Entity> _lead = new(StringComparer.Ordinal);

    /// <summary>
    /// Whom the description means: somebody named, unless it is anonymous, somebody described before, or whom it describes
    /// itself.
    /// </summary>
    public LinkedDescription Link(Description description, SpeakerType type, Entity? owner, int token, bool isAnonymous)
    {
        if (isAnonymous && type is SpeakerType.Unnamed)
        {
            return Known(description) ?? Described(description, type);
        }

        var named = type switch
        {
            SpeakerType.Unnamed => KinOf(owner, description) ?? _holders.Find(description, owner, token) ?? HeadlineOf(description, token),
            SpeakerType.Organization => _bodies.Find(description, token) ?? HeadlineOf(description, token),
            SpeakerType.Document => Text(description, token) ?? HeadlineOf(description, token),
            _ => null,
        };
        return Note(description, token, named ?? Known(description) ?? (type == SpeakerType.Unnamed ? Epithets.Find(description, owner, token, discourse) : null) ?? Described(description, type));
    }

    /// <summary>Keeps what the lead calls somebody, for the headline, which is read last.</summary>
    private LinkedDescription Note(Description description, int token, LinkedDescription link)
    {
        if (discourse.IsLead(token) && !discourse.Map.IsHeadline(token))
        {
            _lead.TryAdd(description.Noun, link.Entity);
        }

        return link;
    }

    /// <summary>“<b>Judge</b> rejects request” over “A county judge on Thursday …”.</summary>
    private LinkedDescription? HeadlineOf(Description description, int token) =>
        discourse.Map.IsHeadline(token) && !description.IsPlural && _lead.TryGetValue(description.Noun, out var entity)
            ? new LinkedDescription(entity, "so called in the lead", 0.8)
            : null;

    /// <summary>“<b>his ex-wife</b>” of Otto Lessing is Ilona Lessing: the only one of the family name whom the noun fits.</summary>
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
            : discourse.IsLead(token) ? named[0]
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
