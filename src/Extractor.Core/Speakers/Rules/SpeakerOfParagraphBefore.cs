namespace Extractor.Speakers.Rules;

/// <summary>
/// “… ,” <b>Lee</b> said. ¶ <b>He</b> added …: who spoke last in the nearest paragraph before, else its last subject.
/// </summary>
internal sealed class SpeakerOfParagraphBefore : IAntecedentRule
{
    /// <summary>How many paragraphs back the thread may run.</summary>
    private const int Paragraphs = 4;

    public Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        Referent? subject = null;
        foreach (var referent in discourse.Before(pronoun.Token))
        {
            if (pronoun.Paragraph - referent.Paragraph > Paragraphs || (subject is not null && referent.Paragraph != subject.Paragraph))
            {
                break;
            }

            if (referent.Paragraph == pronoun.Paragraph || referent.IsInner || !pronoun.Fits(referent))
            {
                continue;
            }

            if (referent.IsSource)
            {
                return new Antecedent(referent, "speaker of the statement before", 0.97, []);
            }

            // “it” and “they” mean a speaker or nobody: of five that meant another subject three were wrong
            // (polnear-speakers and gum-news with gold attributions)
            if (referent.IsSubject && pronoun.Kind is PronounKind.He or PronounKind.She)
            {
                subject ??= referent;
            }
        }

        return subject is null ? null : new Antecedent(subject, "subject in the paragraph before", 0.87, []);
    }
}
