using Extractor.Paragraphs;
using Extractor.Pipeline;

namespace Extractor.Training;

/// <summary>Paragraphs of the texts of treebanks, which blank lines part and which have no headline and no furniture.</summary>
internal sealed class BlankLineParagraphs : IStage
{
    public Layers Reads => Layers.None;

    public Layers Fills => Layers.Paragraphs;

    public void Annotate(Document document)
    {
        var text = document.Text;
        var paragraphs = new List<Paragraph>();
        for (var position = 0; position < text.Length;)
        {
            var end = text.IndexOf("\n\n", position, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            var part = text.AsSpan(position, end - position);
            var start = position + part.Length - part.TrimStart().Length;
            var length = part.Trim().Length;
            if (length > 0)
            {
                paragraphs.Add(new Paragraph(new TextSpan(start, start + length), ParagraphKind.Body, paragraphs.Count + 1));
            }

            position = end + 2;
        }

        document.Paragraphs.Fill([.. paragraphs]);
    }
}
