using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>A noun phrase that describes somebody or something without naming them, as features to compare.</summary>
internal sealed record Description
{
    // Words that tell nothing about who is meant
    private static readonly HashSet<string> Empty = new(
        ["the", "a", "an", "his", "her", "their", "its", "this", "that", "of", "for", "in", "at", "on", "to", "and", "new", "own",
         "top", "same", "latest", "recent", "one", "s"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyBySpan = Empty.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many tokens of “of the union” behind the noun are looked at.</summary>
    private const int Behind = 8;

    /// <summary>The phrase.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>What the lists know of its noun, singular included.</summary>
    public required WordClasses Classes { get; init; }

    /// <summary>Its noun in the singular.</summary>
    public required string Noun { get; init; }

    /// <summary>The words beside the noun that may tell who is meant, folded.</summary>
    public required HashSet<string> Modifiers { get; init; }

    /// <summary>Those of <see cref="Modifiers"/> that are names.</summary>
    public required HashSet<string> Names { get; init; }

    /// <summary>Whether it speaks of several.</summary>
    public required bool IsPlural { get; init; }

    /// <summary>Whether “the”, “this” or an owner tells that it is known.</summary>
    public required bool IsDefinite { get; init; }

    /// <summary>Whether it belongs to somebody: “his lawyer”, “the fund's director”.</summary>
    public required bool HasOwner { get; init; }

    /// <summary>Whether “a”, “an” or “one” tells that it is new.</summary>
    public required bool IsIndefinite { get; init; }

    /// <summary>The features of a phrase.</summary>
    public static Description Of(Document document, Phrase phrase, int sentenceEnd)
    {
        var head = phrase.Head;
        var modifiers = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var end = phrase.End;
        while (end < Math.Min(sentenceEnd, phrase.End + Behind) && IsBehindNoun(document.Tags[end]))
        {
            end++;
        }

        for (var i = phrase.First; i < end; i++)
        {
            if (i == head || EmptyBySpan.Contains(document.TextOf(i)))
            {
                continue;
            }

            var word = NameKey.Fold(document.TextOf(i));
            if (word.Length < 2 || Empty.Contains(word))
            {
                continue;
            }

            modifiers.Add(word);
            if (NounClasses.IsName(document.Tags[i]) || document.Words[i].Is(WordClasses.Demonym))
            {
                names.Add(word);
            }
        }

        var hasOwner = document.Tags[phrase.First].Xpos == Xpos.PrpPoss || BeginsWithOwner(document, phrase);
        var word1 = document.TextOf(phrase.First);
        var isIndefinite = word1 is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another";
        return new Description
        {
            Phrase = phrase,
            Classes = NounClasses.ClassesOf(document, head),
            Noun = NameKey.Fold(Lemmatizer.Lemma(document.TextOf(head), document.Tags[head])),
            Modifiers = modifiers,
            Names = names,
            IsPlural = NounClasses.IsPlural(document.Tags[head]),
            IsDefinite = hasOwner || document.TextOf(phrase.First) is "the" or "The" or "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those" or "THE",
            HasOwner = hasOwner,
            IsIndefinite = isIndefinite,
        };
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
    public SpeakerType? Type
    {
        get
        {
            if ((Classes & NounClasses.Person) != 0 && (Classes & WordClasses.OrganizationNoun) == 0)
            {
                return IsPlural ? SpeakerType.Group : SpeakerType.Unnamed;
            }

            return (Classes & WordClasses.GroupNoun) != 0 ? SpeakerType.Group
                : (Classes & NounClasses.Text) != 0 && (Classes & WordClasses.MediaNoun) == 0 ? SpeakerType.Document
                : (Classes & (WordClasses.OrganizationNoun | WordClasses.MediaNoun | WordClasses.NamingNoun | WordClasses.SocialNoun)) != 0 ? SpeakerType.Organization
                : (Classes & NounClasses.Text) != 0 ? SpeakerType.Document
                : (Classes & WordClasses.Demonym) != 0 && IsPlural ? SpeakerType.Group
                : null;
        }
    }

    /// <summary>The kind of source its noun tells, where it tells more than <see cref="Type"/>.</summary>
    public SourceType? Source =>
        Type is SpeakerType.Document && (Classes & WordClasses.PollNoun) != 0 ? SourceType.Poll
        : Type is SpeakerType.Organization && (Classes & WordClasses.MediaNoun) != 0 ? SourceType.Media
        : null;
}
