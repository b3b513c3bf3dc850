using Extractor.Paragraphs;
using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>What the article has spoken of up to a place, in reading order.</summary>
internal sealed class Discourse
{
    /// <summary>How many referents back are looked at: some pages, so that a pass stays linear in a text of any length.</summary>
    private const int Farthest = 500;

    /// <summary>Paragraphs of the body in which a description may come before the name: “A county judge … Justice Ada Holm”.</summary>
    private const int LeadParagraphs = 4;

    private readonly List<Referent> _referents;

    // The place of a referent and one, 0 for none
    private readonly int[] _byPhrase;
    private readonly int[] _byEnd;

    public Discourse(Document document, ArticleMap map)
    {
        (Document, Map) = (document, map);
        _byPhrase = new int[document.Phrases.Count];
        _byEnd = new int[document.Tokens.Count + 1];

        // Of four phrases of news less than three speak of somebody or something
        _referents = new List<Referent>(document.Phrases.Count * 3 / 4);
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            if (document.Paragraphs[i].Kind == ParagraphKind.Body)
            {
                FirstBodyParagraph = i;
                break;
            }
        }
    }

    /// <summary>The article.</summary>
    public Document Document { get; }

    /// <summary>Where its tokens stand.</summary>
    public ArticleMap Map { get; }

    /// <summary>The index of the first paragraph of the body.</summary>
    public int FirstBodyParagraph { get; }

    /// <summary>Whether a token stands in the headline or the first paragraphs, where a description may come before its name.</summary>
    public bool IsLead(int token) => Map.ParagraphOf(token) < FirstBodyParagraph + LeadParagraphs || Map.IsHeadline(token);

    /// <summary>How many referents were added.</summary>
    public int Count => _referents.Count;

    /// <summary>The referent added last, or null.</summary>
    public Referent? Latest => _referents.Count == 0 ? null : _referents[^1];

    /// <summary>The referent of a phrase's head that was added before the latest, or null.</summary>
    public Referent? BeforeLatest
    {
        get
        {
            for (var i = _referents.Count - 2; i >= 0 && i >= _referents.Count - 4; i--)
            {
                if (!_referents[i].IsInner)
                {
                    return _referents[i];
                }
            }

            return null;
        }
    }

    /// <summary>Adds the next referent.</summary>
    public void Add(Referent referent)
    {
        _referents.Add(referent);
        if (!Map.IsTitle(referent.First))
        {
            referent.IsOpen = !referent.IsQuoted;
            foreach (var entity in referent.Entities)
            {
                entity.Last = referent;
            }
        }

        ref var end = ref _byEnd[referent.End];
        end = end == 0 ? _referents.Count : end;
        if (referent.Phrase >= 0)
        {
            _byPhrase[referent.Phrase] = _referents.Count;
        }
    }

    /// <summary>The referent that ends before a token, or null.</summary>
    public Referent? EndingAt(int token) => token < 0 ? null : At(_byEnd[token]);

    /// <summary>The last referent that lies within some tokens, or null.</summary>
    public Referent? LastWithin(int first, int end)
    {
        Referent? last = null;
        for (var i = first; i < end; i++)
        {
            if (At(_byEnd[i + 1]) is { } referent && referent.First >= first)
            {
                last = referent;
            }
        }

        return last;
    }

    /// <summary>Whom a phrase means by its head, or null.</summary>
    public Referent? OfPhrase(int phrase) => phrase < 0 ? null : At(_byPhrase[phrase]);

    private Referent? At(int place) => place == 0 ? null : _referents[place - 1];

    /// <summary>The referents before a token, nearest first; quoted ones and those of headlines are left out.</summary>
    public ReferentsBefore Before(int token) => new(_referents, token, _referents.Count - Farthest, 0);

    /// <summary>Those of them that stand in the paragraph of the token or up to some paragraphs before.</summary>
    public ReferentsBefore Within(int paragraphs, int token) => new(_referents, token, _referents.Count - Farthest, Map.ParagraphOf(token) - paragraphs);

    /// <summary>The referents of a sentence of the body in order; to be asked before headlines are added.</summary>
    public IEnumerable<Referent> OfSentence(int sentence)
    {
        var (low, high) = (0, _referents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _referents[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < _referents.Count && _referents[i].Sentence == sentence; i++)
        {
            yield return _referents[i];
        }
    }
}
