using Extractor.Attributions.Rules;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Statements;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>A content and what reports it, while the content may still grow and its place among the others is unknown.</summary>
internal sealed class Draft
{
    /// <summary>What is reported.</summary>
    public required Content Content { get; init; }

    /// <summary>The cue that reports it, or null.</summary>
    public CueSite? Cue { get; init; }

    /// <summary>The source as it stands in the text, or null.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The attribution whose speaker goes on in this one, or null.</summary>
    public Draft? SameSpeakerAs { get; init; }

    /// <summary>The name of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>How often the answers of the rules are right.</summary>
    public required double Share { get; init; }

    /// <summary>What tells, beside the rules, how far to trust them, as far as it is known before the content is whole.</summary>
    public Circumstances Circumstances { get; init; }

    /// <summary>Whom it was said to, or null.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>What the rule saw, one sentence each, for people.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>Its index among those that have a content, once they are in order; else -1.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Where the content stands, once it is whole; none where nothing of it is left.</summary>
    public IReadOnlyList<TextSpan> Spans { get; private set; } = [];

    /// <summary>From the first of <see cref="Spans"/> to the last.</summary>
    public TextSpan Whole => new(Spans[0].Start, Spans[^1].End);

    /// <summary>Speech or thought.</summary>
    public StatementAct Act => Cue?.Entry.Act ?? StatementAct.Speech;

    /// <summary>The first character of the content, in UTF-16 units.</summary>
    public int Start => Content.Pieces[0].Span.Start;

    /// <summary>What a cue reports, as <paramref name="rule"/> of <paramref name="rules"/> found it.</summary>
    public static Draft Of(CueSite site, Content content, RankedRule<ContentRule>[] rules, RankedRule<ContentRule> rule)
    {
        var spokenTo = content.Addressee is null ? AddresseeRules.Find(site, content) : null;
        return new()
        {
            Content = content,
            Addressee = content.Addressee ?? site.Outline.SpanOf(spokenTo?.Addressee),
            Cue = site,
            Source = content.HasNoSource ? null : site.Outline.SpanOf(site.Source),
            Rule = site.SourceRule is null ? rule.Name : $"{rule.Name}, {site.SourceRule.Name}",
            Share = rule.Share * (site.SourceRule?.Share ?? 1),
            Circumstances = CircumstancesOf(site) | (content.HasNoSource ? Circumstances.None : CircumstancesOf(site.Outline.Document, site.Source)),
            Evidence = site.Outline.Document.Explains ? Explanations.Of(site, rules, rule, spokenTo?.Rule) : [],
        };
    }

    /// <summary>A quotation that no cue took.</summary>
    public static Draft Of(in QuotationAnswer answer, ContentPiece piece, RankedRule<QuotationRule>? rule) => new()
    {
        Content = new Content(piece),
        Cue = answer.Cue,
        Source = answer.Outline?.SpanOf(answer.Source),
        SameSpeakerAs = answer.SameSpeakerAs,
        Rule = rule?.Name ?? nameof(QuotationAlone),
        Share = rule?.Share ?? QuotationRules.ShareAlone,
        Circumstances = answer.Outline is { } outline ? CircumstancesOf(outline.Document, answer.Source) : Circumstances.None,
        Evidence = Explanations.Of(rule),
    };

    /// <summary>What a label or an account gives to its speaker.</summary>
    public static Draft Of(List<ContentPiece> pieces, TextSpan source, string rule, double share, string because) => new()
    {
        Content = new Content(pieces),
        Source = source,
        Rule = rule,
        Share = share,
        Evidence = pieces[0].Outline.Document.Explains ? [$"words: {because} ({rule})"] : [],
    };

    /// <summary>Takes note that the content grows no more.</summary>
    /// <returns>Whether there is any.</returns>
    public bool Close()
    {
        Spans = Content.Spans();
        return Spans.Count > 0;
    }

    /// <summary>The finished attribution of one that is closed.</summary>
    public Attribution Finish()
    {
        var words = Words();

        // A quotation alone has a share of its own: it lacks the source by its rule
        var circumstances = Circumstances | CircumstanceShares.OfWords(words)
            | (Source is null && SameSpeakerAs is null && Cue is not null ? Circumstances.NoSource : Circumstances.None);

        // Beside a quotation of its own any verb of the lists reports: “…,” she laughed
        var kind = Content.Kind();
        return Finish(kind, words, kind == StatementKind.Direct ? circumstances & ~(Circumstances.OtherCue | Circumstances.ManyWords) : circumstances);
    }

    private Attribution Finish(StatementKind kind, int words, Circumstances circumstances) => new()
    {
        Content = Spans,
        Words = words,
        Kind = kind,
        Act = Act,
        Cue = Cue?.Index ?? -1,
        CueEnd = Cue is { } cue && Content.CueEnd > cue.End ? cue.Outline[Content.CueEnd - 1].End : 0,
        Source = Source,
        SameSpeakerAs = SameSpeakerAs?.Index ?? -1,
        Missing = Source is null && SameSpeakerAs is null ? MissingSpeaker.NoSource : null,
        Addressee = Addressee,
        Rule = Rule,
        Confidence = Share * CircumstanceShares.Of(circumstances),
        Circumstances = circumstances,
        Evidence = Evidence,
    };

    private int Words()
    {
        var words = 0;
        for (var i = 0; i < Spans.Count; i++)
        {
            words += WordCount.Of(Spans[i].In(Content.Pieces[0].Outline.Document.Text));
        }

        return words;
    }

    private static Circumstances CircumstancesOf(CueSite site)
    {
        var circumstances = (site.Entry.Lemma is "say" ? Circumstances.None : Circumstances.OtherCue)
            | (site.Entry.Act == StatementAct.Thought ? Circumstances.Thought : Circumstances.None);
        for (var i = site.Cue.First; i < site.Cue.End; i++)
        {
            if (site.Outline.Document.Tags[i].Xpos == Xpos.Md)
            {
                circumstances |= Circumstances.ModalCue;
            }
        }

        return circumstances;
    }

    private static Circumstances CircumstancesOf(Document document, Source? source) => source is not { Head: var head } ? Circumstances.None : head.Kind switch
    {
        PhraseKind.Description => Circumstances.SourceIsDescription,
        PhraseKind.Pronoun => document.Words[head.First].Is(WordClasses.RelativePronoun) ? Circumstances.SourceIsRelative
            : document.TextOf(head.First) is "it" or "It" ? Circumstances.SourceIsIt
            : Circumstances.SourceIsPronoun,
        _ => Circumstances.None,
    };
}

/// <summary>Puts drafts into the order of the text.</summary>
internal static class Drafts
{
    /// <summary>The attributions by their first character, the longer before the shorter.</summary>
    /// <param name="drafts">They are put in order too; those of whose content nothing is left are taken out.</param>
    public static Attribution[] InOrder(List<Draft> drafts)
    {
        drafts.RemoveAll(draft => !draft.Close());
        StableSort.Sort(drafts, (one, other) => TextSpan.CompareOuterFirst(one.Whole, other.Whole));
        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i].Index = i;
        }

        var attributions = new Attribution[drafts.Count];
        for (var i = 0; i < attributions.Length; i++)
        {
            attributions[i] = drafts[i].Finish();
        }

        return attributions;
    }
}
