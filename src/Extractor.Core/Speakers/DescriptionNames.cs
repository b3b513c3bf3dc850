using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;

namespace Extractor.Speakers;

/// <summary>The name under which somebody is listed whom the article only describes: “senior official”.</summary>
internal static class DescriptionNames
{
    /// <summary>Longest name in tokens: the “of” and “for” behind the noun is taken up to here.</summary>
    private const int Longest = 14;

    /// <summary>The phrase without article and owner's pronoun, with the “of …” that follows it.</summary>
    public static string Of(Document document, Phrase phrase, bool isNamed)
    {
        var first = phrase.First;
        while (first < phrase.Head && (document.Tags[first].Xpos is Xpos.Dt or Xpos.PrpPoss or Xpos.Pdt or Xpos.Wdt
            || (isNamed && !char.IsUpper(document.TextOf(first)[0]) && document.Tags[first].Xpos is Xpos.Jj or Xpos.Jjs or Xpos.Cd)))
        {
            first++;
        }

        var end = phrase.IsPossessive ? phrase.End - 1 : phrase.End;
        if (!isNamed && end < document.Tokens.Count && document.TextOf(end) is "of" or "for" or "on")
        {
            end = AfterPreposition(document, end, first + Longest) is var after && after - end > 1 ? after : end;
        }

        return document.LineOf(first, Math.Max(end, first + 1));
    }

    private static int AfterPreposition(Document document, int token, int limit)
    {
        var i = token + 1;
        var isBoth = i < document.Tokens.Count && document.TextOf(i) is "both";
        while (i < Math.Min(limit, document.Tokens.Count)
            && (document.Tags[i].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Part || (isBoth && document.Tags[i].Upos == Upos.Cconj)))
        {
            i++;
        }

        return i;
    }
}
