using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Finds the body or place that a description means: “the council” after “United Nations Security Council”.</summary>
internal sealed class NamedBodies(Discourse discourse, EntityRegistry entities)
{
    /// <summary>How many paragraphs back “the company” may mean a body that was only named.</summary>
    private const int NearParagraphs = 2;

    /// <summary>The body or place, or null where none fits.</summary>
    public LinkedDescription? Find(Description description, int token) => Place(description, token) ?? Body(description, token);

    /// <summary>“the council” after “United Nations Security Council”; “the company” after the company named last.</summary>
    private LinkedDescription? Body(Description description, int token)
    {
        if (description.HasOwner || (!description.IsDefinite && !discourse.IsLead(token)))
        {
            return null;
        }

        var nearest = discourse.Nearest(entity => entity.IsNamed && HasNoun(entity, description) && Agrees(entity, description), token, int.MaxValue);
        if (nearest is not null && description.IsDefinite)
        {
            return new LinkedDescription(nearest, "its name has the word", 0.85);
        }

        if (nearest is null && discourse.IsLead(token))
        {
            var named = entities.WithWord(description.Noun).Where(entity => entity.IsThing && HasNoun(entity, description) && Agrees(entity, description)).ToList();
            named = [.. named.Where(entity => description.Modifiers.Any(entity.Key.Words.Contains))];
            if (named.Count == 1)
            {
                return new LinkedDescription(named[0], "the only one of the article whose name has the words", 0.75);
            }
        }

        if (!description.IsDefinite || description.IsPlural || (description.Classes & WordClasses.NamingNoun) == 0 || description.Names.Count > 0)
        {
            return null;
        }

        var isMedia = (description.Classes & WordClasses.MediaNoun) != 0;
        var last = discourse.Nearest(
            entity => entity.Kind == NameKind.Media || entity.IsOpen || (entity.Kind == NameKind.Organization && !isMedia), token, NearParagraphs);
        return last is null || !last.IsNamed ? null : new LinkedDescription(last, "the body named last", 0.75);
    }

    /// <summary>“<b>the state</b>” after Florida, “<b>the city</b>” after a place that is neither state nor country.</summary>
    private LinkedDescription? Place(Description description, int token)
    {
        if (!description.IsDefinite || description.HasOwner || description.IsPlural || description.Modifiers.Count > 0 || description.Noun is not ("state" or "city" or "country" or "nation"))
        {
            return null;
        }

        var place = discourse.Nearest(
            entity => (entity.Kind == NameKind.Place || IsMunicipality(entity)) && PlaceNames.English.NounOf(entity.Key) is var noun
                && (noun == description.Noun || (noun == "country" && description.Noun == "nation")), token, NearParagraphs);
        return place is null ? null : new LinkedDescription(place, $"the {description.Noun} named last", 0.7);
    }

    /// <summary>“the City of Norwick”</summary>
    private static bool IsMunicipality(Entity entity) =>
        entity is { IsNamed: true, Kind: NameKind.Organization, Key.Words: ["municipality" or "city" or "town", "of", ..] };

    /// <summary>“the campaign”, “the games” of the Winter Games; but “the companies” are no company.</summary>
    private static bool HasNoun(Entity entity, Description description)
    {
        if (entity.Kind is not (NameKind.Organization or NameKind.Media))
        {
            return false;
        }

        var (word, noun) = (NounOf(entity.Key), description.Noun);
        return (word == noun && !description.IsPlural) || (word.Length == noun.Length + 1 && word[^1] == 's' && word.StartsWith(noun, StringComparison.Ordinal));
    }

    /// <summary>“Taipei City <b>Council</b>”, “<b>Council</b> of Ministers”.</summary>
    private static string NounOf(NameKey name)
    {
        var link = Array.FindIndex(name.Words, word => word is "of" or "for" or "on");
        return link > 0 ? name.Words[link - 1] : name.Last;
    }

    private static bool Agrees(Entity entity, Description description) =>
        description.Names.All(name => entity.Key.Words.Contains(name)) || description.Names.Count == 0;
}
