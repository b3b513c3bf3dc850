using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Finds the only person whose family name differs from a bare one by a slip: “Ms. Bauchtman” of an article that otherwise has “Lydia Buchtmann”.</summary>
internal sealed class Misspellings(EntityRegistry entities)
{
    /// <summary>Shortest family name that is taken for a slip of another: one letter changes most shorter ones into other names.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>From this length on two letters may be wrong.</summary>
    private const int LongName = 8;

    /// <summary>Among so many people of one first letter nothing is guessed; no article has as many, and a list of names needs no guesses.</summary>
    private const int MostOfOneLetter = 100;

    private Dictionary<char, List<Entity>>? _byLetter;

    /// <summary>The person whom the name means, or null.</summary>
    public Entity? Find(NameMention name)
    {
        if (name.Key.Words.Length > 1 || name.Key.Last.Length < ShortestMisspelt || name.Kind is not (NameKind.Unknown or NameKind.Person))
        {
            return null;
        }

        Entity? found = null;
        foreach (var entity in OfLetter(name.Key.Last[0]))
        {
            entities.Compared++;
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

    /// <summary>Those of several words whose last begins with a letter, as known when the first short name is read.</summary>
    private List<Entity> OfLetter(char letter)
    {
        _byLetter ??= entities.All.Where(entity => entity.Key.Words.Length > 1).GroupBy(entity => entity.Key.Last[0])
            .ToDictionary(group => group.Key, group => group.ToList());
        return _byLetter.TryGetValue(letter, out var people) && people.Count <= MostOfOneLetter ? people : [];
    }

    private static bool IsSlip(string name, string slip) =>
        Math.Abs(name.Length - slip.Length) <= 2 && NameKey.Distance(name, slip) <= (Math.Min(name.Length, slip.Length) < LongName ? 1 : 2);
}
