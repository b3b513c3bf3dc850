namespace Extractor.Writing.Report;

/// <summary>
/// A report for people: one HTML page that holds all it needs and asks nobody for anything, with every article, its
/// statements highlighted in place. Articles are written as they come; of each only its speakers' totals are kept.
/// </summary>
internal sealed class HtmlReportWriter : IExtractionWriter
{
    // Who opens a report of a few articles wants to read; of many, to look around first
    private const int OpenAtFirst = 3;

    private readonly HtmlOutput _html;
    private readonly ReportTemplate _template = new();
    private readonly ReportTotals _totals = new();

    /// <summary>Writes the head of the page.</summary>
    /// <param name="stream">What to write to; it stays open.</param>
    public HtmlReportWriter(Stream stream)
    {
        _html = new HtmlOutput(stream);
        _template.WriteUntil("articles", _html);
    }

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        var article = new ReportedArticle(extraction, _totals.Articles + 1);
        _totals.Add(article);
        ArticleSection.Write(article, isOpen: article.Number <= OpenAtFirst, _html);
        _html.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _template.WriteUntil("totals", _html);
        _totals.WriteSummary(_html);
        _template.WriteUntil("names", _html);
        _totals.WriteNames(_html);
        _template.WriteUntil("stances", _html);
        _totals.WriteStances(_html);
        _template.WriteUntil("speakers", _html);
        _totals.WriteSpeakers(_html);
        _template.WriteUntil(null, _html);
        _html.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _html.Dispose();
}
