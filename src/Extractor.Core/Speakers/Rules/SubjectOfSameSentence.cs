namespace Extractor.Speakers.Rules;

/// <summary>“<b>Lee</b> said <b>he</b> would resign.” “When <b>Ann Roe</b> arrived, <b>she</b> said …”</summary>
internal sealed class SubjectOfSameSentence : AntecedentRule
{
    public override Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (referent.Sentence != pronoun.Sentence)
            {
                break;
            }

            // “Asked <b>by Roe</b> how he would pay for it, he said …”: who asks is not who answers
            var isAgent = referent.First > 0 && discourse.Document.TextOf(referent.First - 1) is "by" or "By";
            if ((referent.IsSubject || referent.IsSource) && !referent.IsInner && !isAgent && pronoun.Fits(referent))
            {
                return new Antecedent(referent, "subject of the same sentence", 0.96, []);
            }
        }

        return null;
    }
}
