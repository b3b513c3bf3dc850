namespace Extractor.Attributions.Rules;

/// <summary>The mayor welcomed <b>“progress”</b>, the agency reported: an object inside another content, where it is words in quotation marks.</summary>
internal sealed class QuotedObjectAfterCue : ContentRule
{
    private readonly ObjectAfterCue _object = new();

    public override Content? FindContent(CueSite site) =>
        _object.FindContent(site) is { } content && site.Outline.IsQuotation(content.Pieces[0].First) ? content : null;
}
