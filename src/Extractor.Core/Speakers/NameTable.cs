using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Entities by a name; written out for the reason that <see cref="Words.WordNumbers"/> gives.</summary>
internal sealed class NameTable
{
    private int _count;

    // At least two places a name, a power of two
    private Named[] _places = new Named[16];

    /// <summary>The entity of a name, or null.</summary>
    public Entity? Find(NameKey name) => _places[Place(name)].Entity;

    /// <summary>Sets the entity of a name, unless it has one.</summary>
    /// <returns>Whether it had none.</returns>
    public bool TryAdd(NameKey name, Entity entity)
    {
        ref var place = ref _places[Place(name)];
        if (place.Name is not null)
        {
            return false;
        }

        (place.Name, place.Entity) = (name, entity);
        if (2 * ++_count > _places.Length)
        {
            Grow(2 * _places.Length);
        }

        return true;
    }

    /// <summary>Makes room for so many names.</summary>
    public void Expect(int names)
    {
        var length = _places.Length;
        while (length < 2 * names)
        {
            length *= 2;
        }

        if (length > _places.Length)
        {
            Grow(length);
        }
    }

    /// <summary>The place of a name, or the empty place where it would stand.</summary>
    private int Place(NameKey name)
    {
        var places = _places;
        var place = name.GetHashCode() & (places.Length - 1);
        while (places[place].Name is { } other && !name.Equals(other))
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
    }

    private void Grow(int length)
    {
        var old = _places;
        _places = new Named[length];
        foreach (var place in old)
        {
            if (place.Name is { } name)
            {
                _places[Place(name)] = place;
            }
        }
    }

    private struct Named
    {
        public NameKey? Name;
        public Entity? Entity;
    }
}
