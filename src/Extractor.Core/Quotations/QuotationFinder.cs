using Extractor.Pipeline;

namespace Extractor.Quotations;

/// <summary>Finds the stretches in quotation marks.</summary>
internal sealed class QuotationFinder : IStage
{
    public Layers Reads => Layers.Paragraphs;

    public Layers Fills => Layers.Quotations;

    public void Annotate(Document document) =>
        document.Quotations.Fill([.. new QuotationSearch(document.Text, document.Paragraphs.Items).Find()]);
}
