namespace Extractor.Speakers.Rules;

/// <summary>One way to find whom a pronoun means. Rules are asked in order, surest first; the first answer stands.</summary>
internal abstract class AntecedentRule
{
    /// <summary>Whom the pronoun means, or null where this rule cannot tell.</summary>
    public abstract Antecedent? Find(Pronoun pronoun, Discourse discourse);
}

/// <summary>Whom a pronoun means, and why.</summary>
/// <param name="Referent">The place that names or describes them; null with a tie.</param>
/// <param name="Because">What spoke for it, for people: “subject of the sentence before”.</param>
/// <param name="Confidence">The share of such answers that were right, 0 to 1.</param>
/// <param name="Tie">Those between whom nothing decides; empty where there is an answer.</param>
internal sealed record Antecedent(Referent? Referent, string Because, double Confidence, Entity[] Tie);
