using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Speakers.Rules;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Finds whom the descriptions of an article mean, in reading order: by apposition, owner, text or role.</summary>
internal sealed class DescriptionReader(
    Document document, ArticleMap map, Discourse discourse, EntityRegistry entities, ReferentAdder referents,
    PronounReader pronouns, Introductions introductions, Anonymity anonymity, Lazy<Entity?> author)
{
    private readonly DescriptionLinker _descriptions = new(discourse, entities, new NamedTexts(document, map, entities));
    private readonly TextAuthors _texts = new(document, discourse);

    /// <summary>Reads the description that a phrase is; <paramref name="inner"/> is the last name inside it.</summary>
    public void Read(int index, Phrase phrase, Entity? inner)
    {
        if (introductions.DescribedAt(phrase.Head) is { } described)
        {
            referents.Add(index, phrase.First, phrase.End, described.Alone, Resolution.Description, 0.95, "apposition");
            return;
        }

        if (IsSilent(phrase))
        {
            return;
        }

        var description = DescriptionOf(phrase);
        if (SecondRole(phrase, description) is { } same)
        {
            referents.Add(index, phrase.First, phrase.End, same.Alone, Resolution.Description, 0.85, "a second role of the same person");
            return;
        }

        if (Pairs.IsPair(document, description) && Pairs.Find(description, discourse, entities) is { } pair)
        {
            referents.Add(index, phrase.First, phrase.End, pair.Two, Resolution.Description, pair.Confidence, pair.Because);
            return;
        }

        if (inner is not null && (description.Classes & WordClasses.NamingNoun) != 0 && !description.IsPlural && IsNamedBy(phrase, inner))
        {
            referents.Add(index, phrase.First, phrase.End, inner.Alone, Resolution.Name, 0.9, "the noun says what the name names");
            return;
        }

        if (map.IsSource(phrase.Head) && UnlistedName(phrase) is { } name)
        {
            referents.Add(index, phrase.First, phrase.End, name.Alone, Resolution.Name, 0.7);
            return;
        }

        var (owner, because) = description.HasOwner ? Owner(phrase) : (null, "");
        if (map.IsSource(phrase.Head) && IsWorded(description, owner) && (owner ?? (description.Type is SpeakerType.Document ? Author(phrase, inner) : null)) is { } author)
        {
            _texts.Note(description, author);
            var resolution = document.Tags[phrase.First].Xpos == Xpos.PrpPoss ? Resolution.Pronoun : Resolution.Name;
            referents.Add(index, phrase.First, phrase.End, author.Alone, resolution, 0.85, because.Length == 0 ? "whose text it is" : because);
            return;
        }

        _texts.Note(description, owner);
        if (map.IsSource(phrase.Head) && _texts.Of(description) is { } writer)
        {
            referents.Add(index, phrase.First, phrase.End, writer.Alone, Resolution.Description, 0.75, $"whose {description.Noun} it is");
            return;
        }

        if ((description.Type ?? (map.IsSource(phrase.Head) ? UnlistedNouns.TypeOf(document, description) : null)) is { } type)
        {
            var isAnonymous = anonymity.IsNear(phrase.Head);
            var link = _descriptions.Link(description, type, owner, phrase.First, isAnonymous);
            link.Entity.AddMention(document.SpanOf(phrase.First, phrase.End));
            referents.Add(index, phrase.First, phrase.End, link.Entity.Alone, Resolution.Description, link.Confidence, link.Because);
        }
    }

    /// <summary>Whether a phrase is of a thing that neither speaks nor can, as most are; but “my” is the author's wherever it stands.</summary>
    private bool IsSilent(Phrase phrase) =>
        !map.IsSource(phrase.Head) && document.Tags[phrase.First].Xpos != Xpos.PrpPoss
        && Description.TypeOf(NounClasses.ClassesOf(document, phrase.Head), NounClasses.IsPlural(document.Tags[phrase.Head])) is null
        && !Pairs.MayBeAt(document, phrase);

    /// <summary>A text, or what else a person has that speaks: “Lee's statement”, “Lee's anger”; but not “its lifeline”.</summary>
    private bool IsWorded(Description description, Entity? owner) =>
        description.Type is SpeakerType.Document
        || (description.Type is null && UnlistedNouns.TypeOf(document, description) is null && owner is { IsPerson: true } or { IsOpen: true } or { IsNamed: true, Kind: NameKind.Group } or null);

    /// <summary>“a recent <b>Reuters</b> survey”: the text of a body; “the Reuters poll” speaks for itself.</summary>
    private Entity? Author(Phrase phrase, Entity? inner) =>
        (inner is { IsThing: true } || (inner is { IsOpen: true } && (NounClasses.ClassesOf(document, phrase.Head) & WordClasses.PollNoun) != 0)) && !NounClasses.IsPlural(document.Tags[phrase.Head]) && !document.TextOf(phrase.Head).StartsWith("poll") ? inner : null;

    /// <summary>“<b>HOLM</b>: …”: a single capitalised source that no list has as a noun.</summary>
    private Entity? UnlistedName(Phrase phrase) =>
        phrase.First == phrase.Head && char.IsUpper(document.TextOf(phrase.First)[0]) && document.Tokens[phrase.First].Length > 2
            && document.Tags[phrase.First].Upos is not (Upos.Num or Upos.Pron or Upos.Det or Upos.Adv)
            && (NounClasses.ClassesOf(document, phrase.Head) & ~NounClasses.GivenName) == WordClasses.None && !NounClasses.IsPlural(document.Tags[phrase.Head])
            && document.Words[phrase.First].NameKey is { } key
            ? entities.AddSingle(new NameMention(phrase.First, phrase.First + 1, phrase.First, -1, NameKind.Unknown, key))
            : null;

    /// <summary>“The former first lady and <b>U.S. senator</b>”: no article of its own, so nobody else.</summary>
    private Entity? SecondRole(Phrase phrase, Description description) =>
        !description.IsDefinite && !description.IsIndefinite && !description.IsPlural && phrase.First > 0 && document.TextOf(phrase.First - 1) is "and"
            && description.Type == SpeakerType.Unnamed && discourse.EndingAt(phrase.First - 1) is { Resolution: Resolution.Description, Entities: [{ IsPerson: true } one] }
            ? one
            : null;

    /// <summary>“the <b>Holmgate</b> newspaper chain”: the name stands right before its nouns and owns nothing.</summary>
    private bool IsNamedBy(Phrase phrase, Entity inner)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (document.Tags[i].Xpos == Xpos.Pos)
            {
                return false;
            }
        }

        return inner.Kind is NameKind.Organization or NameKind.Media or NameKind.Unknown;
    }

    /// <summary>Who stands before “'s” or in “his”: “<b>Holm</b>'s lawyer”.</summary>
    private (Entity? Owner, string Because) Owner(Phrase phrase)
    {
        if (document.Tags[phrase.First].Xpos == Xpos.PrpPoss)
        {
            if (document.TextOf(phrase.First) is "my" or "My" && !map.IsQuoted(phrase.First))
            {
                return (author.Value, "the author of the article");
            }

            var antecedent = pronouns.Resolve(Pronoun.KindOf(document.TextOf(phrase.First)), phrase.First);
            return antecedent?.Referent?.Entities is [var one] ? (one, antecedent.Because) : (null, "");
        }

        for (var i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (document.Tags[i].Xpos == Xpos.Pos)
            {
                return discourse.EndingAt(i) is { IsInner: true, Entities: [var name] } ? (name, "owner") : (null, "");
            }
        }

        return (null, "");
    }

    private Description DescriptionOf(Phrase phrase) => Description.Of(document, phrase, document.Sentences[map.SentenceOf(phrase.First)].EndToken);
}
