using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Extractor.Reading;

/// <summary>Reads Word documents: the paragraphs as they read with all changes accepted, without comments, notes, headers and footers.</summary>
internal static class DocxReader
{
    /// <summary>The one article of the document.</summary>
    public static IEnumerable<ReadResult> Read(OpenedSource source)
    {
        using var document = WordprocessingDocument.Open(source.Seekable(), isEditable: false);
        var part = OfficeXml.FindPart(() => document.MainDocumentPart)
            ?? throw new UnreadableArticleException(source.Path, "a broken document: it has no text");
        using var stream = part.GetStream();
        using var xml = OfficeXml.Open(stream);
        var text = new StringBuilder();
        string? title = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "p" && !xml.IsEmptyElement)
            {
                var (paragraph, style) = ReadParagraph(xml);
                if (paragraph.Length > 0)
                {
                    title ??= style is "Title" or "Heading1" && text.Length == 0 ? paragraph : null;
                    text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
                }
            }
        }

        return [new Article { Path = source.Path, Key = source.Source.Key, Text = text.ToString(), Title = title, IsTakenFromMarkup = true }];
    }

    private static (string Text, string? Style) ReadParagraph(XmlReader xml)
    {
        var text = new StringBuilder();
        string? style = null;
        var depth = xml.Depth;
        var isRead = xml.Read();
        while (isRead && xml.Depth > depth)
        {
            var isElement = xml.NodeType == XmlNodeType.Element;
            if (isElement && IsLeftOut(xml.LocalName))
            {
                xml.Skip();
                continue;
            }

            if (isElement)
            {
                style = xml.LocalName == "pStyle" ? xml.GetAttribute("val", xml.NamespaceURI) : style;
                text.Append(xml.LocalName switch
                {
                    "t" when !xml.IsEmptyElement => TextOf(xml),
                    "tab" when xml.AttributeCount == 0 => " ",
                    "br" or "cr" => "\n",
                    "noBreakHyphen" => "\u2011",
                    _ => "",
                });
            }

            isRead = xml.Read();
        }

        return (text.ToString().Trim(), style);
    }

    // What was deleted or moved away, text boxes (they stand within the paragraph they are fastened to), and copies for old programs
    private static bool IsLeftOut(string name) => name is "del" or "moveFrom" or "txbxContent" or "Fallback" or "rt";

    private static string TextOf(XmlReader xml)
    {
        var text = new StringBuilder();
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            text.Append(xml.Value);
        }

        return text.ToString();
    }
}
