using System.Text;
using Extractor.Attributions.Rules;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>Tells people why an attribution is what it is: cue, content, source, and which rules were asked in vain.</summary>
internal static class Explanations
{
    private static readonly string[] Alone = ["quotation: no cue, and nothing beside it says who speaks"];
    private static readonly string[] Forces = LowerNames(new EnumerationNames(typeof(CueForce)));

    /// <summary>The explanation of what a cue reports, where <paramref name="rule"/> of <paramref name="rules"/> answered.</summary>
    /// <param name="site">The cue.</param>
    /// <param name="rules">The rules that were asked for the content.</param>
    /// <param name="rule">The one that answered.</param>
    /// <param name="addressee">The rule that found whom it was said to, where one had to.</param>
    public static IReadOnlyList<string> Of(CueSite site, RankedRule<ContentRule>[] rules, RankedRule<ContentRule> rule, RankedRule<AddresseeRule>? addressee)
    {
        var cue = CueOf(site);
        var content = site.Refused is { } refused ? ContentOf(rules, rule, refused) : rule.Explanation ??= ContentOf(rules, rule, null);
        var source = site.SourceRule is { } found ? found.Explanation ??= SourceOf(found) : "source: none beside the cue";
        return addressee is null
            ? new[] { cue, content, source }
            : new[] { cue, content, source, addressee.Explanation ??= $"addressee: {addressee.Because} ({addressee.Name})" };
    }

    /// <summary>The explanation of a quotation that no cue took.</summary>
    public static IReadOnlyList<string> Of(RankedRule<QuotationRule>? rule) =>
        rule is null ? Alone : rule.OnlyExplanation ??= [QuotationOf(rule)];

    private static string CueOf(CueSite site)
    {
        var document = site.Outline.Document;
        var words = document.SpanOf(site.Cue.First, site.Cue.End).In(document.Text);
        return $"cue: {words} ({site.Entry.Lemma}, {Forces[(int)site.Entry.Force]}{(site.Cue.IsNegated ? ", negated" : "")})";
    }

    private static string[] LowerNames(EnumerationNames names)
    {
        var lower = new string[names.Count];
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = names[i].Name.ToLowerInvariant();
        }

        return lower;
    }

    private static string ContentOf(RankedRule<ContentRule>[] rules, RankedRule<ContentRule> rule, List<string>? refused) =>
        $"content: {rule.Because} ({rule.Name}{PassedOver(rules, rule, refused)})";

    private static string SourceOf(RankedRule<SourceRule> rule) =>
        $"source: {rule.Because} ({rule.Name}{PassedOver(SourceRules.InOrder, rule, null)})";

    private static string QuotationOf(RankedRule<QuotationRule> rule) =>
        $"quotation: {rule.Because} ({rule.Name}{PassedOver(QuotationRules.InOrder, rule, null)})";

    // An answer is refused where its words belong to another statement already
    private static string PassedOver<TRule>(RankedRule<TRule>[] rules, RankedRule<TRule> answered, List<string>? refused)
        where TRule : notnull
    {
        var passed = new StringBuilder();
        for (var i = 0; i < rules.Length && !ReferenceEquals(rules[i], answered); i++)
        {
            if (refused is null || !refused.Contains(rules[i].Name))
            {
                passed.Append(passed.Length == 0 ? "; no answer from " : ", ").Append(rules[i].Name);
            }
        }

        return refused is null ? passed.ToString() : $"{passed}; what {string.Join(", ", refused)} found belongs to another statement";
    }
}
