using Extractor.Pipeline;

namespace Extractor.Writing;

/// <summary>What of a document's layers is to be shown.</summary>
public sealed record InspectionOptions
{
    /// <summary>The layers that <see cref="LayerTableWriter"/> shows.</summary>
    public Layers Layers { get; init; } = LayerTableWriter.Shown;

    /// <summary>The number of the only sentence of each article to show, from 1, or null for all.</summary>
    public int? Sentence { get; init; }

    /// <summary>Only sentences that hold this text are shown, in capitals or not; line breaks count as blanks. Null for all.</summary>
    public string? Find { get; init; }

    /// <summary>The columns that texts are wrapped to; the table is as wide as what it holds.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether the sentence at an index is to be shown.</summary>
    internal bool Wants(Document document, int index)
    {
        if (Sentence is { } number && number != index + 1)
        {
            return false;
        }

        var sentence = document.Sentences[index];
        return Find is null || TextWrapper.OnOneLine(document.TextOf(document.SpanOf(sentence.FirstToken, sentence.EndToken)))
            .Contains(Find, StringComparison.OrdinalIgnoreCase);
    }
}
