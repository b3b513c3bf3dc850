namespace Extractor.Speakers.Rules;

/// <summary>“<b>Lee</b>, the director of the fund, <b>who</b> said …”, “a report by the <b>ministry</b>, <b>which</b> said …”</summary>
internal sealed class NounBeforeRelative : AntecedentRule
{
    public override Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        if (pronoun.Kind is not (PronounKind.Who or PronounKind.Which) || pronoun.Token == 0)
        {
            return null;
        }

        // “individuals <b>who</b> claim”: the noun right before it, or nobody
        if (discourse.Map.PhraseOf(pronoun.Token - 1) is >= 0 and var noun && pronoun.Kind == PronounKind.Who && discourse.OfPhrase(noun) is null
            && discourse.Document.Phrases[noun].End == pronoun.Token)
        {
            return new Antecedent(null, "nothing is known of the noun before the relative clause", 0, []);
        }

        // “Norland and the Southern Union, <b>which together</b> pledged …”
        var areTogether = pronoun.Token + 1 < discourse.Document.Tokens.Count && discourse.Document.TextOf(pronoun.Token + 1) is "together" or "both" or "jointly";
        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (referent.Sentence != pronoun.Sentence)
            {
                break;
            }

            if (areTogether && referent.Entities.Length > 1)
            {
                return new Antecedent(referent, "those joined before the relative clause", 0.85, []);
            }

            // “Roe, whose district voted for <b>her</b> but who said …”
            if (referent.Resolution == Resolution.Pronoun && pronoun.Token - referent.End > 1)
            {
                continue;
            }

            // “admirals, most of whom”: “most” is a part of those meant
            var isPart = referent.End == pronoun.Token - 1 && discourse.Document.TextOf(referent.End) is "of";
            if (!referent.IsInner && !isPart && pronoun.Fits(referent))
            {
                return new Antecedent(referent, "noun before the relative clause", 0.9, []);
            }
        }

        // “who” never means somebody of another sentence
        return pronoun.Kind == PronounKind.Who ? new Antecedent(null, "nobody stands before the relative clause", 0, []) : null;
    }
}
