using Extractor.Model;
using Extractor.Pipeline;
using Extractor.Stances;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Stances;

public sealed class MarkerFinderTests
{
    // Its cue stands in another sentence than what it reports
    private const string CueApart = "Ms. Ortega angrily said on Monday:\n\n“We must act.”\n\nNobody else spoke, which was terrible.\n";

    private static readonly string[] Documents = ["statements.md", "speakers.md", "turns.md", "quotations.md"];
    private static readonly IReadOnlyList<IStage> Stages = StandardPipeline.Create().Stages;
    private static readonly StagePipeline InTold = new(Stages);
    private static readonly StagePipeline InAll = new(Stages.Select(stage => stage is MarkerFinder ? new MarkerFinder(inAll: true) : stage));

    [Fact]
    public void Where_nobody_says_anything_no_marker_is_missed()
    {
        var texts = Documents.SelectMany(CaseDocument.Read).Select(one => one.Text).Append(CueApart);
        foreach (var text in texts)
        {
            var article = new Article { Path = "a.txt", Key = "a.txt", Text = text };
            var (told, all) = (InTold.Run(article), InAll.Run(article));

            Assert.Equal(Shown(all), Shown(told));
        }

        var apart = InTold.Run(new Article { Path = "a.txt", Key = "a.txt", Text = CueApart });
        Assert.Contains(apart.Stances.Items.ToArray(), stance => stance.Markers.Any(marker => marker.Text == "angrily"));
        Assert.DoesNotContain(apart.Markers.Items.ToArray(), marker => apart.Text[marker.Span.Start..marker.Span.End] == "terrible");
    }

    private static string Shown(Document document) => string.Join('\n', document.Stances.Items.ToArray().Select(
        stance => $"{stance.Polarity} {stance.Certainty} {string.Join(", ", stance.Markers.Select(marker => $"{marker.Span} {marker.Type} {marker.Weight}"))}"));
}
