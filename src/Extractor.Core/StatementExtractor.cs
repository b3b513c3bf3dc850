using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Statements;
using Extractor.Words;

namespace Extractor;

/// <summary>Finds the statements of articles: text in, statements out. Threads may share one.</summary>
public sealed class StatementExtractor
{
    private readonly StagePipeline _pipeline;

    /// <summary>Prepares the pipeline; the word lists are read once, here.</summary>
    /// <param name="options">How to work, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The linguistic layer does not fill what the other stages read.</exception>
    /// <exception cref="WordListException"><see cref="ExtractorOptions.Cues"/> or <see cref="ExtractorOptions.Stance"/> holds what such a list must not.</exception>
    public StatementExtractor(ExtractorOptions? options = null)
    {
        Options = options ?? new ExtractorOptions();
        _pipeline = StandardPipeline.Create(Options);
    }

    /// <summary>How this extractor works.</summary>
    public ExtractorOptions Options { get; }

    /// <summary>Finds the statements of one article and their speakers.</summary>
    public Extraction Extract(Article article) => Extract(article, explain: true, CancellationToken.None);

    /// <summary>Finds the statements of one article and their speakers, unless it is stopped.</summary>
    /// <param name="article">The article.</param>
    /// <param name="explain">
    /// Whether each statement has its <see cref="Statement.Evidence"/>, which takes a twentieth of the time (840 articles of
    /// PolNeAR); without, it is empty.
    /// </param>
    /// <param name="stop">Stops the work, which for an article of many megabytes takes minutes.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Extraction Extract(Article article, bool explain, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = _pipeline.Run(article, explain, stop);
        return new Extraction
        {
            Article = article with
            {
                Title = article.Title ?? Headline.Of(document),
                Date = article.Date ?? PublicationDate.Of(document),
            },
            Words = WordCount.Of(article.Text),
            Speakers = document.Speakers.Items.ToArray(),
            Statements = document.Statements.Items.ToArray(),
        };
    }

    /// <summary>Fills every layer of one article, for who wants to see what the statements were made from.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Document Read(Article article, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _pipeline.Run(article, stop: stop);
    }
}
