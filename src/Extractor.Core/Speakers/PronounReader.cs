using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Rules;

namespace Extractor.Speakers;

/// <summary>Finds whom the pronouns of an article mean, in reading order.</summary>
internal sealed class PronounReader(
    Document document, ArticleMap map, Discourse discourse, ReferentAdder referents, Lazy<Entity?> author)
{
    /// <summary>What the confidence comes to where the pronoun means somebody who is only described (see <see cref="AntecedentRules"/>).</summary>
    private const double DescribedShare = 0.4;

    /// <summary>Reads the pronoun that a phrase is; <paramref name="index"/> is -1 where it is only the owner in one.</summary>
    public void Read(int index, Phrase phrase)
    {
        var kind = Pronoun.KindOf(document.TextOf(phrase.First));
        if (map.IsSource(phrase.First) && !map.IsQuoted(phrase.First) && document.TextOf(phrase.First) is "I" && author.Value is { } writer)
        {
            referents.Add(index, phrase.First, phrase.End, writer.Alone, Resolution.Pronoun, 0.7, "the author of the article");
            return;
        }

        if (kind == PronounKind.Other || (map.IsQuoted(phrase.First) && !map.IsSource(phrase.First)))
        {
            return;
        }

        if (Resolve(kind, phrase.First) is { } antecedent)
        {
            var entities = antecedent.Referent?.Entities ?? [];
            TellGender(kind, entities);
            referents.Add(
                index, phrase.First, phrase.End, entities, Resolution.Pronoun, ConfidenceOf(antecedent), antecedent.Because,
                antecedent: antecedent.Referent, tie: antecedent.Tie);
        }
    }

    /// <summary>No chain is surer than its links; who is only described is mostly somebody whom the article names elsewhere.</summary>
    private static double ConfidenceOf(Antecedent antecedent) => antecedent.Referent is not { } referent ? antecedent.Confidence
        : Math.Min(antecedent.Confidence, referent.Confidence)
            * (referent is { Entities: [{ IsNamed: false, Type: SpeakerType.Unnamed }], Resolution: not Resolution.Name } ? DescribedShare : 1);

    /// <summary>Whom a pronoun at a token means, or null.</summary>
    public Antecedent? Resolve(PronounKind kind, int token) =>
        AntecedentRules.Find(new Pronoun(token, kind, map.SentenceOf(token), map.ParagraphOf(token)), discourse);

    /// <summary>A person of unknown gender who was called “she” is a woman from here on.</summary>
    private static void TellGender(PronounKind kind, Entity[] entities)
    {
        if (kind is PronounKind.He or PronounKind.She && entities is [{ Gender: Gender.Unknown } entity])
        {
            entity.Gender = kind == PronounKind.He ? Gender.Male : Gender.Female;
        }
    }
}
