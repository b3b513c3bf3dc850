using Extractor.Paragraphs;
using Extractor.Pipeline;

namespace Extractor;

/// <summary>Finds the statements of articles: text in, statements out. Threads may share one.</summary>
public sealed class StatementExtractor
{
    private readonly StagePipeline _pipeline;

    /// <summary>Prepares the pipeline; the word lists are read once, here.</summary>
    /// <param name="options">How to work, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The linguistic layer does not fill what the other stages read.</exception>
    public StatementExtractor(ExtractorOptions? options = null)
    {
        Options = options ?? new ExtractorOptions();
        _pipeline = StandardPipeline.Create(Options);
    }

    /// <summary>How this extractor works.</summary>
    public ExtractorOptions Options { get; }

    /// <summary>Finds the statements of one article and their speakers.</summary>
    public Extraction Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = _pipeline.Run(article);
        return new Extraction
        {
            Article = article with
            {
                Title = article.Title ?? Headline.Of(document),
                Date = article.Date ?? PublicationDate.Of(document),
            },
            Words = CountWords(article.Text),
            Speakers = document.Speakers.Items.ToArray(),
            Statements = document.Statements.Items.ToArray(),
        };
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var isBlank = char.IsWhiteSpace(character);
            words += !isBlank && !inWord ? 1 : 0;
            inWord = !isBlank;
        }

        return words;
    }
}
