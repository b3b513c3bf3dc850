using Extractor.Pipeline;
namespace Extractor.Speakers;
internal sealed class SpeakerResolver : IStage
{
    public Layers Reads => Layers.Attributions;
    public Layers Fills => Layers.Speakers;
    public void Annotate(Document document)
    {
        var speakers = new List<Speaker>(); var byName = new Dictionary<string, int>();
        var answers = new SpeakerAnswer[document.Attributions.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            var a = document.Attributions[i];
            if (a.Source is { } s)
            {
                var name = document.TextOf(s);
                if (!byName.TryGetValue(name, out var id)) { id = speakers.Count + 1; byName[name] = id; speakers.Add(new Speaker { Id = id, Name = name, Type = SpeakerType.Person, Statements = 1, Words = 1, Mentions = [] }); }
                answers[i] = new SpeakerAnswer(new SpeakerReference { Ids = [id], Name = name, Mention = new Mention(s, name), Resolution = Resolution.Name, Type = SourceType.NamedPerson }, null, null, 1, []);
            }
            else if (a.SameSpeakerAs >= 0 && a.SameSpeakerAs < i && answers[a.SameSpeakerAs].Speaker is { } same)
                answers[i] = new SpeakerAnswer(same with { Mention = null, Resolution = Resolution.Implicit }, null, null, 1, []);
            else answers[i] = new SpeakerAnswer(null, a.Missing ?? MissingSpeaker.NoSource, null, 1, []);
        }
        document.Speakers.Fill([.. speakers]); document.SpeakerAnswers.Fill(answers);
    }
}
