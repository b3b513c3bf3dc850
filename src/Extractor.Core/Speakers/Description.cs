using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>A noun phrase that describes somebody or something without naming them, as features to compare.</summary>
internal sealed class Description
{
    private readonly Document _document;
    private readonly int _sentenceEnd;
    private WordBag? _modifiers;
    private WordBag? _names;

    private Description(Document document, Phrase phrase, int sentenceEnd) => (_document, Phrase, _sentenceEnd) = (document, phrase, sentenceEnd);

    // Words that tell nothing about who is meant
    private static bool IsEmpty(string word) => word is
        "the" or "a" or "an" or "his" or "her" or "their" or "its" or "this" or "that" or "of" or "for" or "in" or "at" or "on" or "to" or "and" or "new" or "own"
        or "top" or "same" or "latest" or "recent" or "one" or "s";

    /// <summary>How many tokens of “of the union” behind the noun are looked at.</summary>
    private const int Behind = 8;

    /// <summary>The phrase.</summary>
    public Phrase Phrase { get; }

    /// <summary>What the lists know of its noun, singular included.</summary>
    public required WordClasses Classes { get; init; }

    /// <summary>Its noun in the singular.</summary>
    public string Noun => field ??= _document.Tags[Phrase.Head].Xpos switch
    {
        Xpos.Nn or Xpos.Nnp or Xpos.Jj or Xpos.Cd => _document.Words[Phrase.Head].Folded,
        Xpos.Nns => _document.Words[Phrase.Head].FoldedSingular,
        _ => NameKey.Fold(Lemmatizer.Lemma(_document.TextOf(Phrase.Head), _document.Tags[Phrase.Head])),
    };

    /// <summary>Whether the noun is a word as it stands, without looking up its dictionary form.</summary>
    public bool HasHead(string word) => _document.Tokens[Phrase.Head].Length == word.Length && _document.TextOf(Phrase.Head).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name under which the described is listed where it has no other.</summary>
    public string ListedName(bool isNamed) => DescriptionNames.Of(_document, Phrase, isNamed);

    /// <summary>The words beside the noun that may tell who is meant, folded.</summary>
    public WordBag Modifiers
    {
        get
        {
            ReadModifiers();
            return _modifiers!;
        }
    }

    /// <summary>Those of <see cref="Modifiers"/> that are names.</summary>
    public WordBag Names
    {
        get
        {
            ReadModifiers();
            return _names!;
        }
    }

    /// <summary>Whether it speaks of several.</summary>
    public required bool IsPlural { get; init; }

    /// <summary>Whether “the”, “this” or an owner tells that it is known.</summary>
    public required bool IsDefinite { get; init; }

    /// <summary>Whether it belongs to somebody: “his lawyer”, “the fund's director”.</summary>
    public required bool HasOwner { get; init; }

    /// <summary>Whether “a”, “an” or “one” tells that it is new.</summary>
    public required bool IsIndefinite { get; init; }

    /// <summary>Whether “of the union” or the like follows and says more.</summary>
    public bool HasComplement => Phrase.End < _sentenceEnd && _document.TextOf(Phrase.End) is "of" or "for" or "in" or "at";

    /// <summary>Whether it has neither article nor owner nor number: “chairman of the fund”.</summary>
    public bool IsBare => !HasOwner && _document.Tags[Phrase.First].Xpos is not (Xpos.Dt or Xpos.PrpPoss or Xpos.Cd or Xpos.Pdt or Xpos.Wdt);

    /// <summary>The features of a phrase. Most are of things that do not speak: words are taken out of the text only when asked for.</summary>
    public static Description Of(Document document, Phrase phrase, int sentenceEnd)
    {
        var first = document.TextOf(phrase.First);
        var hasOwner = document.Tags[phrase.First].Xpos == Xpos.PrpPoss || BeginsWithOwner(document, phrase);
        var classes = NounClasses.ClassesOf(document, phrase.Head);
        var isPlural = NounClasses.IsPlural(document.Tags[phrase.Head]);
        return new Description(document, phrase, sentenceEnd)
        {
            Classes = classes,
            IsPlural = isPlural,
            Type = TypeOf(classes, isPlural),
            IsDefinite = hasOwner || first is "the" or "The" or "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those" or "THE",
            HasOwner = hasOwner,
            IsIndefinite = first is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another",
        };
    }

    private void ReadModifiers()
    {
        if (_modifiers is not null)
        {
            return;
        }

        _modifiers = _names = WordBag.None;
        var tags = _document.Tags.Items;
        var words = _document.Words.Items;
        var end = Phrase.End;
        var farthest = Math.Min(_sentenceEnd, end + Behind);
        while (end < farthest && IsBehindNoun(tags[end]))
        {
            end++;
        }

        for (var i = Phrase.First; i < end; i++)
        {
            if (i == Phrase.Head || words[i].Folded is not { Length: > 1 } word || IsEmpty(word))
            {
                continue;
            }

            Add(ref _modifiers, word);
            if (NounClasses.IsName(tags[i]) || words[i].Is(WordClasses.Demonym))
            {
                Add(ref _names, word);
            }
        }
    }

    private static void Add(ref WordBag bag, string word)
    {
        bag = bag.Count == 0 ? new WordBag() : bag;
        bag.Add(word);
    }

    private static bool BeginsWithOwner(Document document, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (document.Tags[i].Xpos == Xpos.Pos)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindNoun(Tag tag) =>
        tag.Upos is Upos.Adp or Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num || tag.Xpos == Xpos.Pos;

    /// <summary>What the noun says the described is; null for a noun of things that do not speak.</summary>
    public required SpeakerType? Type { get; init; }

    /// <summary>The <see cref="Type"/> of a description with a noun of these classes.</summary>
    public static SpeakerType? TypeOf(WordClasses classes, bool isPlural)
    {
        if ((classes & NounClasses.Person) != 0 && (classes & WordClasses.OrganizationNoun) == 0)
        {
            return isPlural ? SpeakerType.Group : SpeakerType.Unnamed;
        }

        return (classes & WordClasses.GroupNoun) != 0 ? SpeakerType.Group
            : (classes & NounClasses.Text) != 0 && (classes & WordClasses.MediaNoun) == 0 ? SpeakerType.Document
            : (classes & (WordClasses.OrganizationNoun | WordClasses.MediaNoun | WordClasses.NamingNoun | WordClasses.SocialNoun)) != 0 ? SpeakerType.Organization
            : (classes & NounClasses.Text) != 0 ? SpeakerType.Document
            : (classes & WordClasses.Demonym) != 0 && isPlural ? SpeakerType.Group
            : null;
    }

    /// <summary>The kind of source its noun tells, where it tells more than <see cref="Type"/>.</summary>
    public SourceType? Source =>
        Type is SpeakerType.Document && (Classes & WordClasses.PollNoun) != 0 ? SourceType.Poll
        : Type is SpeakerType.Organization && (Classes & WordClasses.MediaNoun) != 0 ? SourceType.Media
        : null;
}
