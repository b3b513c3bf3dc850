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
        new ParagraphFinder(),
        .. options?.LinguisticLayer ?? [new Tokenizer(), new SentenceSplitter(), new Tagger(TaggerModel.Embedded)],
        new WordFinder(Lexicon.English),
        new PhraseFinder(),
        new QuotationFinder(),
        new CueFinder(options?.Cues is { } cues ? CueLexicon.EnglishWith(cues) : CueLexicon.English),
        new AttributionFinder(),
        new SpeakerResolver(),
        new MarkerFinder(options?.Stance is { } stance ? StanceLexicon.EnglishWith(stance) : StanceLexicon.English),
        new StanceFinder(),
        new StatementBuilder(),
    ]);
}
