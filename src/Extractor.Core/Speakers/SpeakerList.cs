using Extractor.Attributions;
using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>The speakers of an article in the order of their first statement, with what each says counted.</summary>
internal sealed class SpeakerList(Document document)
{
    private readonly List<Entity> _speakers = [];
    private readonly List<(int Statements, int Words)> _counts = [];

    /// <summary>Counts a statement for each of its speakers and returns their ids.</summary>
    public IReadOnlyList<int> Count(Entity[] speakers, Attribution attribution)
    {
        foreach (var speaker in speakers)
        {
            if (speaker.Id == 0)
            {
                _speakers.Add(speaker);
                _counts.Add((0, 0));
                speaker.Id = _speakers.Count;
            }
        }

        IReadOnlyList<int> ids = speakers is [var only] ? [only.Id] : [.. speakers.Select(speaker => speaker.Id)];
        Count(ids, attribution);
        return ids;
    }

    /// <summary>Counts a statement for speakers that are listed.</summary>
    public void Count(IReadOnlyList<int> ids, Attribution attribution)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            var id = ids[i];
            _counts[id - 1] = (_counts[id - 1].Statements + 1, _counts[id - 1].Words + attribution.Words);
        }
    }

    /// <summary>The list as it stands.</summary>
    public Speaker[] Close()
    {
        var speakers = new Speaker[_speakers.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = SpeakerOf(_speakers[i], _counts[i].Statements, _counts[i].Words);
        }

        return speakers;
    }

    private Speaker SpeakerOf(Entity entity, int statements, int words) => new()
    {
        Id = entity.Id,
        Name = entity.Name,
        Type = entity.Type,
        Source = entity.SourceType,
        IsAnonymous = entity.IsAnonymous,
        Role = entity.Role,
        Affiliation = entity.Affiliation,
        Gender = entity.Gender,
        Statements = statements,
        Words = words,
        Mentions = MentionsOf(entity),
    };

    /// <summary>Where the article has it, in order, each place once.</summary>
    private List<Mention> MentionsOf(Entity entity)
    {
        var spans = new List<TextSpan>(entity.MentionCount);
        for (var i = 0; i < entity.MentionCount; i++)
        {
            spans.Add(entity.MentionAt(i));
        }

        var mentions = new List<Mention>(spans.Count);
        foreach (var span in StableSort.Sort(spans, (one, other) => one.Start.CompareTo(other.Start)))
        {
            // Equal places begin alike, but others that do may stand between them
            var same = mentions.Count - 1;
            while (same >= 0 && mentions[same].Span.Start == span.Start && mentions[same].Span != span)
            {
                same--;
            }

            if (same < 0 || mentions[same].Span != span)
            {
                mentions.Add(new Mention(span, document.TextOf(span)));
            }
        }

        return mentions;
    }
}
