namespace Extractor.Attributions.Rules;

/// <summary>A rule in its place in an order, with what is known of its answers.</summary>
/// <typeparam name="TRule">What the rule finds.</typeparam>
/// <param name="Rule">The rule.</param>
/// <param name="Share">
/// How often its answer was right, as a factor of the confidence. Counted on PolNeAR train (840 articles; an answer is
/// right where its content overlaps an annotated one by half or more and the source is the same), each rule and act a
/// factor of its own, fitted together; annotations that are missing there count as faults.
/// </param>
/// <param name="Because">What it sees, in words for people.</param>
internal sealed record RankedRule<TRule>(TRule Rule, double Share, string Because)
    where TRule : notnull
{
    /// <summary>The rule's name, which is its evidence.</summary>
    public string Name { get; } = Rule.GetType().Name;

    /// <summary>What is told of its answer where those before it in its order had none, once it was told first.</summary>
    public string? Explanation { get; set; }

    /// <summary>The same of the answer of a <see cref="QuotationRule"/>, which needs nothing beside it.</summary>
    public IReadOnlyList<string>? OnlyExplanation { get; set; }
}
