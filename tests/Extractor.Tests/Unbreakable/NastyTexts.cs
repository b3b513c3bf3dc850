using System.Globalization;
using System.Text;

namespace Extractor.Tests.Unbreakable;

/// <summary>Texts that have broken programs that read text, each under its name.</summary>
internal static class NastyTexts
{
    private const string Said = "“We won,” said Kim Lee. She added that “it is over”. ";

    private static readonly (string Name, Func<string> Make)[] All =
    [
        ("nothing", () => ""),
        ("one lone surrogate", () => "\uD83D"),
        ("a million opening marks", () => Repeat("“", 1_000_000)),
        ("a million straight marks", () => Repeat("\"", 1_000_000)),
        ("a million apostrophes", () => Repeat("'", 1_000_000)),
        ("a million marks in pairs", () => Repeat("“”", 500_000)),
        ("a thousand quotations in each other", () => Nested(1_000)),
        ("a thousand quotations in each other that nothing closes", () => Repeat("Kim said: “Lee said: ‘", 500)),
        ("a thousand brackets in each other", () => Repeat("Kim (", 1_000) + Said + Repeat(")", 1_000)),
        ("one word of 10 MB", () => new string('a', 10_000_000)),
        ("one word of 10 MB between statements", () => Said + new string('A', 10_000_000) + " " + Said),
        ("one line of 100 kB without a sentence's end", () => Repeat("said the town and ", 5_500)),
        ("lone surrogates", () => Between("\uD83D", "\uDE00", "\uDE00\uD83D")),
        ("from right to left", () => Between("\u202E", "\u202C", "\u2067قال\u2069", "\u200F")),
        ("characters without width", () => Between("\u200B", "\u200D", "\uFEFF", "\u2060", "\u00AD")),
        ("NULs and other controls", () => Between("\0", "\u0001", "\u001B[31m", "\u007F", "\u0085")),
        ("ends of lines of every kind", () => Between("\r\n", "\r", "\n\r", "\u2028", "\u2029", "\u0085", "\v", "\f")),
        ("a hundred thousand accents on one letter", () => Said + "“e" + Repeat("\u0301", 100_000) + "t,” said Ann. " + Said),
        ("joined emoji without end", () => Said + Repeat("👩\u200D", 100_000) + Said),
        ("a flag of a hundred thousand", () => Said + Repeat("🇩", 100_001) + Said),
        ("private, unassigned and last characters", () => Between("\uE000", "\uFFFF", "\uFDD0", "\U0010FFFF", "\uFFFE")),
        ("spaces of every width", () => Between([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(char.IsWhiteSpace).Select(space => space.ToString())])),
        ("numbers that are no digits", () => Between("٣", "½", "Ⅷ", "²", "１２", "𝟘")),
        ("letters whose case changes their length", () => Between("ß", "ŉ", "İ", "ﬁ", "ǅ", "ΐ")),
        ("formulas and mark-up", () => Between("=1+1", "@SUM(A1)", "<script>alert(1)</script>", "]]>", "{{", "\\u0000", "%s", "${HOME}", "' OR 1=1")),
        ("a hundred thousand paragraphs of one word", () => Repeat("Said.\n\n", 100_000)),
        ("four thousand statements of one speaker", () => Repeat("“No,” said Kim. ", 4_000)),
        ("two thousand speakers", () => string.Concat(Enumerable.Range(0, 2_000).Select(number => $"“No,” said Kim {Name(number)}. "))),
    ];

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => All.Select(one => one.Name);

    /// <summary>Every mark that may stand around a quotation: what Unicode calls so, and what is typed for it.</summary>
    public static IReadOnlyList<string> QuotationMarks { get; } =
    [
        "\"", "'", "`", "´", "''", "``", ",,", "<<", ">>", "′", "″", "„", "‚", "＂", "＇", "「", "」", "『", "』", "〝", "〞", "〟", "《", "》", "〈", "〉", "❛", "❜", "❝", "❞", "🙶", "🙷", "—",
        .. Enumerable.Range(0, 0x10000).Select(code => (char)code)
            .Where(character => char.GetUnicodeCategory(character) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation)
            .Select(mark => mark.ToString()),
    ];

    /// <summary>The text of a name.</summary>
    public static string Of(string name) => Array.Find(All, one => one.Name == name).Make();

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => level % 2 == 0 ? "Kim said, “" : "Lee said, ‘"))
        + "we won"
        + string.Concat(Enumerable.Range(0, depth).Reverse().Select(level => level % 2 == 0 ? "”" : "’"))
        + ".";

    /// <summary>Statements with the pieces before, between and in their words, marks and cues.</summary>
    private static string Between(params string[] pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(CultureInfo.InvariantCulture, $"{piece}{Said}{piece}“{piece}We won{piece},” said{piece} Kim{piece} Lee.{piece} “We w{piece}on,” sa{piece}id K{piece}im. She{piece} said {piece}that{piece} it is{piece}.\n\n");
        }

        return text.Append(string.Concat(pieces)).ToString();
    }

    // A family name of letters only, another for another number
    private static string Name(int number) => "L" + string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
