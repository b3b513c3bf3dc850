namespace Extractor.Writing.Report;

/// <summary>What a report says of all its articles together. Speakers of one name are one, as articles cannot tell them apart.</summary>
internal sealed class ReportTotals
{
    // As many bars as can be compared at a glance; all speakers stand below them
    private const int ShownAtFirst = 12;

    private readonly Dictionary<string, QuotedSpeaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stances = new(StringComparer.Ordinal);
    private int _statements;
    private int _withoutSpeaker;
    private int _wordsQuoted;

    /// <summary>The number of articles so far.</summary>
    public int Articles { get; private set; }

    /// <summary>Adds an article.</summary>
    public void Add(ReportedArticle article)
    {
        Articles++;
        _wordsQuoted += article.WordsQuoted;
        foreach (var statement in article.Extraction.Statements)
        {
            _statements++;
            _withoutSpeaker += statement.Speaker is null ? 1 : 0;
            foreach (var type in StatementStance.TypesOf(statement))
            {
                _stances[type] = _stances.GetValueOrDefault(type) + 1;
            }
        }

        foreach (var speaker in article.Speakers)
        {
            _speakers[speaker.Name] = _speakers.TryGetValue(speaker.Name, out var known) ? known.With(speaker) : speaker;
        }
    }

    /// <summary>Writes how much there is: “2 articles · 36 statements · 15 speakers”.</summary>
    public void WriteSummary(HtmlOutput html)
    {
        html.Write($"{TextOutput.Count(Articles, "article", "articles")} · {TextOutput.Count(_statements, "statement", "statements")} · ");
        html.Write($"{TextOutput.Count(_speakers.Count, "speaker", "speakers")} · {TextOutput.Count(_wordsQuoted, "word", "words")} quoted");
        if (_withoutSpeaker > 0)
        {
            html.Write($" · {TextOutput.Count(_withoutSpeaker, "statement", "statements")} without a speaker");
        }
    }

    /// <summary>Writes the speakers' names as options, in ordinal order.</summary>
    public void WriteNames(HtmlOutput html)
    {
        foreach (var name in _speakers.Keys.Order(StringComparer.Ordinal))
        {
            html.Write($"<option value=\"{name}\">");
        }
    }

    /// <summary>Writes the types of stance that were found as options, each with the number of its statements.</summary>
    public void WriteStances(HtmlOutput html)
    {
        foreach (var type in StatementStance.Types.Where(_stances.ContainsKey))
        {
            html.Write($"<option value=\"{type}\">{type} ({_stances[type]})</option>");
        }
    }

    /// <summary>Writes a bar for each speaker: those quoted most, and folded below them all.</summary>
    public void WriteSpeakers(HtmlOutput html)
    {
        var speakers = QuotedSpeaker.InOrder(_speakers.Values);
        var chart = new SpeakerChart(html) { WithArticles = Articles > 1 };
        chart.Write("Who is quoted how much in all articles", [.. speakers.Take(ShownAtFirst)], _wordsQuoted);
        if (speakers.Count > ShownAtFirst)
        {
            html.Write($"<details class=\"all\"><summary>All {speakers.Count} speakers</summary>\n");
            chart.Write("All speakers", speakers, _wordsQuoted);
            html.WriteMarkup("</details>\n");
        }
    }
}
