namespace Extractor.Speakers.Rules;

/// <summary>The only person of the article so far whom the pronoun fits.</summary>
internal sealed class OnlyOneNamedBefore : AntecedentRule
{
    public override Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        if (pronoun.Kind is not (PronounKind.He or PronounKind.She))
        {
            return null;
        }

        Referent? only = null;
        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (pronoun.Fits(referent) && referent.Entities[0].IsNamed)
            {
                if (only is not null && only.Entities[0] != referent.Entities[0])
                {
                    return null;
                }

                only ??= referent;
            }
        }

        return only is null ? null : new Antecedent(only, "the only person so far whom it fits", 0.87, []);
    }
}
