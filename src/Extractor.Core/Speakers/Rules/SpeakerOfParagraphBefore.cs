namespace Extractor.Speakers.Rules;

/// <summary>
/// “… ,” <b>Lee</b> said. ¶ <b>He</b> added …: who spoke last in the nearest paragraph before, else its last subject;
/// a tie where somebody else is introduced behind that subject.
/// </summary>
internal sealed class SpeakerOfParagraphBefore : AntecedentRule
{
    /// <summary>How many paragraphs back the thread may run.</summary>
    private const int Paragraphs = 4;

    public override Antecedent? Find(Pronoun pronoun, Discourse discourse)
    {
        Referent? subject = null;
        Referent? introduced = null;
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

            if (subject is null && (introduced is null || introduced.Paragraph == referent.Paragraph) && IsIntroduction(referent, discourse))
            {
                introduced ??= referent;
            }
        }

        return subject is null ? null
            : introduced is not null && introduced.Paragraph == subject.Paragraph && introduced.Entities[0] != subject.Entities[0]
                ? new Antecedent(null, "the subject of the paragraph before or who is introduced behind it", 0, [subject.Entities[0], introduced.Entities[0]])
            : new Antecedent(subject, "subject in the paragraph before", 0.87, []);
    }

    /// <summary>“Marsh has no answer to that, which worries <b>Tom Reed</b>. ¶ “…,” he said”: named here first and in full.</summary>
    private static bool IsIntroduction(Referent referent, Discourse discourse) =>
        referent is { Resolution: Resolution.Name, Entities: [{ IsNamed: true, IsPerson: true, MentionCount: > 0 } entity] }
        && entity.Key.Words.Length > 1 && entity.MentionAt(0) is var first && first.Start >= discourse.Document.Tokens[referent.First].Start && first.Start < discourse.Document.Tokens[referent.End - 1].End;
}
