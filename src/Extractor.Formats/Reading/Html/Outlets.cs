namespace Extractor.Reading.Html;

/// <summary>Finds the name of the publication.</summary>
internal static class Outlets
{
    /// <summary>The name, or null.</summary>
    public static string? Find(MetaTags tags, IReadOnlyList<LinkedData> data) =>
        tags["og:site_name"]
        ?? data.Select(one => one.Publisher).FirstOrDefault(name => name is not null && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        ?? tags["application-name"];
}
