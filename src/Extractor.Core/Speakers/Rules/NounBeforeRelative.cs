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

            if (!referent.IsInner && pronoun.Fits(referent))
            {
                return new Antecedent(referent, "noun before the relative clause", 0.9, []);
            }
        }

        return null;
    }
}
