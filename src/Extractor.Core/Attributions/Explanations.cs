using System.Text;
using Extractor.Attributions.Rules;

namespace Extractor.Attributions;

/// <summary>Tells people why an attribution is what it is: cue, content, source, and which rules were asked in vain.</summary>
internal static class Explanations
{
    /// <summary>The explanation of what a cue reports, where <paramref name="rule"/> of <paramref name="rules"/> answered.</summary>
    public static IReadOnlyList<string> Of(CueSite site, IReadOnlyList<RankedRule<IContentRule>> rules, RankedRule<IContentRule> rule)
    {
        var document = site.Outline.Document;
        var entry = site.Entry;
        var negated = site.Cue.IsNegated ? ", negated" : "";
        return
        [
            $"cue: {document.TextOf(document.SpanOf(site.Cue.First, site.Cue.End))} ({entry.Lemma}, {entry.Force.ToString().ToLowerInvariant()}{negated})",
            $"content: {rule.Because} ({rule.Name}{PassedOver(rules, rule, site.Refused)})",
            site.SourceRule is { } source
                ? $"source: {source.Because} ({source.Name}{PassedOver(SourceRules.InOrder, source)})"
                : "source: none beside the cue",
        ];
    }

    /// <summary>The explanation of a quotation that no cue took.</summary>
    public static IReadOnlyList<string> Of(RankedRule<IQuotationRule>? rule) => rule is null
        ? ["quotation: no cue, and nothing beside it says who speaks"]
        : [$"quotation: {rule.Because} ({rule.Name}{PassedOver(QuotationRules.InOrder, rule)})"];

    /// <summary>The explanation of whom something was said to, where a rule had to find them.</summary>
    public static IReadOnlyList<string> Of(RankedRule<IAddresseeRule>? rule) => rule is null ? [] : [$"addressee: {rule.Because} ({rule.Name})"];

    // An answer is refused where its words belong to another statement already
    private static string PassedOver<TRule>(IReadOnlyList<RankedRule<TRule>> rules, RankedRule<TRule> answered, IReadOnlyList<string>? refused = null)
        where TRule : notnull
    {
        var passed = new StringBuilder();
        for (var i = 0; i < rules.Count && !ReferenceEquals(rules[i], answered); i++)
        {
            if (refused is null || !refused.Contains(rules[i].Name))
            {
                passed.Append(passed.Length == 0 ? "; no answer from " : ", ").Append(rules[i].Name);
            }
        }

        return refused is null ? passed.ToString() : $"{passed}; what {string.Join(", ", refused)} found belongs to another statement";
    }
}
