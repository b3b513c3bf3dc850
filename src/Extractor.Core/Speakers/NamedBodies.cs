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

        var nearest = NearestOfNoun(description, token);
        if (nearest is not null && description.IsDefinite)
        {
            return new LinkedDescription(nearest, "its name has the word", 0.85);
        }

        if (nearest is null && discourse.IsLead(token))
        {
            if (OnlyOneNamed(description) is { } only)
            {
                return new LinkedDescription(only, "the only one of the article whose name has the words", 0.75);
            }
        }

        if (!description.IsDefinite || description.IsPlural || (description.Classes & WordClasses.NamingNoun) == 0 || description.Names.Count > 0)
        {
            return null;
        }

        var isMedia = (description.Classes & WordClasses.MediaNoun) != 0;
        return NearestBody(isMedia, token) is { IsNamed: true } last ? new LinkedDescription(last, "the body named last", 0.75) : null;
    }

    /// <summary>The body named last whose name has the noun.</summary>
    private Entity? NearestOfNoun(Description description, int token)
    {
        // Most nouns are in no name of the article
        if (!entities.MayName(description.Noun))
        {
            return null;
        }

        foreach (var referent in discourse.Before(token))
        {
            foreach (var entity in referent.Entities)
            {
                if (entity.IsNamed && HasNoun(entity, description) && Agrees(entity, description))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    /// <summary>The only body whose name has the noun and a word beside it, or null.</summary>
    private Entity? OnlyOneNamed(Description description)
    {
        Entity? only = null;
        foreach (var entity in entities.WithWord(description.Noun))
        {
            if (entity.IsThing && HasNoun(entity, description) && Agrees(entity, description) && HasModifier(entity, description))
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }

    private static bool HasModifier(Entity entity, Description description)
    {
        foreach (var word in description.Modifiers.Words)
        {
            if (entity.Key.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private Entity? NearestBody(bool isMedia, int token)
    {
        foreach (var referent in discourse.Within(NearParagraphs, token))
        {
            foreach (var entity in referent.Entities)
            {
                if (entity.Kind == NameKind.Media || entity.IsOpen || (entity.Kind == NameKind.Organization && !isMedia))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    /// <summary>“<b>the state</b>” after Florida, “<b>the city</b>” after a place that is neither state nor country.</summary>
    private LinkedDescription? Place(Description description, int token)
    {
        if (!description.IsDefinite || description.HasOwner || description.IsPlural || description.Modifiers.Count > 0 || description.Noun is not ("state" or "city" or "country" or "nation"))
        {
            return null;
        }

        return NearestPlace(description.Noun, token) is { } place ? new LinkedDescription(place, $"the {description.Noun} named last", 0.7) : null;
    }

    private Entity? NearestPlace(string noun, int token)
    {
        foreach (var referent in discourse.Within(NearParagraphs, token))
        {
            foreach (var entity in referent.Entities)
            {
                if ((entity.Kind == NameKind.Place || IsMunicipality(entity)) && PlaceNames.English.NounOf(entity.Key) is var own
                    && (own == noun || (own == "country" && noun == "nation")))
                {
                    return entity;
                }
            }
        }

        return null;
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
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (name.Words[i] is "of" or "for" or "on")
            {
                return i > 0 ? name.Words[i - 1] : name.Last;
            }
        }

        return name.Last;
    }

    private static bool Agrees(Entity entity, Description description) =>
        entity.Key.ContainsAll(description.Names);
}
