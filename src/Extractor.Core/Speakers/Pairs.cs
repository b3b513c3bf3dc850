using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// Finds whom “the two leaders”, “both countries” and “the sides” mean. Of all such sources of PolNeAR train that were people,
/// 10 of 12 were the pair named before, 4 of 7 the two whom the article names most.
/// </summary>
internal static class Pairs
{
    /// <summary>Up to so many entities are counted; no article has as many.</summary>
    private const int MostCompared = 200;

    /// <summary>Whether a phrase has a word that a pair has, so that it is worth being read as a description.</summary>
    public static bool MayBeAt(Document document, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            // Most words are longer or shorter
            if (document.Tokens[i].Length is 3 or 4 && document.TextOf(i) is "two" or "Two" or "both" or "Both")
            {
                return true;
            }
        }

        return document.Tokens[phrase.Head].Length <= 5 && document.Words[phrase.Head].Folded is "two" or "pair" or "duo" or "sides";
    }

    /// <summary>Whether a description speaks of two that are known: “the two sides”, “both men”, “the sides”.</summary>
    public static bool IsPair(Document document, Description description)
    {
        var phrase = description.Phrase;
        if (description.IsDefinite && description.HasHead("two"))
        {
            return true;
        }

        if (!description.IsPlural)
        {
            return description.IsDefinite && (description.HasHead("pair") || description.HasHead("duo"));
        }

        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (document.Tokens[i].Length is 3 or 4 && document.TextOf(i) is "two" or "Two" or "both" or "Both" && document.TextOf(i + 1) is not "dozen")
            {
                return description.IsDefinite || document.TextOf(i) is "both" or "Both";
            }
        }

        return description.IsDefinite && phrase.Head == phrase.First + 1 && description.Noun == "side";
    }

    /// <summary>The two that are meant: the pair named last, else the two of the kind that the article names most; null where that is open.</summary>
    public static (Entity[] Two, string Because, double Confidence)? Find(Description description, Discourse discourse, EntityRegistry entities)
    {
        foreach (var referent in discourse.Before(description.Phrase.First))
        {
            if (referent.Entities is [{ IsNamed: true } one, { IsNamed: true } other] && Fits(one, description) && Fits(other, description))
            {
                return (referent.Entities, "the pair named before", 0.85);
            }
        }

        // Nobody who is first named behind it: “The two leaders will meet again. Hale and Holm …”
        var start = discourse.Document.Tokens[description.Phrase.First].Start;
        Entity? first = null;
        Entity? second = null;
        var third = 0;
        for (var i = 0; i < Math.Min(MostCompared, entities.All.Count); i++)
        {
            var entity = entities.All[i];
            if (!entity.IsNamed || entity.MentionCount < 2 || entity.MentionAt(0).Start >= start || !Fits(entity, description))
            {
                continue;
            }

            if (first is null || entity.MentionCount > first.MentionCount)
            {
                (first, second, third) = (entity, first, MentionsOf(second));
            }
            else if (second is null || entity.MentionCount > second.MentionCount)
            {
                (second, third) = (entity, MentionsOf(second));
            }
            else
            {
                third = Math.Max(third, entity.MentionCount);
            }
        }

        return first is null || second is null || second.MentionCount <= third ? null
            : (first.Index < second.Index ? [first, second] : [second, first], "the two that the article names most", 0.7);
    }

    private static int MentionsOf(Entity? entity) => entity is null ? 0 : entity.MentionCount;

    private static bool Fits(Entity entity, Description description) => description.Noun switch
    {
        "country" or "nation" or "government" or "state" or "power" or "economy" or "superpower" or "neighbor" or "neighbour" or "capital" => entity.Kind == NameKind.Place,
        "two" => entity.IsPerson,
        _ when (description.Classes & WordClasses.Kinship) != 0 || Parties.English.Differ(description, entity) => false,
        "side" => entity.Kind is NameKind.Place or NameKind.Organization or NameKind.Group,
        _ => (description.Classes & NounClasses.Person) != 0 ? entity.IsPerson
            : (description.Classes & WordClasses.OrganizationNoun) != 0 && entity.Kind is NameKind.Organization or NameKind.Media,
    };
}
