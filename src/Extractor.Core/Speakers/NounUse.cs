namespace Extractor.Speakers;

/// <summary>Who was described by one noun: last, by anybody's, and by each owner's, one and several apart; and in the lead.</summary>
internal sealed class NounUse
{
    /// <summary>Owners looked back at; no article speaks of so many people's lawyers.</summary>
    private const int MostOwners = 200;

    private Entity? _lastOne;
    private Entity? _lastSeveral;
    private List<(Entity Owner, bool IsPlural, Entity Entity)>? _owned;

    /// <summary>Whom the lead calls so first, or null.</summary>
    public Entity? InLead { get; set; }

    /// <summary>Who was last described so of that owner, else of any.</summary>
    public Entity? Of(bool isPlural, Entity? owner)
    {
        if (owner is not null && _owned is not null)
        {
            for (var i = _owned.Count - 1; i >= Math.Max(0, _owned.Count - MostOwners); i--)
            {
                if (_owned[i].Owner == owner && _owned[i].IsPlural == isPlural)
                {
                    return _owned[i].Entity;
                }
            }
        }

        return isPlural ? _lastSeveral : _lastOne;
    }

    /// <summary>Takes note of who is described.</summary>
    public void Note(bool isPlural, Entity? owner, Entity entity)
    {
        if (isPlural)
        {
            _lastSeveral = entity;
        }
        else
        {
            _lastOne = entity;
        }

        if (owner is not null)
        {
            (_owned ??= []).Add((owner, isPlural, entity));
        }
    }
}
