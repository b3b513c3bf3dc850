using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;

namespace Extractor.Speakers;

/// <summary>Joins acronyms to their long forms: “Federal Election Commission (FEC)”, and “FEC” wherever the letters are those of one long form.</summary>
internal static class AcronymLinker
{
    /// <summary>Gives the acronyms among the names the entity of their long form.</summary>
    public static void Join(Document document, EntityRegistry entities, List<NameMention> names, Entity?[] linked)
    {
        Dictionary<string, Entity>? byInitials = null;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Key.Words.Length > 1 || !NameClassifier.IsAcronym(document.TextOf(name.First)))
            {
                continue;
            }

            byInitials ??= ByInitials(entities);
            var before = i > 0 && name.First - names[i - 1].End == 1 && document.Tags[name.First - 1].Xpos == Xpos.OpenBracket ? linked[i - 1] : null;
            if ((before ?? byInitials.GetValueOrDefault(name.Key.Last)) is { } entity && PlaceNames.English.Country(name.Key) is null)
            {
                if (entity.Kind is NameKind.Unknown or NameKind.Person && before is not null && Array.IndexOf(Acronyms.Of(entity.Key), name.Key.Last) >= 0)
                {
                    entity.Kind = NameKind.Organization;
                    entity.Gender = Gender.None;
                }

                if (entity.Kind is not NameKind.Person)
                {
                    entities.AddAlias(entity, name.Key);
                    linked[i] = entity;
                }
            }
        }
    }

    private static Dictionary<string, Entity> ByInitials(EntityRegistry entities)
    {
        var byInitials = new Dictionary<string, Entity>(entities.All.Count, StringComparer.Ordinal);
        foreach (var entity in entities.All)
        {
            if (entity.Kind is NameKind.Organization or NameKind.Unknown or NameKind.Media && entity.Key.Words.Length > 1)
            {
                foreach (var initials in Acronyms.Of(entity.Key))
                {
                    byInitials.TryAdd(initials, entity);
                }
            }
        }

        return byInitials;
    }
}
