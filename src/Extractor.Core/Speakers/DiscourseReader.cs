using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Speakers.Names;
using Extractor.Speakers.Rules;
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
    private readonly DescriptionLinker _descriptions;
    private readonly Introductions _introductions;
    private readonly TextAuthors _texts;
    private readonly List<NameMention> _names;
    private readonly Entity?[] _linked;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<Entity>> _ties;
    private readonly bool[] _isSource;
    private readonly bool[] _isSaid;
    private readonly Lazy<Entity?> _author;
    private int _nextName;

    public DiscourseReader(Document document)
    {
        _document = document;
        _map = new ArticleMap(document);
        _entities = new EntityRegistry(document);
        _discourse = new Discourse(document, _map);
        _names = NameFinder.Find(document, _map);
        (_linked, _ties) = new NameLinker(document, _map, _entities).Link(_names);
        _introductions = new Introductions(document, _entities);
        _introductions.Read(_names, _linked);
        _descriptions = new DescriptionLinker(_discourse, _entities, new NamedTexts(document, _map, _entities));
        _texts = new TextAuthors(document, _discourse);
        _author = new Lazy<Entity?>(() => AuthorFinder.Find(document, _map, _names, _linked));
        _isSource = new bool[document.Tokens.Count];
        _isSaid = new bool[document.Tokens.Count];
        foreach (var attribution in document.Attributions.Items)
        {
            if (attribution.Source is { } source)
            {
                var (first, end) = _map.TokensOf(source);
                _isSource.AsSpan(first, end - first).Fill(true);
            }
        }

        foreach (var content in document.Attributions.Items.ToArray().SelectMany(attribution => attribution.Content))
        {
            var (first, end) = _map.TokensOf(content);
            _isSaid.AsSpan(first, end - first).Fill(true);
        }

        for (var i = 0; i < _names.Count; i++)
        {
            if (_linked[i] is { } speaker && _isSource[_names[i].First])
            {
                speaker.IsQuotedByName = true;
            }
        }
    }

    /// <summary>Whom every phrase of the article means.</summary>
    public Discourse Read()
    {
        ReadParagraphs(isTitle: false);

        // A headline is understood from what follows it
        _nextName = 0;
        ReadParagraphs(isTitle: true);
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
        if (NameKey.Of(_document.SpanOf(first, head + 1).In(_document.Text)) is { } key && _entities.WithKey(key) is { } entity)
        {
            Add(-1, first, head + 1, [entity], Resolution.Name, 0.9, "");
        }
        else
        {
            ReadDescription(-1, phrase, null);
        }

        return _discourse.Latest is { } latest && latest.First == first ? latest : null;
    }

    private Description DescriptionOf(Phrase phrase) => Description.Of(_document, phrase, _document.Sentences[_map.SentenceOf(phrase.First)].EndToken);

    private void ReadParagraphs(bool isTitle)
    {
        for (var i = 0; i < _document.Phrases.Count; i++)
        {
            if (_map.IsArticle(_document.Phrases[i].First) && _map.IsTitle(_document.Phrases[i].First) == isTitle)
            {
                ReadPhrase(i);
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
                ReadDescription(i, phrase, null);
            }
        }
    }

    private void ReadPhrase(int index)
    {
        var phrase = _document.Phrases[index];
        if (phrase.Kind == PhraseKind.Pronoun && !IsCountWord(phrase))
        {
            ReadPronoun(index, phrase);
            return;
        }

        Entity? head = null;
        var headName = -1;
        Entity? inner = null;
        IReadOnlyList<Entity> tie = [];
        while (_nextName < _names.Count && _names[_nextName].Phrase <= index)
        {
            var at = _nextName++;
            if (_names[at].Phrase == index && _names[at].End > phrase.Head && _ties.TryGetValue(at, out var candidates))
            {
                tie = candidates;
            }

            if (_names[at].Phrase < index || _linked[at] is not { } entity)
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
                Add(index, _names[at].First, _names[at].End, [entity], Resolution.Name, 1, "", isInner: true);
            }
        }

        // “<b>his</b> promise to resign”: the owner alone is the source
        if (_isSource[phrase.First] && !_isSource[phrase.Head] && _document.Tags[phrase.First].Xpos == Xpos.PrpPoss)
        {
            ReadPronoun(-1, phrase with { End = phrase.First + 1, Head = phrase.First });
        }

        if (head is not null)
        {
            Add(index, _names[headName].TitleFirst, phrase.End, [head], Resolution.Name, 1, "");
        }
        else if (tie.Count > 0)
        {
            Add(index, phrase.First, phrase.End, [], Resolution.Name, 0, "several people of the name", tie: tie);
        }
        else
        {
            ReadDescription(index, phrase, inner);
        }

        JoinedPairs.Join(_document, _discourse);
    }

    /// <summary>“some”, “many”, “others”: pronouns that describe a number of people.</summary>
    private bool IsCountWord(Phrase phrase) => _document.Words[phrase.Head].Is(WordClasses.GroupNoun);

    private void ReadPronoun(int index, Phrase phrase)
    {
        var kind = Pronoun.KindOf(_document.TextOf(phrase.First));
        if (_isSource[phrase.First] && !_map.IsQuoted(phrase.First) && _document.TextOf(phrase.First) is "I" && _author.Value is { } author)
        {
            Add(index, phrase.First, phrase.End, [author], Resolution.Pronoun, 0.7, " (the author of the article)");
            return;
        }

        if (kind == PronounKind.Other || (_map.IsQuoted(phrase.First) && !_isSource[phrase.First]))
        {
            return;
        }

        if (Resolve(kind, phrase.First) is { } antecedent)
        {
            var entities = antecedent.Referent?.Entities ?? [];
            TellGender(kind, entities);
            var chain = antecedent.Referent is { } referent ? Step(referent, antecedent.Because) : antecedent.Because;
            Add(index, phrase.First, phrase.End, entities, Resolution.Pronoun, antecedent.Confidence, chain, tie: antecedent.Tie);
        }
    }

    private Antecedent? Resolve(PronounKind kind, int token) =>
        AntecedentRules.Find(new Pronoun(token, kind, _map.SentenceOf(token), _map.ParagraphOf(token)), _discourse);

    private string Step(Referent referent, string because)
    {
        var words = _document.LineOf(referent.First, referent.End);
        return referent.Chain.Length == 0 ? $" ← {words} ({because})" : $" ← {words} ({because}){referent.Chain}";
    }

    /// <summary>A person of unknown gender who was called “she” is a woman from here on.</summary>
    private static void TellGender(PronounKind kind, IReadOnlyList<Entity> entities)
    {
        if (kind is PronounKind.He or PronounKind.She && entities is [{ Gender: Gender.Unknown } entity])
        {
            entity.Gender = kind == PronounKind.He ? Gender.Male : Gender.Female;
        }
    }

    private void ReadDescription(int index, Phrase phrase, Entity? inner)
    {
        var description = DescriptionOf(phrase);
        if (_introductions.DescribedAt.TryGetValue(phrase.Head, out var described))
        {
            Add(index, phrase.First, phrase.End, [described], Resolution.Description, 0.95, " (apposition)");
            return;
        }

        if (SecondRole(phrase, description) is { } same)
        {
            Add(index, phrase.First, phrase.End, [same], Resolution.Description, 0.85, " (a second role of the same person)");
            return;
        }

        if (Pairs.IsPair(_document, description) && Pairs.Find(description, _discourse, _entities) is { } pair)
        {
            Add(index, phrase.First, phrase.End, pair.Two, Resolution.Description, 0.85, $" ({pair.Because})");
            return;
        }

        if (inner is not null && (description.Classes & WordClasses.NamingNoun) != 0 && !description.IsPlural && IsNamedBy(phrase, inner))
        {
            Add(index, phrase.First, phrase.End, [inner], Resolution.Name, 0.9, " (the noun says what the name names)");
            return;
        }

        if (_isSource[phrase.Head] && UnlistedName(phrase) is { } name)
        {
            Add(index, phrase.First, phrase.End, [name], Resolution.Name, 0.7, "");
            return;
        }

        var (owner, because) = Owner(phrase);
        if (_isSource[phrase.Head] && IsWorded(description, owner) && (owner ?? Author(phrase, inner)) is { } author)
        {
            var resolution = _document.Tags[phrase.First].Xpos == Xpos.PrpPoss ? Resolution.Pronoun : Resolution.Name;
            Add(index, phrase.First, phrase.End, [author], resolution, 0.85, $" ({(because.Length == 0 ? "whose text it is" : because)})");
            return;
        }

        _texts.Note(description, owner);
        if (_isSource[phrase.Head] && _texts.Of(description) is { } writer)
        {
            Add(index, phrase.First, phrase.End, [writer], Resolution.Description, 0.8, $" (whose {description.Noun} it is)");
            return;
        }

        if ((description.Type ?? (_isSource[phrase.Head] ? UnlistedNouns.TypeOf(_document, description) : null)) is { } type)
        {
            var link = _descriptions.Link(description, type, owner, phrase.First);
            link.Entity.Mentions.Add(_document.SpanOf(phrase.First, phrase.End));
            Add(index, phrase.First, phrase.End, [link.Entity], Resolution.Description, link.Confidence, link.Because is null ? "" : $" ({link.Because})");
        }
    }

    /// <summary>A text, or what else a person has that speaks: “Lee's statement”, “Lee's anger”; but not “its lifeline”.</summary>
    private bool IsWorded(Description description, Entity? owner) =>
        description.Type is SpeakerType.Document
        || (description.Type is null && UnlistedNouns.TypeOf(_document, description) is null && owner is { IsPerson: true } or { IsOpen: true } or { IsNamed: true, Kind: NameKind.Group } or null);

    /// <summary>“a recent <b>Reuters</b> survey”: the text of a body; “the Reuters poll” speaks for itself.</summary>
    private Entity? Author(Phrase phrase, Entity? inner) =>
        (inner is { IsThing: true } || (inner is { IsOpen: true } && (NounClasses.ClassesOf(_document, phrase.Head) & WordClasses.PollNoun) != 0)) && !NounClasses.IsPlural(_document.Tags[phrase.Head]) && !_document.TextOf(phrase.Head).StartsWith("poll") ? inner : null;

    /// <summary>“<b>WALLACE</b>: …”: a single capitalised source that no list has as a noun.</summary>
    private Entity? UnlistedName(Phrase phrase) =>
        phrase.First == phrase.Head && char.IsUpper(_document.TextOf(phrase.First)[0]) && _document.Tokens[phrase.First].Length > 2
            && (NounClasses.ClassesOf(_document, phrase.Head) & ~NounClasses.GivenName) == WordClasses.None && !NounClasses.IsPlural(_document.Tags[phrase.Head])
            && NameKey.Of(_document.TextOf(phrase.First)) is { } key
            ? _entities.AddSingle(new NameMention(phrase.First, phrase.First + 1, phrase.First, -1, NameKind.Unknown, key))
            : null;

    /// <summary>“The former first lady and <b>U.S. senator</b>”: no article of its own, so nobody else.</summary>
    private Entity? SecondRole(Phrase phrase, Description description) =>
        !description.IsDefinite && !description.IsIndefinite && !description.IsPlural && phrase.First > 0 && _document.TextOf(phrase.First - 1) is "and"
            && description.Type == SpeakerType.Unnamed && _discourse.EndingAt(phrase.First - 1) is { Resolution: Resolution.Description, Entities: [{ IsPerson: true } one] }
            ? one
            : null;

    /// <summary>“the <b>Gannett</b> newspaper chain”: the name stands right before its nouns and owns nothing.</summary>
    private bool IsNamedBy(Phrase phrase, Entity inner)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (_document.Tags[i].Xpos == Xpos.Pos)
            {
                return false;
            }
        }

        return inner.Kind is NameKind.Organization or NameKind.Media or NameKind.Unknown;
    }

    /// <summary>Who stands before “'s” or in “his”: “<b>Pagliano</b>'s lawyer”.</summary>
    private (Entity? Owner, string Because) Owner(Phrase phrase)
    {
        if (_document.Tags[phrase.First].Xpos == Xpos.PrpPoss)
        {
            if (_document.TextOf(phrase.First) is "my" or "My" && !_map.IsQuoted(phrase.First))
            {
                return (_author.Value, "the author of the article");
            }

            var antecedent = Resolve(Pronoun.KindOf(_document.TextOf(phrase.First)), phrase.First);
            return antecedent?.Referent?.Entities is [var one] ? (one, antecedent.Because) : (null, "");
        }

        for (var i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (_document.Tags[i].Xpos == Xpos.Pos)
            {
                return _discourse.EndingAt(i) is { IsInner: true, Entities: [var name] } ? (name, "owner") : (null, "");
            }
        }

        return (null, "");
    }

    private void Add(
        int phrase, int first, int end, IReadOnlyList<Entity> entities, Resolution resolution, double confidence, string chain,
        bool isInner = false, IReadOnlyList<Entity>? tie = null)
    {
        var sentence = _map.SentenceOf(first);
        _discourse.Add(new Referent
        {
            First = first,
            End = end,
            Phrase = isInner ? -1 : phrase,
            Entities = entities,
            Sentence = sentence,
            Paragraph = _map.ParagraphOf(first),
            IsSubject = !isInner && phrase >= 0 && !_isSaid[first] && Subjects.IsSubject(_document, _document.Phrases[phrase], _document.Sentences[sentence]),
            IsSource = !isInner && (phrase < 0 || IsSource(_document.Phrases[phrase], _document.Sentences[sentence])),
            IsQuoted = _map.IsQuoted(first),
            IsInner = isInner,
            Resolution = resolution,
            Confidence = confidence,
            Chain = chain,
            Tie = tie ?? [],
        });
    }

    /// <summary>Whether a phrase speaks: “lawyers for <b>Lee</b>” are a source, Lee is none.</summary>
    private bool IsSource(Phrase phrase, Sentence sentence) =>
        _isSource[phrase.Head] && !(phrase.First > 0 && _isSource[phrase.First - 1] && Subjects.IsBehindPreposition(_document, phrase, sentence));
}
