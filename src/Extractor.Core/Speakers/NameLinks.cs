namespace Extractor.Speakers;

/// <summary>Whom the names of an article mean.</summary>
/// <param name="names">How many names it has.</param>
internal sealed class NameLinks(int names)
{
    // Hardly any article has one
    private Dictionary<int, Entity[]>? _ties;
    private Dictionary<int, Entity[]>? _couples;

    /// <summary>The entity of every name, or null where the name may be one of several or is none.</summary>
    public Entity?[] Entities { get; } = new Entity?[names];

    /// <summary>Those between whom nothing decides whom a name means, by the index of the name; mostly nobody.</summary>
    public Entity[] TieOf(int name) => _ties is null ? [] : _ties.GetValueOrDefault(name) ?? [];

    /// <summary>The two whom a family name in the plural means, by the index of the name; mostly nobody.</summary>
    public Entity[] CoupleOf(int name) => _couples is null ? [] : _couples.GetValueOrDefault(name) ?? [];

    /// <summary>Sets those between whom nothing decides.</summary>
    public void SetTie(int name, Entity[] tie) => (_ties ??= [])[name] = tie;

    /// <summary>Sets the two of a family.</summary>
    public void SetCouple(int name, Entity[] couple) => (_couples ??= [])[name] = couple;
}
