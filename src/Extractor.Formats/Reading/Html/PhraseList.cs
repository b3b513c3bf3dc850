namespace Extractor.Reading.Html;

/// <summary>
/// A list of what whole lines of a page look like: “read next” is that and nothing else, “read next *” begins so, and
/// <c>{number}</c> is digits that a line begins with. Case, and brackets, numbers and punctuation at the end, do not count.
/// </summary>
internal sealed class PhraseList
{
    private const string Number = "{number}";

    private readonly HashSet<string> _whole;
    private readonly string[] _beginnings;

    private PhraseList(string[] entries)
    {
        _whole = entries.Where(entry => !entry.EndsWith(" *", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _beginnings = [.. entries.Where(entry => entry.EndsWith(" *", StringComparison.Ordinal)).Select(entry => entry[..^2])];
    }

    /// <summary>Reads a list.</summary>
    /// <param name="name">Its place, as for <see cref="PageLists.Read"/>.</param>
    public static PhraseList Read(string name) => new(PageLists.Read(name));

    /// <summary>Whether a line looks like one of the list.</summary>
    public bool Fits(string line)
    {
        var phrase = PhraseOf(line);
        return _whole.Contains(phrase) || Array.Exists(_beginnings, beginning => Begins(phrase, beginning));
    }

    /// <summary>Whether a line is one of the list that is nothing else.</summary>
    public bool FitsWhole(string line) => _whole.Contains(PhraseOf(line));

    private static string PhraseOf(string line)
    {
        var text = line.AsSpan().TrimStart("•*-–—►▶»>[( ").TrimEnd(" :.…!?»›>→)(]0123456789");
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 ? string.Concat(Number, text[digits..]) : text.ToString();
    }

    private static bool Begins(string phrase, string beginning) =>
        phrase.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
        && (phrase.Length == beginning.Length || !char.IsLetterOrDigit(phrase[beginning.Length]));
}
