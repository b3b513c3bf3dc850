using Microsoft.Extensions.FileSystemGlobbing;

namespace Extractor.Reading;

/// <summary>Which files of a folder are read.</summary>
public sealed record FileChoice
{
    /// <summary>Patterns such as <c>2023/**/*.html</c>; one without <c>/</c> is for names in any folder. None means every known ending.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of what is left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>What is looked for, for messages.</summary>
    public override string ToString()
    {
        var wanted = Include.Count > 0
            ? string.Join(", ", Include)
            : string.Join(", ", InputFormats.All.SelectMany(format => format.Extensions).Select(extension => "*" + extension));
        return Exclude.Count > 0 ? $"{wanted} (without {string.Join(", ", Exclude)})" : wanted;
    }

    /// <summary>Tells whether a path below the folder is wanted; null for every known ending, without the library for patterns.</summary>
    internal Func<string, bool>? Matcher() => Include.Count + Exclude.Count == 0 ? null : MakeMatcher();

    private Func<string, bool> MakeMatcher()
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(Include.Count > 0 ? Include.Select(Anywhere) : ["**/*"]);
        matcher.AddExcludePatterns(Exclude.Select(Anywhere));
        return path => (Include.Count > 0 || FolderSearch.IsOfKnownFormat(path)) && matcher.Match(path).HasMatches;
    }

    private static string Anywhere(string pattern) => pattern.Contains('/', StringComparison.Ordinal) ? pattern : "**/" + pattern;
}
