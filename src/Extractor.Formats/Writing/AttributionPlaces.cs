using Extractor.Attributions;
using Extractor.Pipeline;

namespace Extractor.Writing;

/// <summary>The sentences that the attributions of a document stand in.</summary>
internal sealed class AttributionPlaces
{
    private readonly Document _document;
    private readonly ILookup<int, (int Attribution, int Home)> _bySentence;

    public AttributionPlaces(Document document)
    {
        _document = document;
        _bySentence = Enumerable.Range(0, document.Attributions.Count).SelectMany(SentencesOf).ToLookup(place => place.Sentence, place => (place.Attribution, place.Home));
    }

    /// <summary>The indices of the attributions in a sentence, each with the sentence of its cue, or of its content where it has none.</summary>
    public IEnumerable<(int Attribution, int Home)> In(int sentence) => _bySentence[sentence];

    private IEnumerable<(int Sentence, int Attribution, int Home)> SentencesOf(int index)
    {
        var attribution = _document.Attributions[index];
        var home = _document.SentenceAt(StartOf(attribution));
        yield return (home, index, home);
        var last = -1;
        foreach (var span in attribution.Content)
        {
            var end = _document.SentenceAt(span.End - 1);
            for (var sentence = Math.Max(_document.SentenceAt(span.Start), last + 1); sentence <= end; sentence++)
            {
                if (sentence != home)
                {
                    yield return (sentence, index, home);
                }
            }

            last = end;
        }
    }

    private int StartOf(Attribution attribution) =>
        attribution.Cue >= 0 ? _document.Tokens[_document.Cues[attribution.Cue].First].Start : attribution.Content[0].Start;
}
