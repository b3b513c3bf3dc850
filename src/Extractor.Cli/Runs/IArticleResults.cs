using Extractor.Journals;
using Extractor.Reading;

namespace Extractor.Cli.Runs;

/// <summary>Where an <see cref="ArticleLoop{T}"/> hands on what it makes; called by one thread at a time, in the order of the articles.</summary>
/// <typeparam name="T">What is made of an article.</typeparam>
internal interface IArticleResults<in T>
{
    /// <summary>Writes what was made of an article.</summary>
    /// <param name="position">The article's place in the run.</param>
    /// <param name="article">The article.</param>
    /// <param name="made">What was made of it.</param>
    void Write(ArticlePosition position, Article article, T made);

    /// <summary>Writes that an article failed; the message is told already.</summary>
    void WriteFailure(ArticlePosition position, ReadingProblem problem)
    {
    }

    /// <summary>Hands on whatever was written: the next article is not there yet, and somebody may wait for this one.</summary>
    void Flush()
    {
    }
}
