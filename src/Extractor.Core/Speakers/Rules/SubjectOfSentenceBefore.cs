namespace Extractor.Speakers.Rules;

/// <summary>“<b>Lee</b> met Park. <b>He</b> said …”: the first subject of the nearest sentence of the paragraph that has one.</summary>
internal sealed class SubjectOfSentenceBefore : AntecedentRule
{
    public override Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        Referent? first = null;
        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (referent.Paragraph != pronoun.Paragraph || (first is not null && referent.Sentence != first.Sentence))
            {
                break;
            }

            if (referent.Sentence == pronoun.Sentence || referent.IsInner || !(referent.IsSubject || referent.IsSource))
            {
                continue;
            }

            if (pronoun.Kind is PronounKind.He or PronounKind.She && referent.Entities.Length > 1 && first is null
                && referent.Entities.Count(entity => entity.IsPerson) > 1)
            {
                return new Antecedent(null, "two subjects of the sentence before", 0, referent.Entities);
            }

            if (pronoun.Fits(referent))
            {
                first = referent;
            }
        }

        return first is null ? null : new Antecedent(first, "subject of the sentence before", 0.97, []);
    }
}
