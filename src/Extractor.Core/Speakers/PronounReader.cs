using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Rules;

namespace Extractor.Speakers;

/// <summary>Finds whom the pronouns of an article mean, in reading order.</summary>
internal sealed class PronounReader(
    Document document, ArticleMap map, SaidTokens said, Discourse discourse, ReferentAdder referents, Lazy<Entity?> author)
{
    /// <summary>What the confidence comes to where the pronoun means somebody who is only described (see <see cref="AntecedentRules"/>).</summary>
    private const double DescribedShare = 0.4;

    /// <summary>
    /// In UTF-16 units, about five links. A chain of “he” for “he” for “he” tells its newest links and the one it ends at; a bound
    /// keeps hostile text linear.
    /// </summary>
    private const int LongestChain = 250;

    private const string Link = " ← ";

    /// <summary>Reads the pronoun that a phrase is; <paramref name="index"/> is -1 where it is only the owner in one.</summary>
    public void Read(int index, Phrase phrase)
    {
        var kind = Pronoun.KindOf(document.TextOf(phrase.First));
        if (said.IsSource(phrase.First) && !map.IsQuoted(phrase.First) && document.TextOf(phrase.First) is "I" && author.Value is { } writer)
        {
            referents.Add(index, phrase.First, phrase.End, [writer], Resolution.Pronoun, 0.7, " (the author of the article)");
            return;
        }

        if (kind == PronounKind.Other || (map.IsQuoted(phrase.First) && !said.IsSource(phrase.First)))
        {
            return;
        }

        if (Resolve(kind, phrase.First) is { } antecedent)
        {
            var entities = antecedent.Referent?.Entities ?? [];
            TellGender(kind, entities);
            var chain = antecedent.Referent is { } referent ? Step(referent, antecedent.Because) : antecedent.Because;
            referents.Add(index, phrase.First, phrase.End, entities, Resolution.Pronoun, ConfidenceOf(antecedent), chain, tie: antecedent.Tie);
        }
    }

    /// <summary>No chain is surer than its links; who is only described is mostly somebody whom the article names elsewhere.</summary>
    private static double ConfidenceOf(Antecedent antecedent) => antecedent.Referent is not { } referent ? antecedent.Confidence
        : Math.Min(antecedent.Confidence, referent.Confidence)
            * (referent is { Entities: [{ IsNamed: false, Type: SpeakerType.Unnamed }], Resolution: not Resolution.Name } ? DescribedShare : 1);

    /// <summary>Whom a pronoun at a token means, or null.</summary>
    public Antecedent? Resolve(PronounKind kind, int token) =>
        AntecedentRules.Find(new Pronoun(token, kind, map.SentenceOf(token), map.ParagraphOf(token)), discourse);

    private string Step(Referent referent, string because)
    {
        var chain = referent.Chain.Length > LongestChain ? $"{Link}…{referent.Chain[referent.Chain.LastIndexOf(Link, StringComparison.Ordinal)..]}" : referent.Chain;
        return $"{Link}{document.LineOf(referent.First, referent.End)} ({because}){chain}";
    }

    /// <summary>A person of unknown gender who was called “she” is a woman from here on.</summary>
    private static void TellGender(PronounKind kind, Entity[] entities)
    {
        if (kind is PronounKind.He or PronounKind.She && entities is [{ Gender: Gender.Unknown } entity])
        {
            entity.Gender = kind == PronounKind.He ? Gender.Male : Gender.Female;
        }
    }
}
