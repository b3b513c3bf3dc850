using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>What a description was found to mean.</summary>
/// <param name="Entity">Who is meant.</param>
/// <param name="Because">What spoke for it, for people; null where the description stands for itself.</param>
/// <param name="Confidence">The share of such answers that were right, 0 to 1.</param>
internal readonly record struct LinkedDescription(Entity Entity, string? Because, double Confidence);

/// <summary>Finds whom a description means among those the article names: “the mayor” after “Mayor Tom van Holt”.</summary>
internal sealed class DescriptionLinker
{
    /// <summary>News articles describe with so many nouns at most.</summary>
    private const int UsualNouns = 60;

    private readonly Discourse _discourse;
    private readonly EntityRegistry _entities;
    private readonly NamedTexts _texts;
    private readonly RoleHolders _holders;
    private readonly Epithets _epithets;
    private readonly NamedBodies _bodies;

    // The nouns that describe somebody, and what each was used for
    private readonly WordNumbers _nouns = new(UsualNouns);
    private readonly List<NounUse> _uses = new(UsualNouns);

    public DescriptionLinker(Discourse discourse, EntityRegistry entities, NamedTexts texts)
    {
        (_discourse, _entities, _texts) = (discourse, entities, texts);
        var distinctions = new Distinctions(entities);
        _holders = new RoleHolders(discourse, entities, distinctions);
        _epithets = new Epithets(discourse, _holders, distinctions);
        _bodies = new NamedBodies(discourse, entities);
    }

    /// <summary>
    /// Whom the description means: somebody named, unless it is anonymous, somebody described before, or whom it describes
    /// itself.
    /// </summary>
    /// <param name="description">The description.</param>
    /// <param name="type">What its noun says it is.</param>
    /// <param name="owner">Whose it is, or null: “her lawyer”.</param>
    /// <param name="token">The index of its first token.</param>
    /// <param name="isAnonymous">Whether the article says of somebody in its sentence that they do not want to be named.</param>
    public LinkedDescription Link(Description description, SpeakerType type, Entity? owner, int token, bool isAnonymous)
    {
        if (isAnonymous && type is SpeakerType.Unnamed)
        {
            return KnownOrDescribed(description, type, owner, token, isAnonymous, UseOf(description));
        }

        var named = type switch
        {
            SpeakerType.Unnamed => KinOf(owner, description) ?? _holders.Find(description, owner, token) ?? HeadlineOf(description, token),
            SpeakerType.Organization => _bodies.Find(description, token) ?? HeadlineOf(description, token),
            SpeakerType.Document => Text(description, token) ?? HeadlineOf(description, token),
            SpeakerType.Group => HeadlineOf(description, token),
            _ => null,
        };
        var isLead = _discourse.IsLead(token) && !_discourse.Map.IsHeadline(token);
        if (named is { } known && !isLead)
        {
            return known;
        }

        var use = UseOf(description);
        var link = named ?? KnownOrDescribed(description, type, owner, token, isAnonymous, use);
        if (isLead)
        {
            // What the lead calls somebody is kept for the headline, which is read last; “other parents” are not those it is about
            use.InLead ??= description.Modifiers.Contains("other") ? null : link.Entity;
        }

        return link;
    }

    /// <summary>Who was described so before, somebody of whom that is less sure, or nobody else</summary>
    private LinkedDescription KnownOrDescribed(Description description, SpeakerType type, Entity? owner, int token, bool isAnonymous, NounUse use) =>
        Known(description, owner, use)
            ?? AlsoCalled(description, use)
            ?? (type == SpeakerType.Unnamed && !isAnonymous ? LessSure(description, owner, token) : null)
            ?? Described(description, type, owner, use);

    private NounUse UseOf(Description description)
    {
        var number = _nouns.Add(description.Noun);
        if (number == _uses.Count)
        {
            _uses.Add(new NounUse());
        }

        return _uses[number];
    }

    /// <summary>What is less sure: another word for who was just spoken of, an office that somebody may have left.</summary>
    private LinkedDescription? LessSure(Description description, Entity? owner, int token) =>
        _epithets.Find(description, owner, token)
        ?? (description.Modifiers.Contains("former") ? _holders.Find(description, owner, token, wasInOffice: true) : null);

    /// <summary>“<b>Judge</b> rejects request” over “A county judge on Thursday …”, “<b>Towns</b> object” over “Several towns …”.</summary>
    private LinkedDescription? HeadlineOf(Description description, int token) =>
        _discourse.Map.IsHeadline(token) && UseOf(description).InLead is { } entity && entity.IsPlural == description.IsPlural
            ? new LinkedDescription(entity, "so called in the lead", 0.8)
            : null;

    /// <summary>“<b>The researchers</b> found” after “Scientists say”: another word for the only group of their trade.</summary>
    private LinkedDescription? AlsoCalled(Description description, NounUse use)
    {
        if (description is not { IsPlural: true, IsDefinite: true, HasOwner: false, HasComplement: false }
            || description.Modifiers.Count > 0 || use.Of(isPlural: true, null) is not null)
        {
            return null;
        }

        Entity? only = null;
        foreach (var other in RoleSynonyms.English.Of(description.Noun).Words)
        {
            if (_nouns.Of(other) is >= 0 and var number && _uses[number].Of(isPlural: true, null) is { } group)
            {
                if (only is not null && only != group)
                {
                    return null;
                }

                only = group;
            }
        }

        return only is null ? null : new LinkedDescription(only, "another word for the only such group", 0.75);
    }

    /// <summary>“<b>his ex-wife</b>” of Otto Lessing is Ilona Lessing: the only one of the family name whom the noun fits.</summary>
    private LinkedDescription? KinOf(Entity? owner, Description description)
    {
        if (owner is not { IsPerson: true, IsNamed: true } || (description.Classes & WordClasses.Kinship) == 0)
        {
            return null;
        }

        var gender = GenderFinder.OfNoun(description.Classes);
        Entity? only = null;
        foreach (var entity in _entities.WithWord(owner.Key.Last))
        {
            if (entity != owner && entity.IsPerson && entity.Key.Words.Length > 1 && entity.Key.Last == owner.Key.Last
                && (gender == Gender.Unknown || entity.Gender == gender))
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only is null ? null : new LinkedDescription(only, $"the only one of the family of {owner.Name} whom it fits", 0.75);
    }

    /// <summary>“the poll” after “a Reuters/Ipsos opinion poll”.</summary>
    private LinkedDescription? Text(Description description, int token)
    {
        var named = _texts.Find(description);
        if (description.Names.Count > 0 || named.Count == 0)
        {
            return named.Count == 0 ? null : new LinkedDescription(named[0], "its name", 0.9);
        }

        var found = (description.IsDefinite ? LastOf(named) : null) ?? (_discourse.IsLead(token) ? named[0] : null);
        return found is null ? null : new LinkedDescription(found, "the only one of that name", 0.8);
    }

    /// <summary>The one that the article spoke of last, or null.</summary>
    private static Entity? LastOf(List<Entity> texts)
    {
        Entity? last = null;
        foreach (var text in texts)
        {
            if (text.Last is { } referent && (last is null || referent.First > last.Last!.First))
            {
                last = text;
            }
        }

        return last;
    }

    /// <summary>“the spokeswoman” is the one described so before; “her lawyer” is not “his lawyer”.</summary>
    private static LinkedDescription? Known(Description description, Entity? owner, NounUse use)
    {
        if (use.Of(description.IsPlural, owner) is not { } known || (owner is not null && known.Owner != owner && !MayOwn(owner, known, description)))
        {
            return null;
        }

        var own = owner is null ? WordBag.None : owner.NameWords;
        var isKnown = description.IsDefinite
            ? description.Modifiers.IsIn(known.Descriptors, own)
            : description.IsPlural && IsSame(description.Modifiers, known.Descriptors, own);
        if (!isKnown)
        {
            return null;
        }

        // “her campaign … <b>Marsh's campaign</b>”: the words that tell whose it is
        if (owner is not null && known.Owner == owner && description.Names.Count > 0 && !known.HasNameInDescription)
        {
            known.Name = description.ListedName(isNamed: false);
            known.HasNameInDescription = true;
            known.AddDescriptors(description.Modifiers);
        }

        return new LinkedDescription(known, "described so before", 0.85);
    }

    /// <summary>Whether the words of two bags are the same and any, but for those of a third, which only the second may have.</summary>
    private static bool IsSame(WordBag one, WordBag other, WordBag except)
    {
        var count = 0;
        foreach (var word in one.Words)
        {
            if (!except.Contains(word))
            {
                if (!other.Contains(word))
                {
                    return false;
                }

                count++;
            }
        }

        return count > 0 && count == other.Count;
    }

    /// <summary>
    /// “the <b>Marsh</b> campaign” is hers where she is Ana Marsh, and nobody else's; “the campaign” may be “her campaign”, but
    /// not “Lee's campaign”, which tells anew whose it is.
    /// </summary>
    private static bool MayOwn(Entity owner, Entity known, Description description) =>
        known.Owner is null && (known.Descriptors.Overlaps(owner.NameWords) || (!known.HasNameInDescription && description.Names.Count == 0));

    /// <summary>Who has only this description.</summary>
    private LinkedDescription Described(Description description, SpeakerType type, Entity? owner, NounUse use)
    {
        var isNamed = type is SpeakerType.Organization or SpeakerType.Document && !description.HasOwner && description.Names.Count > 0;
        var entity = _entities.AddDescribed(description, type, isNamed, description.IsPlural || type == SpeakerType.Group);
        entity.Owner = owner;
        if (type == SpeakerType.Unnamed)
        {
            entity.Gender = GenderFinder.OfNoun(description.Classes);
        }

        use.Note(description.IsPlural, owner, entity);

        // “a protester” is nobody else; of the hollow ones that speak in PolNeAR train about half were somebody whom the article names
        return new LinkedDescription(entity, null, entity.IsHollow ? 0.5 : 0.95);
    }
}
