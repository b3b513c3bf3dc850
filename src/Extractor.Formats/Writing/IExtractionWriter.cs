using Extractor.Reading;

namespace Extractor.Writing;

/// <summary>Writes articles' statements in one format. The stream stays open.</summary>
public interface IExtractionWriter : IDisposable
{
    /// <summary>Writes one article's statements; called once an article, in input order.</summary>
    void Write(Extraction extraction);

    /// <summary>Writes that an article failed, in its place, where the format has a line for that.</summary>
    void WriteFailure(ReadingProblem problem)
    {
    }

    /// <summary>Writes whatever must come last. Without it, what was written is not whole: <see cref="IDisposable.Dispose"/> only frees.</summary>
    void Complete();

    /// <summary>Hands all that was written on to the stream, as far as the format allows; most do so with every article.</summary>
    void Flush()
    {
    }
}
