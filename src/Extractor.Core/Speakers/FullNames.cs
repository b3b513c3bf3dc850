namespace Extractor.Speakers;

/// <summary>Where and how often an article gives people their full name: what a bare family name goes by.</summary>
internal sealed class FullNames(ArticleMap map)
{
    /// <summary>Where each entity was last given in full, by its index: the token.</summary>
    private readonly Dictionary<int, int> _last = [];

    /// <summary>How often each entity is given in full, by its index.</summary>
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>Counts a full name anywhere in the article.</summary>
    public void Count(Entity entity) => _counts[entity.Index] = _counts.GetValueOrDefault(entity.Index) + 1;

    /// <summary>Takes note of the full name that the reading in order comes by.</summary>
    public void Pass(Entity entity, int token) => _last[entity.Index] = token;

    /// <summary>
    /// Of several people with one name: who was named in full in the same paragraph, if only one was; where none was, who
    /// is named in full most often. “Hillary Clinton … Bill Clinton …”: with both in the paragraph nobody is taken.
    /// </summary>
    public Entity? Nearest(IReadOnlyList<Entity> people, int token)
    {
        var paragraph = map.ParagraphOf(token);
        var near = people.Where(one => _last.TryGetValue(one.Index, out var last) && map.ParagraphOf(last) == paragraph && last < token).ToList();
        return near.Count switch
        {
            0 => people.MaxBy(one => (one.IsPerson, _counts.GetValueOrDefault(one.Index), -one.Index)),
            1 => near[0],
            _ => null,
        };
    }
}
