using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Which tokens are part of a source, and which of what is said.</summary>
internal sealed class SaidTokens
{
    private readonly Document _document;
    private readonly bool[] _isSource;
    private readonly bool[] _isSaid;

    public SaidTokens(Document document, ArticleMap map)
    {
        _document = document;
        _isSource = new bool[document.Tokens.Count];
        _isSaid = new bool[document.Tokens.Count];
        foreach (var attribution in document.Attributions.Items)
        {
            if (attribution.Source is { } source)
            {
                Mark(_isSource, map.TokensOf(source));
            }

            for (var i = 0; i < attribution.Content.Count; i++)
            {
                Mark(_isSaid, map.TokensOf(attribution.Content[i]));
            }
        }
    }

    /// <summary>Whether a token is part of a source.</summary>
    public bool IsSource(int token) => _isSource[token];

    /// <summary>Whether a token is part of what is said.</summary>
    public bool IsSaid(int token) => _isSaid[token];

    /// <summary>Whether a phrase speaks: “lawyers for <b>Lee</b>” are a source, Lee is none.</summary>
    public bool IsSource(Phrase phrase, Sentence sentence) =>
        _isSource[phrase.Head] && !(phrase.First > 0 && _isSource[phrase.First - 1] && Subjects.IsBehindPreposition(_document, phrase, sentence));

    private static void Mark(bool[] tokens, (int First, int End) range) => tokens.AsSpan(range.First, range.End - range.First).SetAll(true);
}
