namespace Extractor.Speakers.Names;

/// <summary>
/// What two forms of one name have in common, as keys to look up: the first and the last word, the first letter and the
/// last word, the last two words. Forms without a shape in common are not compared.
/// </summary>
internal static class NameShapes
{
    /// <summary>The shapes under which a name is kept.</summary>
    public static IEnumerable<string> Offered(NameKey name) => name.Words switch
    {
        [_] => [],
        [var first, .., var last] => [Pair(first, last), Initial(first, last), Tail(name)],
        _ => [],
    };

    /// <summary>The shapes under which other forms of a name may be kept: “Robert Hale” is “R. Hale”, and the other way round.</summary>
    public static IEnumerable<string> Asked(NameKey name) => name.Words switch
    {
        [_] => [],
        [{ Length: 1 } first, .., var last] => [Initial(first, last), Tail(name)],
        [var first, .., var last] => [Pair(first, last), Pair(first[..1], last), Initial(first, last), Tail(name)],
        _ => [],
    };

    private static string Pair(string first, string last) => $"{first} … {last}";

    private static string Initial(string first, string last) => $"{first[0]}. … {last}";

    /// <summary>“state department” of “US State Department”.</summary>
    private static string Tail(NameKey name) => $"… {name.Words[^2]} {name.Last}";
}
