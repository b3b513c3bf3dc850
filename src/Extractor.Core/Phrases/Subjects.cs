using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;

namespace Extractor.Phrases;

/// <summary>Tells the subjects of clauses, as far as tags show them: what stands before a finite verb and behind no preposition.</summary>
internal static class Subjects
{
    /// <summary>How many tokens away the verb or the preposition may be: an apposition, a relative clause, a list may stand between.</summary>
    private const int Farthest = 25;

    /// <summary>Whether a phrase is the subject of a clause of its sentence.</summary>
    public static bool IsSubject(Document document, Phrase phrase, Sentence sentence)
    {
        if (phrase.IsPossessive || IsBehindPreposition(document, phrase, sentence))
        {
            return false;
        }

        var end = Math.Min(sentence.EndToken, phrase.End + Farthest);
        for (var i = phrase.End; i < end; i++)
        {
            var tag = document.Tags[i];
            switch (tag.Xpos)
            {
                case var verb when verb.IsFinite():
                    return true;
                case Xpos.Rb or Xpos.Rbr or Xpos.OpenBracket:
                    continue;
                case Xpos.Jj when i + 1 < end && document.Tags[i + 1].Xpos is Xpos.Vbd or Xpos.Vbz or Xpos.Vbp:
                    // “The two leaders last met in May”
                    continue;
                case Xpos.In or Xpos.Cc or Xpos.CloseBracket:
                    i = AfterPhrases(document, i + 1, end) - 1;
                    continue;
                case Xpos.Comma:
                    i = AfterInsertion(document, i + 1, end) - 1;
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>“for both Dan and <b>Ida Hale</b>”: over the words before “and” to the preposition.</summary>
    public static bool IsBehindPreposition(Document document, Phrase phrase, Sentence sentence)
    {
        var i = phrase.First - 1;
        var farthest = Math.Max(sentence.FirstToken, i - Farthest);
        if (i > farthest && document.Tags[i].Xpos == Xpos.Cc)
        {
            i--;
            while (i > farthest && document.Tags[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Cconj)
            {
                i--;
            }
        }

        return i >= sentence.FirstToken && document.Tags[i] is { Upos: Upos.Adp } or { Xpos: Xpos.To };
    }

    /// <summary>The first token that is no longer noun phrase or preposition.</summary>
    private static int AfterPhrases(Document document, int token, int end)
    {
        while (token < end && document.Tags[token].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num or Upos.Adp or Upos.Pron or Upos.Part or Upos.Cconj)
        {
            token++;
        }

        return token;
    }

    /// <summary>The token after the comma that ends an insertion: “, who leads the union,”.</summary>
    private static int AfterInsertion(Document document, int token, int end)
    {
        for (var i = token; i < end; i++)
        {
            if (document.Tags[i].Xpos is Xpos.Comma)
            {
                return i + 1;
            }

            if (document.Tags[i].Xpos is Xpos.OpenQuote or Xpos.CloseQuote or Xpos.Colon)
            {
                break;
            }
        }

        return end;
    }
}
