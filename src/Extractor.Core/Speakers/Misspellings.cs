using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Finds the only person whose family name differs from a bare one by a slip: “Ms. Lauensten” of an article that otherwise has “Lydia Lauenstein”.</summary>
internal sealed class Misspellings(EntityRegistry entities)
{
    /// <summary>Shortest family name that is taken for a slip of another: one letter changes most shorter ones into other names.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>From this length on two letters may be wrong.</summary>
    private const int LongName = 8;

    /// <summary>The person whom the name means, or null.</summary>
    public Entity? Find(NameMention name)
    {
        if (name.Key.Words.Length > 1 || name.Key.Last.Length < ShortestMisspelt || name.Kind is not (NameKind.Unknown or NameKind.Person))
        {
            return null;
        }

        Entity? found = null;
        foreach (var entity in entities.WithLetter(name.Key.Last[0]))
        {
            if (entity.Kind is NameKind.Person or NameKind.Unknown && IsSlip(entity.Key.Last, name.Key.Last))
            {
                if (found is not null)
                {
                    return null;
                }

                found = entity;
            }
        }

        return found;
    }

    private static bool IsSlip(string name, string slip) =>
        name[0] == slip[0] && Math.Abs(name.Length - slip.Length) <= 2 && NameKey.Distance(name, slip) <= (Math.Min(name.Length, slip.Length) < LongName ? 1 : 2);
}
