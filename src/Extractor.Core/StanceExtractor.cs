using Extractor.Pipeline;
using Extractor.Stances;
using Extractor.Words;

namespace Extractor;

/// <summary>Finds the stance that the words of any text show, whoever says them. Threads may share one.</summary>
public sealed class StanceExtractor
{
    private readonly StagePipeline _pipeline;

    /// <summary>Prepares the pipeline; the word lists are read once, here.</summary>
    /// <param name="options">How to work, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The linguistic layer does not fill what the other stages read.</exception>
    /// <exception cref="WordListException"><see cref="ExtractorOptions.Stance"/> holds what such a list must not.</exception>
    public StanceExtractor(ExtractorOptions? options = null) => _pipeline = StandardPipeline.CreateForStance(options);

    /// <summary>The stance of a text; the markers' places are in UTF-16 units, and all are given to the speaker.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Stance Extract(string text, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StanceFinder.OfWhole(_pipeline.Run(new Article { Path = "", Key = "", Text = text }, stop: stop));
    }
}
