namespace Extractor.Speakers.Rules;

/// <summary>“Reporters asked <b>Ms. Roe</b> about the plan. <b>She</b> said …”: the only one of the paragraph whom the pronoun fits.</summary>
internal sealed class OnlyOneInParagraph : AntecedentRule
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
            if (referent.Paragraph != pronoun.Paragraph)
            {
                break;
            }

            if (referent is { IsSubject: true, Entities: [{ IsOpen: true, Key.Words.Length: > 1 }] } && only is not null)
            {
                // “Wei Xun told Ann Roe …”: nothing tells that the first is no person
                return null;
            }

            if (pronoun.Fits(referent) && !referent.Entities[0].IsOpen)
            {
                if (only is not null && only.Entities[0] != referent.Entities[0])
                {
                    return null;
                }

                only = referent;
            }
        }

        return only is null ? null : new Antecedent(only, "the only one of the paragraph whom it fits", 0.94, []);
    }
}
