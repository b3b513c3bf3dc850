using Extractor.Attributions;
using Extractor.Model;
using Extractor.Pipeline;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Attributions;

/// <summary>
/// Attributions as case documents write them, one a line: <c>KIND | SOURCE | CUE | CONTENT</c>. A dash stands for no
/// source or no cue, <c>↑</c> for the speaker of an earlier line who goes on (<c>↑1</c>: of the first), <c> ¶ </c>
/// between the parts of a content, <c>thought</c> before the kind of what is not said.
/// </summary>
internal static class AttributionText
{
    private static readonly StagePipeline Pipeline = StandardPipeline.Create();

    /// <summary>The attributions of a text, read by the whole pipeline.</summary>
    public static string Of(string text) => Describe(Pipeline.Run(new Article { Path = "a.txt", Key = "a.txt", Text = text }));

    /// <summary>The headings of the cases of a document whose text gives just what is expected.</summary>
    public static IReadOnlyList<string> Fulfilled(string document) =>
        [.. CaseDocument.Read(document).Where(one => Of(one.Text) == one.Expected).Select(one => one.Heading)];

    private static string Describe(Document document) =>
        string.Join('\n', document.Attributions.Items.ToArray().Select(attribution => string.Join(" | ", Columns(document, attribution))));

    private static string[] Columns(Document document, Attribution attribution) =>
    [
        (attribution.Act == StatementAct.Thought ? "thought " : "") + attribution.Kind.ToString().ToLowerInvariant(),
        attribution.Source is { } source ? OneLine(document.TextOf(source))
            : attribution.SameSpeakerAs >= 0 ? $"↑{attribution.SameSpeakerAs + 1}"
            : "-",
        attribution.Cue >= 0 ? OneLine(document.TextOf(document.SpanOf(document.Cues[attribution.Cue].First, document.Cues[attribution.Cue].End))) : "-",
        string.Join(" ¶ ", attribution.Content.Select(span => OneLine(document.TextOf(span)))),
    ];

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
