using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// Finds whom an article goes on about with another word, after it has named them: “Lessing … <b>the island senator</b>
/// said”, “…,” <b>the businessman</b> replied. Of all such sources of PolNeAR train 56 of 62 were right.
/// </summary>
internal sealed class Epithets(Discourse discourse, RoleHolders holders, Distinctions distinctions)
{
    private static readonly WordSet Listed = WordSet.ReadEmbedded("en/epithets.txt");
    private static readonly WordSet Bystanders = WordSet.ReadEmbedded("en/bystanders.txt");

    /// <summary>How many paragraphs back the person may stand.</summary>
    private const int Paragraphs = 1;

    /// <summary>Whether a noun is of people who stand beside those an article is about: “an official”.</summary>
    public static bool IsBystander(string noun) => Bystanders.Contains(noun);

    /// <summary>
    /// Whether a description that was tied to nobody is rather one of somebody whom the article names: an office without
    /// article, another word of which it was not found whom it means. Of the 57 pronouns of PolNeAR train that meant such a
    /// description, at most 5 meant nobody who is named, so that they get no speaker.
    /// </summary>
    public static bool IsHollow(Description description) =>
        description is { IsPlural: false, Type: SpeakerType.Unnamed }
        && (description.IsBare
            || (description is { IsDefinite: true, HasOwner: false, HasComplement: false }
                && (Listed.Contains(description.Noun) || Parties.English.IsOne(description.Noun) || IsOffice(description.Noun))));

    /// <summary>The person, or null where nobody was just spoken of whom the words fit.</summary>
    /// <param name="description">The description.</param>
    /// <param name="owner">Whose it is, or null.</param>
    /// <param name="token">The index of its first token.</param>
    public LinkedDescription? Find(Description description, Entity? owner, int token)
    {
        if (owner is not null || !IsPlain(description) || discourse.Map.IsQuoted(token))
        {
            return null;
        }

        var isListed = Listed.Contains(description.Noun);
        if (!isListed && (description.Modifiers.Count == 0 || Bystanders.Contains(description.Noun)))
        {
            return null;
        }

        var paragraph = discourse.Map.ParagraphOf(token);
        Referent? aside = null;
        foreach (var referent in discourse.Before(token))
        {
            if (paragraph - referent.Paragraph > Paragraphs)
            {
                break;
            }

            if (referent.Entities is not [{ IsPerson: true } entity])
            {
                continue;
            }

            if (referent.IsSource || referent.IsSubject)
            {
                return (referent.Sentence != discourse.Map.SentenceOf(token) || IsForemost(description)) && Fits(entity, description) ? new LinkedDescription(entity, "another word for who spoke before", 0.88) : null;
            }

            // “<b>Donald Lee</b>'s plan … ,” the candidate said: nobody else of the paragraph
            if (isListed && referent.Paragraph == paragraph)
            {
                if (aside is not null && aside.Entities[0] != entity)
                {
                    return null;
                }

                aside = referent;
            }
        }

        return aside is not null && Fits(aside.Entities[0], description) ? new LinkedDescription(aside.Entities[0], "another word for the only person of the paragraph", 0.7) : null;
    }

    /// <summary>“the” and a noun of which nothing more is said; “the head of the union” is somebody who has a name of their own.</summary>
    private bool IsPlain(Description description)
    {
        var document = discourse.Document;
        var end = description.Phrase.End;
        return document.TextOf(description.Phrase.First) is "the" or "The"
            && (end >= document.Tokens.Count || document.TextOf(end) is not ("of" or "for" or "in" or "at" or ","));
    }

    /// <summary>Whether a description speaks or is a subject: the object of a verb is not its subject.</summary>
    private bool IsForemost(Description description)
    {
        var (document, map, phrase) = (discourse.Document, discourse.Map, description.Phrase);
        return map.IsSource(phrase.Head) || Subjects.IsSubject(document, phrase, document.Sentences[map.SentenceOf(phrase.First)]);
    }

    private bool Fits(Entity entity, Description description)
    {
        var gender = GenderFinder.OfNoun(description.Classes);
        return entity.IsNamed && RoleHolders.HaveSameRank(description, entity) && entity.AgreesWith(gender)
            && !Parties.English.Differ(description, entity) && !distinctions.AreAnothers(description, entity)
            && (RoleHolders.Holds(entity, description) || !Distinctions.IsOfOtherPeople(description, entity))
            && ((description.Modifiers.Contains("former") && !holders.IsHeld(description)) || RoleHolders.Holds(entity, description) || Parties.English.IsOne(description.Noun) || !HoldsOffice(entity));
    }

    private static bool HoldsOffice(Entity entity)
    {
        foreach (var role in entity.Roles.Words)
        {
            if (IsOffice(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who holds an office is called by it; “candidate” and “nominee” are none.</summary>
    private static bool IsOffice(string role) => (Lexicon.English[role] & WordClasses.Role) != 0 && !Listed.Contains(role);
}
