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
                ? Continued(attribution, document, before[attribution.SameSpeakerAs], list, spokenTo)
                : new SpeakerAnswer(null, attribution.Missing ?? MissingSpeaker.SourceNotFound, spokenTo, 1, []);
        }

        var mention = new Mention(source, document.TextOf(source));
        var speaking = sources.Read(source);
        var entities = EntitiesOf(speaking);
        var addressee = AddresseeName(attribution, sources, entities);
        foreach (var referent in speaking)
        {
            if (referent.Tie.Length > 0)
            {
                return new SpeakerAnswer(null, MissingSpeaker.Tie, addressee, 0, document.Explains ? [$"{mention.Text}: {referent.ChainIn(document)}: {NamesOf(referent.Tie, " or ")}"] : []);
            }
        }

        if (entities.Length == 0)
        {
            return new SpeakerAnswer(null, MissingSpeaker.Unresolved, addressee, 0, document.Explains ? [$"{mention.Text}: fits nobody the article speaks of"] : []);
        }

        // “the candidate” of an article that names people: in PolNeAR train about half were one of them
        if (speaking is [{ Entities: [{ IsHollow: true, Description.Noun: var noun }] } hollow]
            && (hollow.Resolution == Resolution.Pronoun || (namesPeople && !Epithets.IsBystander(noun))))
        {
            return new SpeakerAnswer(null, MissingSpeaker.Unresolved, addressee, 0, document.Explains ? [$"{Evidence(document, hollow)}, who is rather somebody that the article names"] : []);
        }

        var (resolution, confidence) = (speaking[0].Resolution, 1.0);
        foreach (var referent in speaking)
        {
            resolution = referent.Resolution == Resolution.Description ? Resolution.Description : resolution;
            confidence = Math.Min(confidence, referent.Confidence);
        }

        var reference = new SpeakerReference
        {
            Ids = list.Count(entities, attribution),
            Name = NamesOf(entities, " and "),
            Mention = mention,
            Resolution = resolution,
            Type = entities[0].SourceType,
            IsAnonymous = Array.Exists(entities, entity => entity.IsAnonymous),
        };
        return new SpeakerAnswer(reference, null, addressee, confidence, document.Explains ? EvidenceOf(document, speaking) : []);
    }

    /// <summary>Those who are meant, each once. Mostly one place means one.</summary>
    private static Entity[] EntitiesOf(List<Referent> speaking)
    {
        if (speaking is [var only] && only.Entities.Length < 2)
        {
            return only.Entities;
        }

        var entities = new List<Entity>();
        foreach (var referent in speaking)
        {
            foreach (var entity in referent.Entities)
            {
                if (!entities.Contains(entity))
                {
                    entities.Add(entity);
                }
            }
        }

        return [.. entities];
    }

    private static string NamesOf(Entity[] entities, string link)
    {
        var names = entities[0].Name;
        for (var i = 1; i < entities.Length; i++)
        {
            names = $"{names}{link}{entities[i].Name}";
        }

        return names;
    }

    /// <summary>The speaker of an earlier statement goes on.</summary>
    private static SpeakerAnswer Continued(Attribution attribution, Document document, SpeakerAnswer earlier, SpeakerList list, string? addressee)
    {
        if (earlier.Speaker is not { } speaker)
        {
            return AddressedTo(earlier, addressee);
        }

        list.Count(speaker.Ids, attribution);
        return speaker.Resolution == Resolution.Implicit
            ? AddressedTo(earlier, addressee)
            : new SpeakerAnswer(
                speaker with { Resolution = Resolution.Implicit }, null, addressee, earlier.Confidence,
                document.Explains ? [$"the speaker of the statement before goes on: {speaker.Name}", .. earlier.Evidence] : []);
    }

    /// <summary>The same answer, where somebody else may be spoken to.</summary>
    private static SpeakerAnswer AddressedTo(SpeakerAnswer answer, string? addressee) =>
        answer.AddresseeName == addressee ? answer : answer with { AddresseeName = addressee };

    /// <summary>Who is spoken to; “Lee told him” is not Lee, whatever “him” was taken for.</summary>
    private static string? AddresseeName(Attribution attribution, SourceReader sources, Entity[] speaking)
    {
        if (attribution.Addressee is not { } addressee)
        {
            return null;
        }

        string? names = null;
        foreach (var referent in sources.Read(addressee))
        {
            foreach (var entity in referent.Entities)
            {
                if (Array.IndexOf(speaking, entity) >= 0)
                {
                    return null;
                }

                if (entity.IsNamed)
                {
                    names = names is null ? entity.Name : $"{names} and {entity.Name}";
                }
            }
        }

        return names;
    }

    private static string[] EvidenceOf(Document document, List<Referent> speaking)
    {
        var evidence = new string[speaking.Count];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = Evidence(document, speaking[i]);
        }

        return evidence;
    }

    private static string Evidence(Document document, Referent referent)
    {
        var words = document.LineOf(referent.First, referent.End);
        var names = "";
        foreach (var entity in referent.Entities)
        {
            var name = entity.Role is { } role && entity.IsNamed ? $"{role} {entity.Name}" : entity.Name;
            names = names.Length == 0 ? name : $"{names} and {name}";
        }

        return words == names ? words : $"{words}{referent.ChainIn(document)} ← {names}";
    }
}
