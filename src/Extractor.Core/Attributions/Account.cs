using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>Where the account of a post's author stands.</summary>
internal enum AccountPlace
{
    /// <summary>In front of the post, with a colon: <c>@ortega: …</c>.</summary>
    Label,

    /// <summary>At the end, behind a dash: <c>… — Ana Ortega (@ortega) May 3, 2021</c>.</summary>
    Signature,

    /// <summary>On a line of its own above the post: <c>Ana Ortega (@ortega) May 3, 2021</c>.</summary>
    Header,
}

/// <summary>The account of a post's author.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Span">The name and the handle: <c>Ana Ortega (@ortega)</c>.</param>
/// <param name="Rest">Where the post begins after a label, or where it ends before the dash of a signature.</param>
internal readonly record struct Account(AccountPlace Place, TextSpan Span, int Rest)
{
    // “Ana-Maria de la Ortega y Prado”: names of accounts have up to 50 characters
    private const int LongestName = 50;

    // “September 30, 2021”, “10:05 AM · Sep 30, 2021”
    private const int LongestDate = 30;

    private static readonly CharacterSet NotInNames = new(":;!?\"“”\n");

    /// <summary>The account at either end of a paragraph, or null.</summary>
    public static Account? At(string text, TextSpan paragraph) => LabelAt(text, paragraph) ?? SignatureAt(text, paragraph);

    private static Account? LabelAt(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, 2 * LongestName));
        var at = head.IndexOf('@');
        var end = at < 0 ? -1 : HandleEnd(head, at);
        if (end < 0)
        {
            return null;
        }

        var isAlone = at == 0;
        var isInBrackets = at > 1 && head[at - 1] == '(' && IsName(head[..(at - 1)]) && end < head.Length && head[end] == ')';
        end += isInBrackets ? 1 : 0;
        return (isAlone || isInBrackets) && end < head.Length && head[end] == ':'
            ? new Account(AccountPlace.Label, new TextSpan(paragraph.Start, paragraph.Start + end), paragraph.Start + end + 1)
            : null;
    }

    private static Account? SignatureAt(string text, TextSpan paragraph)
    {
        var tailStart = Math.Max(paragraph.Start, paragraph.End - LongestDate - (2 * LongestName));
        var tail = text.AsSpan(tailStart, paragraph.End - tailStart);
        var at = tail.LastIndexOf("(@");
        var end = at <= 0 ? -1 : HandleEnd(tail, at + 1);
        if (end < 0 || end >= tail.Length || tail[end] != ')')
        {
            return null;
        }

        end++;
        var date = tail[end..].Trim(" .·");
        if (date.Length > LongestDate || (date.Length > 0 && !(char.IsAsciiDigit(date[^1]) && date.IndexOfAny(".!?") < 0)))
        {
            return null;
        }

        var dash = LastDash(tail[..at]);
        var name = dash + 1;
        while (name < at && char.IsWhiteSpace(tail[name]))
        {
            name++;
        }

        if (!IsName(tail[name..at]) || (dash < 0 && tailStart + name > paragraph.Start))
        {
            return null;
        }

        var span = new TextSpan(tailStart + name, tailStart + end);
        return dash >= 0
            ? new Account(AccountPlace.Signature, span, tailStart + dash)
            : date.Length > 0 ? new Account(AccountPlace.Header, span, span.End) : null;
    }

    // The last character of a dash, whichever way it is written, or -1
    private static int LastDash(ReadOnlySpan<char> words)
    {
        var dash = words.LastIndexOfAny(Characters.Dashes);
        if (dash < 0)
        {
            dash = words.LastIndexOf("--");
            dash = dash < 0 ? words.LastIndexOf(" - ") : dash;
            dash += dash < 0 ? 0 : 1;
        }

        return dash;
    }

    /// <summary>The end of the handle that begins with the @ at <paramref name="at"/>, or -1.</summary>
    private static int HandleEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' || (text[end] is '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return end > at + 1 ? end : -1;
    }

    // “Ana Ortega ”: begins with a letter and holds no mark that ends a sentence or clause
    private static bool IsName(ReadOnlySpan<char> words) =>
        words.Trim() is { Length: > 0 and <= LongestName } name && char.IsLetter(name[0]) && NotInNames.IndexIn(name) < 0;
}
