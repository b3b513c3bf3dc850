namespace Extractor.Pipeline;

/// <summary>Stages in an order in which each finds the layers it reads.</summary>
public sealed class StagePipeline
{
    private readonly IStage[] _stages;

    /// <summary>Checks the order of the stages.</summary>
    /// <exception cref="ArgumentException">A stage reads a layer that no earlier one fills, or fills one that is filled already.</exception>
    public StagePipeline(IEnumerable<IStage> stages)
    {
        _stages = [.. stages];
        var filled = Layers.None;
        foreach (var stage in _stages)
        {
            var missing = stage.Reads & ~filled;
            if (missing != Layers.None)
            {
                throw new ArgumentException($"{stage.GetType().Name} reads {missing}, which no earlier stage fills.", nameof(stages));
            }

            var twice = stage.Fills & filled;
            if (twice != Layers.None)
            {
                throw new ArgumentException($"{stage.GetType().Name} fills {twice}, which an earlier stage fills already.", nameof(stages));
            }

            filled |= stage.Fills;
        }
    }

    /// <summary>The stages, in their order.</summary>
    internal IReadOnlyList<IStage> Stages => _stages;

    /// <summary>Runs every stage on an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="explain">Whether to give the reasons for people.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Document Run(Article article, bool explain = true, CancellationToken stop = default)
    {
        var document = new Document(article, stop) { Explains = explain };
        foreach (var stage in _stages)
        {
            stop.ThrowIfCancellationRequested();
            stage.Annotate(document);
        }

        return document;
    }
}
