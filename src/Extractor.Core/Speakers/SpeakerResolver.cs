using Extractor.Attributions;
using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>Finds who says every attribution's content, and lists the speakers of the article under one full name each.</summary>
internal sealed class SpeakerResolver : IStage
{
    public Layers Reads => Layers.Paragraphs | Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words | Layers.Phrases
        | Layers.Quotations | Layers.Cues | Layers.Attributions;

    public Layers Fills => Layers.Speakers;

    public void Annotate(Document document)
    {
        var reader = new DiscourseReader(document);
        var sources = new SourceReader(document, reader.Read(), reader);
        var namesPeople = reader.NamesPeople;
        var list = new SpeakerList(document);
        var answers = new SpeakerAnswer[document.Attributions.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            document.Stop.ThrowIfCancellationRequested();
            answers[i] = Answer(document.Attributions[i], document, sources, namesPeople, list, answers);
        }

        document.SpeakerAnswers.Fill(answers);
        document.Speakers.Fill(list.Close());
    }

    private static SpeakerAnswer Answer(Attribution attribution, Document document, SourceReader sources, bool namesPeople, SpeakerList list, SpeakerAnswer[] before)
    {
        if (attribution.Source is not { } source)
        {
            var spokenTo = AddresseeName(attribution, sources, []);
            return attribution.SameSpeakerAs >= 0
                ? Continued(attribution, before[attribution.SameSpeakerAs], list, spokenTo)
                : new SpeakerAnswer(null, attribution.Missing ?? MissingSpeaker.SourceNotFound, spokenTo, 1, []);
        }

        var mention = new Mention(source, document.TextOf(source));
        var speaking = sources.Read(source);
        var entities = speaking.SelectMany(referent => referent.Entities).Distinct().ToList();
        var addressee = AddresseeName(attribution, sources, entities);
        if (speaking.Find(referent => referent.Tie.Length > 0) is { } tie)
        {
            return new SpeakerAnswer(null, MissingSpeaker.Tie, addressee, 0, [$"{mention.Text}: {tie.Chain}: {string.Join(" or ", tie.Tie.Select(entity => entity.Name))}"]);
        }

        if (entities.Count == 0)
        {
            return new SpeakerAnswer(null, MissingSpeaker.Unresolved, addressee, 0, [$"{mention.Text}: fits nobody the article speaks of"]);
        }

        // “the candidate” of an article that names people: in PolNeAR train about half were one of them
        if (speaking is [{ Entities: [{ IsHollow: true, Description.Noun: var noun }] } hollow]
            && (hollow.Resolution == Resolution.Pronoun || (namesPeople && !Epithets.IsBystander(noun))))
        {
            return new SpeakerAnswer(null, MissingSpeaker.Unresolved, addressee, 0, [$"{Evidence(document, hollow)}, who is rather somebody that the article names"]);
        }

        var reference = new SpeakerReference
        {
            Ids = list.Count(entities, attribution),
            Name = string.Join(" and ", entities.Select(entity => entity.Name)),
            Mention = mention,
            Resolution = speaking.Any(referent => referent.Resolution == Resolution.Description) ? Resolution.Description : speaking[0].Resolution,
            Type = entities[0].SourceType,
            IsAnonymous = entities.Exists(entity => entity.IsAnonymous),
        };
        return new SpeakerAnswer(reference, null, addressee, speaking.Min(referent => referent.Confidence), [.. speaking.Select(referent => Evidence(document, referent))]);
    }

    /// <summary>The speaker of an earlier statement goes on.</summary>
    private static SpeakerAnswer Continued(Attribution attribution, SpeakerAnswer earlier, SpeakerList list, string? addressee)
    {
        if (earlier.Speaker is not { } speaker)
        {
            return earlier with { AddresseeName = addressee };
        }

        list.Count(speaker.Ids, attribution);
        return speaker.Resolution == Resolution.Implicit
            ? earlier with { AddresseeName = addressee }
            : new SpeakerAnswer(
                speaker with { Resolution = Resolution.Implicit }, null, addressee, earlier.Confidence,
                [$"the speaker of the statement before goes on: {speaker.Name}", .. earlier.Evidence]);
    }

    /// <summary>Who is spoken to; “Lee told him” is not Lee, whatever “him” was taken for.</summary>
    private static string? AddresseeName(Attribution attribution, SourceReader sources, List<Entity> speaking)
    {
        if (attribution.Addressee is not { } addressee)
        {
            return null;
        }

        var addressed = sources.Read(addressee).SelectMany(referent => referent.Entities).ToList();
        var named = addressed.FindAll(entity => entity.IsNamed);
        return named.Count > 0 && !addressed.Exists(speaking.Contains) ? string.Join(" and ", named.Select(entity => entity.Name)) : null;
    }

    private static string Evidence(Document document, Referent referent)
    {
        var words = document.LineOf(referent.First, referent.End);
        var names = string.Join(" and ", referent.Entities.Select(entity => entity.Role is { } role && entity.IsNamed ? $"{role} {entity.Name}" : entity.Name));
        return words == names ? words : $"{words}{referent.Chain} ← {names}";
    }
}
