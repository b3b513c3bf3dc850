using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Words for one office or function: “congressman” for a representative.</summary>
internal sealed class RoleSynonyms
{
    private readonly Dictionary<string, WordBag> _others = new(StringComparer.Ordinal);
    private readonly List<string> _several = [];

    private RoleSynonyms()
    {
        foreach (var (word, others) in AliasList.Read("en/role-synonyms.txt"))
        {
            foreach (var other in others)
            {
                Add(word, other);
                Add(other, word);
            }
        }
    }

    /// <summary>The project's list, read once.</summary>
    public static RoleSynonyms English { get; } = new();

    /// <summary>The entries of several words, “secretary of state”, to be looked for in titles.</summary>
    public List<string> OfSeveralWords => _several;

    /// <summary>The other words for a role.</summary>
    public WordBag Of(string role) => _others.TryGetValue(role, out var others) ? others : WordBag.None;

    private void Add(string word, string other)
    {
        if (!_others.TryGetValue(word, out var others))
        {
            _others[word] = others = new();
            if (word.Contains(' ', StringComparison.Ordinal))
            {
                _several.Add(word);
            }
        }

        others.Add(other);
    }
}
