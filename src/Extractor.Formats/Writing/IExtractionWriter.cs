namespace Extractor.Writing;

/// <summary>Writes articles' statements in one format. Dispose writes whatever must come last; the stream stays open.</summary>
public interface IExtractionWriter : IDisposable
{
    /// <summary>Writes one article's statements; called once an article, in input order.</summary>
    void Write(Extraction extraction);
}
