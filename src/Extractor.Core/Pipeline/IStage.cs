namespace Extractor.Pipeline;

/// <summary>One step of the pipeline. Keeps no state between documents, so threads may share it.</summary>
public interface IStage
{
    /// <summary>Layers that earlier stages must have filled.</summary>
    Layers Reads { get; }

    /// <summary>The layer or layers this stage fills.</summary>
    Layers Fills { get; }

    /// <summary>Reads the document and fills <see cref="Fills"/>.</summary>
    void Annotate(Document document);
}
