using Extractor.Attributions;
using Extractor.Model;
using Extractor.Pipeline;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Attributions;

public sealed class AttributionCaseTests
{
    [Theory]
    [Cases("statements.md")]
    public void Statements_are_found(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);

        Assert.Equal(expected, Describe(text));
    }

    [Theory]
    [Cases("backlog.md")]
    public void What_is_known_to_fail_still_fails(string heading, string text, string expected)
    {
        Assert.False(expected == Describe(text), $"'{heading}' passes now: move it from backlog.md to statements.md.");
    }

    private static string Describe(string text)
    {
        var document = StandardPipeline.Create().Run(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        return string.Join('\n', document.Attributions.Items.ToArray().Select(attribution => Describe(document, attribution)));
    }

    private static string Describe(Document document, Attribution attribution)
    {
        var source = attribution.Source is { } span ? document.TextOf(span) : "-";
        var cue = "-";
        if (attribution.Cue >= 0)
        {
            var found = document.Cues[attribution.Cue];
            cue = document.TextOf(document.SpanOf(found.First, Math.Max(found.End, attribution.CueEnd))).ToString();
        }

        var content = string.Join(" … ", attribution.Content.Select(document.TextOf));
        return $"{attribution.Kind.ToString().ToLowerInvariant()} | {source} | {cue} | {content}";
    }
}
