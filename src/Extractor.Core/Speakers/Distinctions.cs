using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// The words that tell the people of an article apart: who is “the Norland senator” where two are senators, or where only
/// another one is said to be of Norland.
/// </summary>
internal sealed class Distinctions(EntityRegistry entities)
{
    /// <summary>The first person whom each word describes, and null where several are described by it.</summary>
    private Dictionary<string, Entity?>? _described;

    /// <summary>Whether a description has a place or body that the article ties to somebody else of that role, or a state that is not the entity's.</summary>
    public bool AreAnothers(Description description, Entity entity)
    {
        foreach (var name in description.Names.Words)
        {
            if (entity.Descriptors.Contains(name) || entity.NameWords.Contains(name) || Parties.English.IsOne(name))
            {
                continue;
            }

            if (IsAnothers(name, entity, description) || (IsState(name) && HasState(entity.Descriptors)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“the <b>French</b> president”: a people of whom the article does not say that the person is one.</summary>
    public static bool IsOfOtherPeople(Description description, Entity entity)
    {
        foreach (var name in description.Names.Words)
        {
            if ((Lexicon.English[name] & WordClasses.Demonym) != 0 && !Parties.English.IsOne(name) && !entity.Descriptors.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnothers(string word, Entity entity, Description description)
    {
        if (_described is null)
        {
            _described = new(StringComparer.Ordinal);
            foreach (var one in entities.All)
            {
                if (one is { IsPerson: true, IsNamed: true })
                {
                    foreach (var descriptor in one.Descriptors.Words)
                    {
                        _described[descriptor] = _described.TryAdd(descriptor, one) ? one : null;
                    }
                }
            }
        }

        return _described.TryGetValue(word, out var owner) && owner is not null && owner != entity && RoleHolders.Holds(owner, description);
    }

    private static bool HasState(WordBag words)
    {
        foreach (var word in words.Words)
        {
            if (IsState(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsState(string word) => PlaceNames.English.IsState(word);
}
