namespace Extractor.Paragraphs;

/// <summary>Tags left in a text: <c>&lt;tweet author="…"&gt;</c>, <c>&lt;/b&gt;</c>. “&lt;3” and “&lt;A Long Night&gt;” are none.</summary>
internal static class MarkupTag
{
    // The longest of 240 tags of PolNeAR train, a post with its attributes, has 320 characters
    private const int Longest = 400;

    /// <summary>The number of characters of the tag that a text begins with, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (!Begins(text))
        {
            return 0;
        }

        var inside = text[1..Math.Min(text.Length, Longest)];
        var end = inside.IndexOfAny('<', '>');
        if (end < 0 || inside[end] == '<')
        {
            return 0;
        }

        inside = inside[..end];
        return inside.ContainsAny(' ', '\n') && !inside.Contains('=') ? 0 : end + 2;
    }

    /// <summary>Whether a line ends within a tag that the next one closes: <c>&lt;tweet date="May 4</c> and <c>"&gt;Good morning</c>.</summary>
    public static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var end = line[Math.Max(0, line.Length - Longest)..];
        var open = end.LastIndexOfAny('<', '>');
        if (open < 0 || !Begins(end[open..]) || !end[open..].Contains('='))
        {
            return false;
        }

        var start = next[..Math.Min(next.Length, Longest)];
        var close = start.IndexOfAny('<', '>');
        return close >= 0 && start[close] == '>';
    }

    private static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!');
}
