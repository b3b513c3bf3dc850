using System.Globalization;

namespace Extractor.Writing.Report;

/// <summary>The note of a statement beside the text: who, how, and folded in it why.</summary>
internal sealed class StatementNote(ReportedArticle article, HtmlOutput html)
{
    private readonly CodePoints _codePoints = new(article.Extraction.Article.Text);
    private readonly SpeakerRoles _roles = new(article.Extraction.Speakers);

    /// <summary>Writes the link in the text that leads to the note.</summary>
    public void WriteReference(int number)
    {
        var statement = article.Extraction.Statements[number - 1];
        var parts = new[] { NameOf(statement), HowOf(statement), StatementStance.SummaryOf(statement), ShareOf(statement) };
        html.Write($"<a class=\"ref\" href=\"#{statement.Id}\" data-s=\"{number}\" aria-label=\"Statement {number}: {string.Join(", ", parts.OfType<string>())}\"></a>");
    }

    /// <summary>Writes the note.</summary>
    public void Write(int number)
    {
        var statement = article.Extraction.Statements[number - 1];
        var kind = KebabCase.Of(statement.Kind);
        html.Write($"<li><details class=\"note {kind}\" id=\"{statement.Id}\" data-n=\"{number}\" data-kind=\"{kind}\" data-share=\"{PercentOf(statement)}\"");
        html.Write($" data-who=\"{string.Join('\n', article.NamesOf(statement))}\" data-stance=\"{string.Join('\n', StatementStance.TypesOf(statement))}\">");
        html.Write($"<summary><span class=\"n\">{number}</span> <bdi class=\"who\">{NameOf(statement)}</bdi> <span class=\"share\">{ShareOf(statement)}</span> ");
        html.Write($"<bdi class=\"how\">{HowOf(statement)}");
        if (StatementStance.SummaryOf(statement) is { } stance)
        {
            html.Write($" · <span class=\"stance\">{stance}</span>");
        }

        html.WriteMarkup("</bdi></summary><p class=\"why\">");

        // One text with line ends, not a list: of a thousand articles, that would be a third more for a browser to hold
        foreach (var sentence in WhyOf(statement))
        {
            html.Write($"– {TextWrapper.OnOneLine(sentence)}\n");
        }

        html.WriteMarkup("</p></details></li>\n");
    }

    private static string NameOf(Statement statement) => TextWrapper.OnOneLine(statement.Speaker?.Name ?? "No speaker");

    private static int PercentOf(Statement statement) => (int)Math.Round(100 * statement.Confidence);

    private static string ShareOf(Statement statement) => string.Create(CultureInfo.InvariantCulture, $"{PercentOf(statement)} % sure");

    private static string HowOf(Statement statement)
    {
        var source = statement.UnresolvedMention is { } mention ? $"“{TextWrapper.OnOneLine(mention.Text)}”" : null;
        var missing = statement.SpeakerMissing is { } reason ? KebabCase.Of(reason).Replace('-', ' ') : null;
        var act = statement.Act == StatementAct.Speech ? null : KebabCase.Of(statement.Act);
        var cue = statement.Cue is { } found ? $"“{TextWrapper.OnOneLine(found.Text)}”" : null;
        var negated = statement.Cue is { IsNegated: true } ? "negated" : null;
        return string.Join(" · ", new[] { source, missing, KebabCase.Of(statement.Kind), act, cue, negated }.OfType<string>());
    }

    private IEnumerable<string> WhyOf(Statement statement)
    {
        if (_roles.Of(statement.Speaker) is { } role)
        {
            yield return "role: " + role;
        }

        if (statement.Addressee is { } addressee)
        {
            yield return "said to: " + (addressee.Name is { } name && name != addressee.Text ? $"{addressee.Text} ({name})" : addressee.Text);
        }

        foreach (var sentence in statement.Evidence)
        {
            yield return sentence;
        }

        foreach (var marker in statement.Stance.Markers)
        {
            yield return StanceText.Explain(marker);
        }

        yield return "rule: " + statement.Rule;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"characters: {_codePoints.At(statement.Spans[0].Start)}–{_codePoints.At(statement.Spans[^1].End)}");
    }
}
