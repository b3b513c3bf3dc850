using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Reads an article from its first phrase to its last and finds whom every name, description and pronoun means.</summary>
internal sealed class DiscourseReader
{
    private readonly Document _document;
    private readonly ArticleMap _map;
    private readonly EntityRegistry _entities;
    private readonly Discourse _discourse;
    private readonly ReferentAdder _referents;
    private readonly PronounReader _pronouns;
    private readonly DescriptionReader _descriptions;
    private readonly Anonymity _anonymity;
    private readonly List<NameMention> _names;
    private readonly NameLinks _links;
    private int _nextName;

    // Of how many referents it is known whether the last is joined to the one before
    private int _joined;

    public DiscourseReader(Document document)
    {
        _document = document;
        _map = new ArticleMap(document);
        _entities = new EntityRegistry(document);
        _discourse = new Discourse(document, _map);
        _names = NameFinder.Find(document, _map);
        _links = new NameLinker(document, _map, _entities).Link(_names);
        var introductions = new Introductions(document, _entities);
        introductions.Read(_names, _links.Entities);
        _map.MarkSaid();
        _referents = new ReferentAdder(document, _map, _discourse);
        var author = new Lazy<Entity?>(() => AuthorFinder.Find(document, _map, _names, _links.Entities));
        _pronouns = new PronounReader(document, _map, _discourse, _referents, author);
        _anonymity = new Anonymity(document, _map);
        _descriptions = new DescriptionReader(document, _map, _discourse, _entities, _referents, _pronouns, introductions, _anonymity, author);
        for (var i = 0; i < _names.Count; i++)
        {
            if (_links.Entities[i] is { } speaker && _map.IsSource(_names[i].First))
            {
                speaker.IsQuotedByName = true;
            }
        }
    }

    /// <summary>Whether the article names a person.</summary>
    public bool NamesPeople => Array.Exists(_links.Entities, entity => entity is { IsPerson: true });

    /// <summary>Whom every phrase of the article means.</summary>
    public Discourse Read()
    {
        ReadParagraphs(ParagraphKind.Body);
        _anonymity.Mark(_discourse);

        // A headline is understood from what follows it
        _nextName = 0;
        ReadParagraphs(ParagraphKind.Title);
        LookAgain();
        return _discourse;
    }

    /// <summary>Whom some tokens mean that are no phrase, as in a headline whose verbs look like names; null where they hold no word.</summary>
    public Referent? ReadPart(int first, int end)
    {
        // “Leaders of the movement”: the noun before the preposition
        var preposition = first + 1;
        while (preposition < end && _document.Tags[preposition].Upos != Upos.Adp)
        {
            preposition++;
        }

        var head = preposition - 1;
        while (head > first && _document.Tags[head].Upos is Upos.Punct)
        {
            head--;
        }

        if (!char.IsLetterOrDigit(_document.Text[_document.Tokens[head].Start]) || _document.Tags[head].Xpos is Xpos.Prp or Xpos.PrpPoss)
        {
            return null;
        }

        var phrase = new Phrase(first, head + 1, head, PhraseKind.Description, IsPossessive: false);
        if (NameKey.Of(_document, first, head + 1) is { } key && _entities.WithKey(key) is { } entity)
        {
            _referents.Add(-1, first, head + 1, entity.Alone, Resolution.Name, 0.9);
        }
        else
        {
            _descriptions.Read(-1, phrase, null);
        }

        return _discourse.Latest is { } latest && latest.First == first ? latest : null;
    }

    private void ReadParagraphs(ParagraphKind kind)
    {
        var phrases = _document.Phrases.Items;
        var next = 0;
        foreach (var sentence in _document.Sentences.Items)
        {
            _document.Stop.ThrowIfCancellationRequested();
            var isRead = _document.Paragraphs[sentence.Paragraph].Kind == kind;
            for (; next < phrases.Length && phrases[next].First < sentence.EndToken; next++)
            {
                if (isRead)
                {
                    ReadPhrase(next);
                }
            }
        }
    }

    /// <summary>A first line that only may be a headline was read in its place; its descriptions get a second look.</summary>
    private void LookAgain()
    {
        for (var i = 0; i < _document.Phrases.Count && _document.Phrases[i] is var phrase && _map.ParagraphOf(phrase.First) <= _discourse.FirstBodyParagraph; i++)
        {
            if (!_map.IsTitle(phrase.First) && _map.IsHeadline(phrase.First)
                && _discourse.OfPhrase(i) is { Resolution: Resolution.Description, Entities: [{ IsNamed: false }] })
            {
                _descriptions.Read(i, phrase, null);
            }
        }
    }

    private void ReadPhrase(int index)
    {
        var phrase = _document.Phrases[index];
        if (phrase.Kind == PhraseKind.Pronoun && !IsCountWord(phrase))
        {
            _pronouns.Read(index, phrase);
            return;
        }

        Entity? head = null;
        var headName = -1;
        Entity? inner = null;
        Entity[] tie = [];
        Entity[] couple = [];
        while (_nextName < _names.Count && _names[_nextName].Phrase <= index)
        {
            var at = _nextName++;
            if (_names[at].Phrase == index && _names[at].End > phrase.Head)
            {
                tie = _links.TieOf(at);
                couple = _links.CoupleOf(at);
            }

            if (_names[at].Phrase < index || _links.Entities[at] is not { } entity)
            {
                continue;
            }

            if (_names[at].End > phrase.Head)
            {
                (head, headName) = (entity, at);
            }
            else
            {
                inner = entity;
                _referents.Add(index, _names[at].First, _names[at].End, entity.Alone, Resolution.Name, 1, isInner: true);
            }
        }

        // “<b>his</b> promise to resign”: the owner alone is the source
        if (_map.IsSource(phrase.First) && !_map.IsSource(phrase.Head) && _document.Tags[phrase.First].Xpos == Xpos.PrpPoss)
        {
            _pronouns.Read(-1, phrase with { End = phrase.First + 1, Head = phrase.First });
        }

        if (head is not null)
        {
            _referents.Add(index, _names[headName].TitleFirst, phrase.End, head.Alone, Resolution.Name, 1);
        }
        else if (couple.Length > 0)
        {
            _referents.Add(index, phrase.First, phrase.End, couple, Resolution.Name, 0.85, "the two of the family");
        }
        else if (tie.Length > 0)
        {
            _referents.Add(index, phrase.First, phrase.End, [], Resolution.Name, 0, "several people of the name", tie: tie);
        }
        else
        {
            _descriptions.Read(index, phrase, inner);
        }

        // Most phrases are of things that do not speak, and add nobody
        if (_discourse.Count > _joined)
        {
            JoinedPairs.Join(_document, _discourse);
            _joined = _discourse.Count;
        }
    }

    /// <summary>“some”, “many”, “others”: pronouns that describe a number of people.</summary>
    private bool IsCountWord(Phrase phrase) => _document.Words[phrase.Head].Is(WordClasses.GroupNoun);
}
