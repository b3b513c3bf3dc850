using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// Remembers whose texts an article speaks of, so that a text that speaks later has its author: “The council issued <b>a
/// statement</b> … <b>The statement</b> said”, “In her <b>book</b> … <b>the book</b> said”.
/// </summary>
internal sealed class TextAuthors(Document document, Discourse discourse)
{
    private static readonly WordSet Publishing = WordSet.ReadEmbedded("en/publishing-verbs.txt");
    private static readonly WordSet CourtTexts = WordSet.ReadEmbedded("en/court-texts.txt");

    private static readonly WordSet Inquiries = WordSet.ReadEmbedded("en/inquiries.txt");

    private readonly Dictionary<string, Entity> _authors = new(StringComparer.Ordinal);

    /// <summary>Takes note of a text that has an owner, or that somebody issues.</summary>
    public void Note(Description description, Entity? owner)
    {
        if (description is { IsPlural: false, Type: SpeakerType.Document }
            && (owner ?? (description.IsIndefinite ? Publisher(description.Phrase) : null)) is { IsNamed: true } author)
        {
            _authors[KeyOf(description)] = author;
        }
    }

    /// <summary>A survey goes on as “the study”.</summary>
    private static string KeyOf(Description description) => Inquiries.Contains(description.Noun) ? "survey" : description.Noun;

    /// <summary>The author of “the statement”, of which nothing else is said; null where none is known.</summary>
    public Entity? Of(Description description)
    {
        var phrase = description.Phrase;
        if (phrase.Head != phrase.First + 1 || !description.IsDefinite || description.IsPlural || description.HasOwner || description.Modifiers.Count > 0)
        {
            return null;
        }

        return _authors.GetValueOrDefault(KeyOf(description))
            ?? (CourtTexts.Contains(description.Noun) ? NearestCourt(phrase.First) : null);
    }

    private Entity? NearestCourt(int token)
    {
        foreach (var referent in discourse.Before(token))
        {
            foreach (var entity in referent.Entities)
            {
                if (entity.IsNamed && entity.Key.Contains("court"))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    /// <summary>“<b>The council</b> issued a statement”, “<b>Lee</b> said in a letter”: the subject of the verb in front.</summary>
    private Entity? Publisher(Phrase text)
    {
        var verb = text.First - 1;
        if (verb > 0 && document.TextOf(verb) is "in")
        {
            verb--;
        }
        else if (verb < 0 || document.Tags[verb].Upos != Upos.Verb || !Publishing.Contains(Lemmatizer.Lemma(document.TextOf(verb), document.Tags[verb])))
        {
            return null;
        }

        var subject = discourse.Before(text.First).NearestSubject();
        return verb > 0 && document.Tags[verb].Upos == Upos.Verb && subject is { Entities: [var one] } && subject.Sentence == discourse.Map.SentenceOf(text.First) ? one : null;
    }
}
