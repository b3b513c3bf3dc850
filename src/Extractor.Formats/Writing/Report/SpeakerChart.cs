using System.Globalization;

namespace Extractor.Writing.Report;

/// <summary>A bar chart of who is quoted how much that is a table too: a row a speaker, who leads to what they said.</summary>
internal sealed class SpeakerChart(HtmlOutput html)
{
    /// <summary>Whether to tell in how many articles each speaks.</summary>
    public bool WithArticles { get; init; }

    /// <summary>Writes the chart; where nobody speaks, a sentence that says so.</summary>
    /// <param name="title">What the chart shows, for those who cannot see it.</param>
    /// <param name="speakers">The speakers, in the order to show.</param>
    /// <param name="wordsQuoted">All words quoted, of which each speaker has a share.</param>
    public void Write(string title, IReadOnlyList<QuotedSpeaker> speakers, int wordsQuoted)
    {
        if (speakers.Count == 0)
        {
            html.WriteMarkup("<p class=\"nobody\">Nobody speaks.</p>\n");
            return;
        }

        html.Write($"<table class=\"chart\"><caption>{title}</caption>\n<thead><tr><th scope=\"col\">Speaker</th>");
        html.WriteMarkup("<th scope=\"col\" colspan=\"2\">Words quoted</th><th scope=\"col\" class=\"extra\">Share</th><th scope=\"col\">Statements</th>");
        html.WriteMarkup(WithArticles ? "<th scope=\"col\" class=\"extra\">Articles</th></tr></thead>\n<tbody>\n" : "</tr></thead>\n<tbody>\n");
        var most = speakers.Max(speaker => speaker.Words);
        foreach (var speaker in speakers)
        {
            WriteRow(speaker, most, wordsQuoted);
        }

        html.WriteMarkup("</tbody></table>\n");
    }

    private void WriteRow(QuotedSpeaker speaker, int most, int wordsQuoted)
    {
        html.Write($"<tr><th scope=\"row\"><a class=\"to-speaker\" href=\"#{speaker.FirstStatement}\" data-who=\"{speaker.Name}\"><bdi>{speaker.Name}</bdi></a>");
        if (speaker.Role is { } role)
        {
            html.Write($" <bdi class=\"role\">{role}</bdi>");
        }

        // A bar's length is an attribute: the page allows no style but its own
        html.WriteMarkup("</th><td class=\"chart-bar\"><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        html.Write($"<rect width=\"{PercentOf(most, speaker.Words, "0.#")}\" height=\"10\"/></svg></td>");
        html.Write($"<td>{speaker.Words}</td><td class=\"extra\">{PercentOf(wordsQuoted, speaker.Words, "0 '%'")}</td><td>{speaker.Statements}</td>");
        if (WithArticles)
        {
            html.Write($"<td class=\"extra\">{speaker.Articles}</td>");
        }

        html.WriteMarkup("</tr>\n");
    }

    private static string PercentOf(int whole, int part, string format) =>
        (whole == 0 ? 0 : 100.0 * part / whole).ToString(format, CultureInfo.InvariantCulture);
}
