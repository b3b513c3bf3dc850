namespace Extractor.Speakers;

/// <summary>Whom the names of an article mean.</summary>
/// <param name="Entities">The entity of every name, or null where the name may be one of several or is none.</param>
/// <param name="Ties">Those between whom nothing decides, by the index of the name.</param>
/// <param name="Couples">The two whom a family name in the plural means, by the index of the name.</param>
internal sealed record NameLinks(
    Entity?[] Entities, Dictionary<int, Entity[]> Ties, Dictionary<int, Entity[]> Couples);
