namespace Extractor.Writing;

/// <summary>The offices and functions of an article's speakers, found by what a statement says of its speaker.</summary>
internal sealed class SpeakerRoles(IReadOnlyList<Speaker> speakers)
{
    private const string Between = "; ";

    private readonly Dictionary<int, string?> _roles = speakers.ToDictionary(speaker => speaker.Id, speaker => speaker.Role);

    /// <summary>The role of a statement's speaker, those of a joint source one after another; null where the article gives none.</summary>
    public string? Of(SpeakerReference? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var known = string.Join(Between, reference.Ids.Select(_roles.GetValueOrDefault).Where(role => role is not null));
        return known.Length > 0 ? known : null;
    }
}
