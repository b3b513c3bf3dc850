using Extractor.Attributions.Grammar;

namespace Extractor.Attributions.Rules;

/// <summary>A way to find who speaks in a quotation that no cue took. Its comment is an example, its name its evidence.</summary>
internal interface IQuotationRule
{
    /// <summary>The speaker, or null where the rule does not apply.</summary>
    QuotationAnswer? FindSource(QuotationSite site);
}

/// <summary>The ways to find who speaks in a quotation without a cue, surest first; the first answer stands.</summary>
internal static class QuotationRules
{
    public static IReadOnlyList<IQuotationRule> InOrder { get; } =
    [
        new SpeakerThenColon(),
        new QuotationThenDash(),
        new SameSpeakerGoesOn(),
        new SubjectOfSentenceBefore(),
        new SubjectOfSentence(),
    ];
}

/// <summary><b>Ms. Ortega</b>: “We will appeal.”</summary>
internal sealed class SpeakerThenColon : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var colon = site.Item - 1;
        if (!site.Outline.IsColon(colon))
        {
            return null;
        }

        return NounPhrases.EndingAt(site.Outline, colon) is { First: 0 } speaker
            ? new QuotationAnswer(site.Outline, speaker, null)
            : null;
    }
}

/// <summary>“We will appeal.” – <b>Ms. Ortega</b></summary>
internal sealed class QuotationThenDash : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var dash = site.Item + 1;
        if (!site.Outline.Is(dash, "–") && !site.Outline.Is(dash, "—") && !site.Outline.Is(dash, "--") && !site.Outline.Is(dash, "-"))
        {
            return null;
        }

        return NounPhrases.StartingAt(site.Outline, dash + 1) is { } speaker && speaker.End >= site.Outline.Count - 1
            ? new QuotationAnswer(site.Outline, speaker, null)
            : null;
    }
}

/// <summary>Ms. Ortega said she would appeal. <b>“We will win.”</b> Also with a new paragraph between the two.</summary>
internal sealed class SameSpeakerGoesOn : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site is not { Earlier: { } earlier, Before: { } before })
        {
            return null;
        }

        // The attribution must belong to the sentence right before
        var start = before.SpanOf(0, before.Count).Start;
        return earlier.Attribution.Content[^1].End > start && earlier.Attribution.Act == StatementAct.Speech
            ? new QuotationAnswer(site.Outline, null, earlier)
            : null;
    }
}

/// <summary><b>Ms. Ortega</b> was blunt. “We will appeal.”</summary>
internal sealed class SubjectOfSentenceBefore : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site.Before is not { } before)
        {
            return null;
        }

        for (var i = 1; i < before.Count; i++)
        {
            if (before.IsFinite(i))
            {
                return VerbSubjects.Of(before, i) is { } subject ? new QuotationAnswer(before, subject, null) : null;
            }
        }

        return null;
    }
}

/// <summary><b>Ms. Ortega</b> smiled and left, “sick and tired of it all.”</summary>
internal sealed class SubjectOfSentence : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        for (var i = site.Item - 1; i > 0; i--)
        {
            if (site.Outline.IsFinite(i))
            {
                return VerbSubjects.Of(site.Outline, i) is { } subject ? new QuotationAnswer(site.Outline, subject, null) : null;
            }
        }

        return null;
    }
}
