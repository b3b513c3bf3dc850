using System.Globalization;
using System.Text;
using Extractor.Statements;

namespace Extractor.Writing;

/// <summary>A table for people: under each article's title its speakers, who is quoted most first, with a bar for the share.</summary>
internal sealed class SpeakerTableWriter(Stream stream, OutputOptions options) : IExtractionWriter
{
    private const string Gap = "  ";
    private const string Words = "words";
    private const string Share = "share";
    private const string Statements = "statements";
    private const string Paragraphs = "paragraphs";
    private const string Speaker = "speaker";
    private const string Anonymous = "anonymous";

    // Columns of a bar for all that is quoted. On 80 columns, names and roles keep 31
    private const int BarWidth = 8;

    private readonly TextOutput _output = new(stream, options);

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        var shares = SpeakerShares.Of(extraction);
        _output.WriteHeading(
            extraction.Article,
            TextOutput.Count(shares.Speakers.Count, "speaker", "speakers"),
            TextOutput.Count(shares.WordsQuoted, "word quoted", "words quoted"));
        if (shares.Speakers.Count > 0)
        {
            _output.WriteLine();
            _output.WritePainted(Numbers(Words, Share, "", Statements, Paragraphs) + Speaker, Colour.Dim);
            _output.WriteLine();
        }

        // Equals stay in the order of their first statement
        foreach (var share in shares.Speakers.OrderByDescending(share => share.WordsQuoted).ThenByDescending(share => share.Statements))
        {
            _output.WriteWrapped(Describe(share.Speaker), NumbersOf(share), Colour.None);
        }

        _output.Flush();
    }

    /// <inheritdoc/>
    public void Complete() => _output.Flush();

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private static string NumbersOf(SpeakerShare share) => Numbers(
        share.WordsQuoted.ToString(CultureInfo.InvariantCulture),
        share.Share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known * 100:0} %") : "",
        share.Share is { } part ? Bar(part) : "",
        share.Statements.ToString(CultureInfo.InvariantCulture),
        share.FirstParagraph == share.LastParagraph
            ? share.FirstParagraph.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{share.FirstParagraph}–{share.LastParagraph}"));

    private static string Numbers(string words, string share, string bar, string statements, string paragraphs) =>
        new StringBuilder(Gap)
            .Append(words.PadLeft(Words.Length)).Append(Gap)
            .Append(share.PadLeft(Share.Length)).Append(' ').Append(bar.PadRight(BarWidth)).Append(Gap)
            .Append(statements.PadLeft(Statements.Length)).Append(Gap)
            .Append(paragraphs.PadLeft(Paragraphs.Length)).Append(Gap)
            .ToString();

    /// <summary>A bar to the eighth of a column; whoever is quoted at all has one.</summary>
    private static string Bar(double share)
    {
        var eighths = (int)Math.Ceiling(share * BarWidth * 8);
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : "▏▎▍▌▋▊▉"[(eighths % 8) - 1]);
    }

    private static string Describe(Speaker speaker)
    {
        var gender = speaker.Gender is Gender.Female or Gender.Male ? KebabCase.Of(speaker.Gender) : null;
        var anonymous = speaker.IsAnonymous ? Anonymous : null;
        var kind = string.Join(", ", new[] { KebabCase.Of(speaker.Source), anonymous, gender }.OfType<string>());
        return string.Join(" · ", new[] { speaker.Name, speaker.Role, speaker.Affiliation, kind }.OfType<string>());
    }
}
