using Extractor.Model;
using Extractor.Paragraphs;
using Extractor.Pipeline;

namespace Extractor.Tests;

/// <summary>Makes the whole text one paragraph, for tests of the stages above it.</summary>
internal sealed class OneParagraph : IStage
{
    public Layers Reads => Layers.None;

    public Layers Fills => Layers.Paragraphs;

    public void Annotate(Document document) =>
        document.Paragraphs.Fill([new Paragraph(new TextSpan(0, document.Text.Length), ParagraphKind.Body, 1)]);

    public static Document Run(string text, params IStage[] stages) =>
        new StagePipeline([new OneParagraph(), .. stages]).Run(new Article { Path = "a.txt", Key = "a.txt", Text = text });
}
