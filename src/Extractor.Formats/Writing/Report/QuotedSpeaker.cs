namespace Extractor.Writing.Report;

/// <summary>How much somebody is quoted, in one article or in all of a report.</summary>
internal sealed record QuotedSpeaker
{
    /// <summary>The name, on one line.</summary>
    public required string Name { get; init; }

    /// <summary>Office or function, on one line, or null.</summary>
    public required string? Role { get; init; }

    /// <summary>The number of words in quotation marks.</summary>
    public required int Words { get; init; }

    /// <summary>The number of statements, joint ones included.</summary>
    public required int Statements { get; init; }

    /// <summary>The number of articles they speak in.</summary>
    public required int Articles { get; init; }

    /// <summary>The id of their first statement.</summary>
    public required string FirstStatement { get; init; }

    /// <summary>Speakers, who is quoted most first; who is quoted as much, by their statements and then by their names.</summary>
    public static IReadOnlyList<QuotedSpeaker> InOrder(IEnumerable<QuotedSpeaker> speakers) =>
    [
        .. speakers
            .OrderByDescending(speaker => speaker.Words)
            .ThenByDescending(speaker => speaker.Statements)
            .ThenBy(speaker => speaker.Name, StringComparer.Ordinal),
    ];

    /// <summary>The two together, of the same name; the earlier one comes first.</summary>
    public QuotedSpeaker With(QuotedSpeaker later) => this with
    {
        Role = Role ?? later.Role,
        Words = Words + later.Words,
        Statements = Statements + later.Statements,
        Articles = Articles + later.Articles,
    };
}
