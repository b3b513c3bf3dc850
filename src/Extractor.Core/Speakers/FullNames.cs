using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Keeps how an article gives people their full name, which is what a bare family name goes by.</summary>
internal sealed class FullNames(Document document, ArticleMap map)
{
    /// <summary>Counts a full name anywhere in the article.</summary>
    public void Count(Entity entity, NameMention name)
    {
        var use = entity.FullName ??= new FullNameUse();
        use.First = use.First < 0 ? name.First : use.First;
        use.Count++;
        for (var i = name.TitleFirst; i < name.First; i++)
        {
            if (IsOffice(i))
            {
                (use.Offices ??= new WordBag()).Add(document.Words[i].Folded);
            }
        }
    }

    /// <summary>Takes note of the full name that the reading in order comes by.</summary>
    public static void Pass(Entity entity, int token) => (entity.FullName ??= new FullNameUse()).Last = token;

    /// <summary>
    /// Of several people with one name: who alone has the office in front of it (“President Marsh”), who alone was named in
    /// full in the same paragraph, or, where none was, who is named in full most often, the first of the article before those
    /// of later paragraphs. “Ann Marsh … Paul Marsh …”: with both in the paragraph nobody is taken.
    /// </summary>
    public Entity? Nearest(List<Entity> people, NameMention name)
    {
        var (holders, near) = (0, 0);
        Entity? holder = null;
        Entity? nearest = null;
        var paragraph = map.ParagraphOf(name.First);
        foreach (var one in people)
        {
            if (HoldsOffice(one, name))
            {
                holders++;
                holder = one;
            }

            if (one.FullName is { Last: >= 0 and var last } && last < name.First && map.ParagraphOf(last) == paragraph)
            {
                near++;
                nearest = one;
            }
        }

        return holders == 1 ? holder
            : near == 0 ? MostNamed(people)
            : near == 1 ? nearest
            : null;
    }

    /// <summary>Who is named in full most often, people first, then by the order of discovery; null where two are named alike and begin in one paragraph.</summary>
    private Entity? MostNamed(List<Entity> people)
    {
        var first = people[0];
        Entity? second = null;
        for (var i = 1; i < people.Count; i++)
        {
            if (Compare(people[i], first) < 0)
            {
                (first, second) = (people[i], first);
            }
            else if (second is null || Compare(people[i], second) < 0)
            {
                second = people[i];
            }
        }

        var isTie = second is not null && first.IsPerson == second.IsPerson && CountOf(first) == CountOf(second)
            && first.FullName is { First: >= 0 and var one } && second.FullName is { First: >= 0 and var other }
            && map.ParagraphOf(one) == map.ParagraphOf(other);
        return isTie ? null : first;
    }

    private static int Compare(Entity one, Entity other) =>
        one.IsPerson != other.IsPerson ? (one.IsPerson ? -1 : 1)
        : CountOf(one) != CountOf(other) ? CountOf(other).CompareTo(CountOf(one))
        : one.Index.CompareTo(other.Index);

    private static int CountOf(Entity entity) => entity.FullName is { } use ? use.Count : 0;

    private bool HoldsOffice(Entity entity, NameMention name)
    {
        if (entity.FullName is { Offices: { } offices })
        {
            for (var i = name.TitleFirst; i < name.First; i++)
            {
                if (IsOffice(i) && offices.Contains(document.Words[i].Folded))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsOffice(int token) =>
        (NounClasses.ClassesOf(document, token) & NounClasses.Title) != 0 && GenderFinder.OfNoun(document.Words[token].Classes) == Gender.Unknown;
}
