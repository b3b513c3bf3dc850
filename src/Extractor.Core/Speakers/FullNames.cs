using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Where, how often and with which titles an article gives people their full name: what a bare family name goes by.</summary>
internal sealed class FullNames(Document document, ArticleMap map)
{
    /// <summary>Where each entity was last given in full, by its index: the token.</summary>
    private readonly Dictionary<int, int> _last = [];

    /// <summary>How often each entity is given in full, by its index.</summary>
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>Where each entity is first given in full, by its index: the token.</summary>
    private readonly Dictionary<int, int> _first = [];

    /// <summary>The offices in front of the full names of each entity, by its index.</summary>
    private readonly Dictionary<int, HashSet<string>> _offices = [];

    /// <summary>Counts a full name anywhere in the article.</summary>
    public void Count(Entity entity, NameMention name)
    {
        _first.TryAdd(entity.Index, name.First);
        _counts[entity.Index] = _counts.GetValueOrDefault(entity.Index) + 1;
        foreach (var office in Offices(name))
        {
            if (!_offices.TryGetValue(entity.Index, out var offices))
            {
                _offices[entity.Index] = offices = new(StringComparer.Ordinal);
            }

            offices.Add(office);
        }
    }

    /// <summary>Takes note of the full name that the reading in order comes by.</summary>
    public void Pass(Entity entity, int token) => _last[entity.Index] = token;

    /// <summary>
    /// Of several people with one name: who alone has the office in front of it (“President Marsh”), who alone was named in
    /// full in the same paragraph, or, where none was, who is named in full most often, the first of the article before those
    /// of later paragraphs. “Ann Marsh … Paul Marsh …”: with both in the paragraph nobody is taken.
    /// </summary>
    public Entity? Nearest(Entity[] people, NameMention name)
    {
        var asked = Offices(name).ToList();
        var holders = people.Where(one => _offices.TryGetValue(one.Index, out var offices) && asked.Exists(offices.Contains)).ToList();
        if (holders.Count == 1)
        {
            return holders[0];
        }

        var paragraph = map.ParagraphOf(name.First);
        var near = people.Where(one => _last.TryGetValue(one.Index, out var last) && map.ParagraphOf(last) == paragraph && last < name.First).ToList();
        return near.Count switch
        {
            0 => MostNamed(people),
            1 => near[0],
            _ => null,
        };
    }

    private Entity? MostNamed(Entity[] people)
    {
        var order = people.OrderByDescending(one => one.IsPerson).ThenByDescending(CountOf).ThenBy(one => one.Index).ToList();
        var isTie = order[0].IsPerson == order[1].IsPerson && CountOf(order[0]) == CountOf(order[1])
            && _first.TryGetValue(order[0].Index, out var one) && _first.TryGetValue(order[1].Index, out var other)
            && map.ParagraphOf(one) == map.ParagraphOf(other);
        return isTie ? null : order[0];
    }

    private int CountOf(Entity entity) => _counts.GetValueOrDefault(entity.Index);

    private IEnumerable<string> Offices(NameMention name)
    {
        for (var i = name.TitleFirst; i < name.First; i++)
        {
            if ((NounClasses.ClassesOf(document, i) & NounClasses.Title) != 0 && GenderFinder.OfNoun(document.Words[i].Classes) == Gender.Unknown)
            {
                yield return NameKey.Fold(document.TextOf(i));
            }
        }
    }
}
