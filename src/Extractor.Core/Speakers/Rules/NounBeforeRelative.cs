namespace Extractor.Speakers.Rules;

/// <summary>“<b>Lee</b>, the director of the fund, <b>who</b> said …”, “a report by the <b>ministry</b>, <b>which</b> said …”</summary>
internal sealed class NounBeforeRelative : IAntecedentRule
{
    public Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        if (pronoun.Kind is not (PronounKind.Who or PronounKind.Which))
        {
            return null;
        }

        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (referent.Sentence != pronoun.Sentence)
            {
                break;
            }

            // “admirals, most of whom”: “most” is a part of those meant
            var isPart = referent.End == pronoun.Token - 1 && discourse.Document.TextOf(referent.End) is "of";
            if (!referent.IsInner && !isPart && pronoun.Fits(referent))
            {
                return new Antecedent(referent, "noun before the relative clause", 0.9, []);
            }
        }

        return null;
    }
}
