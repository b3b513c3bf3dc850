namespace Extractor.Speakers.Rules;

/// <summary>The rules for pronouns in order, surest first.</summary>
internal static class AntecedentRules
{
    private static readonly IAntecedentRule[] InOrder =
    [
        new NounBeforeRelative(),
        new PairBefore(),
        new SubjectOfSameSentence(),
        new SubjectOfSentenceBefore(),
        new OnlyOneInParagraph(),
        new SpeakerOfParagraphBefore(),
        new OnlyOneNamedBefore(),
    ];

    /// <summary>Whom a pronoun means by the first rule that can tell, or null.</summary>
    public static Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        foreach (var rule in InOrder)
        {
            if (rule.Find(pronoun, discourse) is { } antecedent)
            {
                return antecedent;
            }
        }

        return null;
    }
}
