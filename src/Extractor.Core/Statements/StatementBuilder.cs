using Extractor.Attributions;
using Extractor.Pipeline;

namespace Extractor.Statements;

/// <summary>Makes the finished statements: attributions with the speakers that were found for them.</summary>
internal sealed class StatementBuilder : IStage
{
    // 8 deep: a report in a report in a report; a bound keeps hostile text linear
    private const int Deepest = 8;

    public Layers Reads => Layers.Paragraphs | Layers.Tokens | Layers.Words | Layers.Quotations | Layers.Cues | Layers.Attributions | Layers.Speakers
        | Layers.Stances;

    public Layers Fills => Layers.Statements;

    public void Annotate(Document document)
    {
        var attributions = document.Attributions.Items;
        var statements = new Statement[attributions.Length];
        var quoted = new QuotedContent(document);
        var ids = new StatementIds(document.Article);
        var open = new Stack<int>();
        var paragraph = 0;
        for (var i = 0; i < attributions.Length; i++)
        {
            var attribution = attributions[i];
            var (start, end) = (attribution.Content[0].Start, attribution.Content[^1].End);
            while (paragraph + 1 < document.Paragraphs.Count && document.Paragraphs[paragraph + 1].Span.Start <= start)
            {
                paragraph++;
            }

            // Attributions come by their first character, the longer first, so what still runs on is on the stack
            while (open.Count > 0 && attributions[open.Peek()].Content[^1].End <= start)
            {
                open.Pop();
            }

            var outer = FirstAround(new TextSpan(start, end), open, attributions);
            statements[i] = Build(document, ids, i, quoted.Of(attribution), document.Paragraphs[paragraph].Number, outer, statements);
            open.Push(i);
        }

        document.Statements.Fill(statements);
    }

    private static int FirstAround(TextSpan whole, Stack<int> open, ReadOnlySpan<Attribution> attributions)
    {
        var depth = 0;
        foreach (var index in open)
        {
            if (depth++ == Deepest)
            {
                break;
            }

            var content = attributions[index].Content;
            for (var i = 0; i < content.Count; i++)
            {
                if (content[i].Contains(whole))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    private static string TextOf(IReadOnlyList<TextSpan> content, Document document)
    {
        if (content.Count == 1)
        {
            return document.TextOf(content[0]);
        }

        var parts = new string[content.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = document.TextOf(content[i]);
        }

        return string.Join(' ', parts);
    }

    private static Statement Build(
        Document document, StatementIds ids, int index, IReadOnlyList<TextSpan> quoted, int paragraph, int outer, Statement[] before)
    {
        var attribution = document.Attributions[index];
        var answer = document.SpeakerAnswers[index];
        var cue = attribution.Cue >= 0 ? CueOf(document, attribution) : null;
        return new Statement
        {
            Id = ids.Create(attribution.Content, attribution.Kind, cue?.Span),
            Kind = attribution.Kind,
            Act = attribution.Act,
            Text = TextOf(attribution.Content, document),
            Spans = attribution.Content,
            Quoted = quoted,
            Paragraph = paragraph,
            Cue = cue,
            Speaker = answer.Speaker,
            SpeakerMissing = answer.Missing,
            Addressee = attribution.Addressee is { } addressee
                ? new Addressee(addressee, document.TextOf(addressee), answer.AddresseeName)
                : null,
            // What has no speaker claims nothing about one, and is as sure as its content
            Confidence = attribution.Confidence * (answer.Speaker is null ? 1 : answer.Confidence),
            Rule = attribution.Rule,
            Evidence = Joined(attribution.Evidence, answer.Evidence),
            Inside = outer >= 0 ? before[outer].Id : null,
            Stance = document.Stances[index],
            UnresolvedMention = answer.Missing is MissingSpeaker.Tie or MissingSpeaker.Unresolved ? MentionOf(document, attribution, before) : null,
        };
    }

    private static IReadOnlyList<string> Joined(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        if (second.Count == 0)
        {
            return first;
        }

        var joined = new string[first.Count + second.Count];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = i < first.Count ? first[i] : second[i - first.Count];
        }

        return joined;
    }

    // Of one who goes on speaking, the mention that began it
    private static Mention? MentionOf(Document document, Attribution attribution, Statement[] before) =>
        attribution.Source is { } source ? new Mention(source, document.TextOf(source))
        : attribution.SameSpeakerAs >= 0 ? before[attribution.SameSpeakerAs].UnresolvedMention
        : null;

    private static ReportingCue CueOf(Document document, Attribution attribution)
    {
        var cue = document.Cues[attribution.Cue];
        var end = attribution.EndOfCue(cue);
        return new ReportingCue(document.SpanOf(cue.First, end), document.TextOf(cue.First, end), cue.Entry.Lemma, cue.Entry.Force, cue.IsNegated);
    }
}
