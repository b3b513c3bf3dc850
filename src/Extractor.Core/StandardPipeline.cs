using Extractor.Attributions;
using Extractor.Cues;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Quotations;
using Extractor.Sentences;
using Extractor.Speakers;
using Extractor.Stances;
using Extractor.Statements;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor;

/// <summary>The stages in order.</summary>
internal static class StandardPipeline
{
    /// <summary>The whole pipeline, around the linguistic layer that the options name or the project's own.</summary>
    public static StagePipeline Create(ExtractorOptions? options = null) => new(
    [
        .. LinguisticStages(options),
        new PhraseFinder(),
        new QuotationFinder(),
        new CueFinder(),
        new AttributionFinder(),
        new SpeakerResolver(),
        new MarkerFinder(inAll: false),
        new StanceFinder(),
        new StatementBuilder(),
    ]);

    /// <summary>The stages that the stance of a text takes, which need not tell who says what.</summary>
    public static StagePipeline CreateForStance(ExtractorOptions? options = null) => new([.. LinguisticStages(options), new MarkerFinder(inAll: true)]);

    private static IStage[] LinguisticStages(ExtractorOptions? options) => options?.LinguisticLayer is { } layer
        ? [new ParagraphFinder(), .. layer, WordsWith(options)]
        : [new ParagraphFinder(), new Tokenizer(), new SentenceSplitter(), WordsWith(options), new Tagger(TaggerModel.Embedded)];

    private static WordFinder WordsWith(ExtractorOptions? options) => new(options is { Cues: null, Stance: null } or null
        ? Vocabulary.English
        : new Vocabulary(
            Lexicon.English,
            options.Cues is { } cues ? CueLexicon.EnglishWith(cues) : CueLexicon.English,
            options.Stance is { } list ? StanceLexicon.EnglishWith(list) : StanceLexicon.English));
}
