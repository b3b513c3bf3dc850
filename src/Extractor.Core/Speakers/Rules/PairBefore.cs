namespace Extractor.Speakers.Rules;

/// <summary>“<b>Ortega and Holm</b> met on Monday. <b>Both</b> said …”</summary>
internal sealed class PairBefore : AntecedentRule
{
    /// <summary>How many sentences back a pair is still meant.</summary>
    private const int Sentences = 3;

    public override Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        if (pronoun.Kind != PronounKind.Both)
        {
            return null;
        }

        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (pronoun.Sentence - referent.Sentence > Sentences)
            {
                break;
            }

            if (referent.Entities.Length > 1)
            {
                return new Antecedent(referent, "pair named before", 0.85, []);
            }
        }

        return null;
    }
}
