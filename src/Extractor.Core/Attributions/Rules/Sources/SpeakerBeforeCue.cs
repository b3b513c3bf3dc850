using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> said she would appeal.</summary>
internal sealed class SpeakerBeforeCue : SourceRule
{
    // “…,” the tired, often angry, 71-year-old judge said: words that are no part of the phrase
    private const int Reach = 7;

    public override Source? FindSource(CueSite site)
    {
        if (!site.HasSubject || NounPhrases.EndingAt(site.Outline, site.First) is not { } found)
        {
            return null;
        }

        var source = WithoutRelative(site.Outline, BeforePreposition(site.Outline, found) ?? found);

        // “…,” an official who | asked not to be named | told: the words before “who” are no part of it
        if (site.Outline.Is(source.First, WordClasses.RelativePronoun) && site.Outline.Xpos(source.First) != Xpos.Dt)
        {
            return source;
        }

        for (var first = source.First; first > 0 && first > source.First - Reach; first--)
        {
            if (site.Outline.IsSpeech(first - 1))
            {
                return source with { First = first };
            }

            // “the tired, | 71-year-old judge”: a comma between adjectives; “soft-and-gentle Ms. Ortega”: one word
            var isInside = (site.Outline.IsComma(first - 1) && (site.Outline.Upos(first - 2) == Upos.Adj || site.Outline.Xpos(first - 2) == Xpos.Vbn))
                || site.Outline.Xpos(first - 1) == Xpos.Hyph || (site.Outline.Upos(first - 1) == Upos.Cconj && site.Outline.Xpos(first - 2) == Xpos.Hyph);
            if (!isInside && (site.Outline.IsPunctuation(first - 1) || site.Outline.Upos(first - 1) is Upos.Cconj or Upos.Sconj or Upos.Adp || site.Outline.IsFinite(first - 1)))
            {
                break;
            }
        }

        return source;
    }

    // “Ms. Ortega, during a meeting in Ohio, | said”: what stands behind a preposition is no subject where one stands before it
    private static Source? BeforePreposition(Outline outline, Source source)
    {
        var preposition = source.First - 1;
        if (outline.Upos(preposition) != Upos.Adp)
        {
            return null;
        }

        return outline.IsComma(preposition - 1) && NounPhrases.EndingAt(outline, preposition - 1) is { Head.Kind: PhraseKind.Name } subject
            && outline.Upos(subject.First - 1) != Upos.Adp
            ? subject
            : null;
    }

    // “a strike that | officials | said would end”, “a plan which | Ms. Ortega | said would fail”
    private static Source WithoutRelative(Outline outline, Source source)
    {
        var isRelative = source.First > 0 && source.End > source.First + 1 && (outline.Xpos(source.First) == Xpos.Wdt
            || (outline.Is(source.First, "that") && (source.Head.Kind == PhraseKind.Name || NounClasses.IsPlural(outline.Document.Tags[source.Head.Head]))));
        return isRelative ? source with { First = source.First + 1 } : source;
    }
}
