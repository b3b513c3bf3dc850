using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>Finds what stands beside a noun phrase in commas and says who is meant.</summary>
internal static class Appositions
{
    /// <summary>Longest apposition in tokens: beyond, the comma that was taken for its end belongs to something else.</summary>
    private const int Longest = 30;

    /// <summary>
    /// The tokens of the description behind a name: “Wilma Holm, <b>the deputy secretary of state</b>, said”; null where
    /// none is there, as in “Lee, diplomats said”.
    /// </summary>
    public static (int First, int End, int Head)? After(Document document, int phrase)
    {
        var comma = document.Phrases[phrase].End;
        if (phrase + 1 >= document.Phrases.Count || comma >= document.Tokens.Count || document.Tags[comma].Xpos != Xpos.Comma)
        {
            return null;
        }

        var next = document.Phrases[phrase + 1];
        var head = next.First == comma + 1 && IsOnePerson(document, next.Head) ? next.Head : OfficeBehind(document, comma);
        if (head < 0 || (next.First <= head && (next.Kind == PhraseKind.Pronoun || next.IsPossessive)))
        {
            return null;
        }

        var end = EndOfDescription(document, head == next.Head ? next.End : head + 1, comma + 1 + Longest);
        return end > comma + 1 && Closes(document, end) && !IsVerb(document, end) ? (comma + 1, end, head) : null;
    }

    /// <summary>“Jane Miller, <b>CEO</b> of Acme”, “Bo Lind, <b>chief executive</b> of the fund”: an office without article, whatever its tags.</summary>
    private static int OfficeBehind(Document document, int comma)
    {
        var i = comma + 1;
        while (i < document.Tokens.Count && document.Tags[i] is { Upos: Upos.Noun or Upos.Propn or Upos.Adj } or { Xpos: Xpos.Hyph })
        {
            i++;
        }

        var isOffice = i > comma + 1 && i < document.Tokens.Count && document.TextOf(i) is ("of" or "at" or "for" or ",") && document.Words[i - 1].Is(WordClasses.Role)
            && !NounClasses.IsPlural(document.Tags[i - 1]);
        return isOffice ? i - 1 : -1;
    }

    /// <summary>
    /// The description that a name in commas belongs to: “<b>The head of the union</b>, Ann Lee, said”; null where none is there.
    /// </summary>
    public static (int First, int End, int Head)? Before(Document document, int phrase)
    {
        var name = document.Phrases[phrase];
        var comma = name.First - 1;
        if (comma < 1 || document.Tags[comma].Xpos != Xpos.Comma || !Closes(document, name.End))
        {
            return null;
        }

        // Back over “for the news outlets” to the noun that says what the person is
        for (var i = phrase - 1; i >= 0 && comma - document.Phrases[i].First < Longest; i--)
        {
            var before = document.Phrases[i];
            if (before.Kind != PhraseKind.Pronoun && IsOnePerson(document, before.Head))
            {
                return EndOfDescription(document, before.End, comma) == comma ? (before.First, comma, before.Head) : null;
            }

            if (before.First == 0 || document.Tags[before.First - 1].Upos != Upos.Adp)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOnePerson(Document document, int head) =>
        !NounClasses.IsPlural(document.Tags[head]) && document.Tags[head].Xpos is Xpos.Nn or Xpos.Nnp
        && (NounClasses.ClassesOf(document, head) & NounClasses.Person & ~WordClasses.Honorific) != 0;

    /// <summary>The end of the description that goes on over prepositions and their phrases: “of the union for ten years”.</summary>
    private static int EndOfDescription(Document document, int token, int limit)
    {
        var end = Math.Min(limit, document.Tokens.Count);
        var i = token;
        while (i < end && (document.Tags[i] is { Upos: Upos.Adp or Upos.Noun or Upos.Propn or Upos.Det or Upos.Adj or Upos.Num or Upos.Cconj or Upos.Part or Upos.Pron or Upos.Sym } or { Xpos: Xpos.Hyph }
            || (i > token && i < end && document.Tags[i].Xpos == Xpos.Vbn && document.Tags[i - 1].Xpos == Xpos.Hyph)))
        {
            i++;
        }

        return i;
    }

    /// <summary>“In Chelsea, the mayor <b>said</b>”: what stands behind the comma is the subject of its own verb.</summary>
    private static bool IsVerb(Document document, int token) =>
        token < document.Tokens.Count && document.Tags[token].Upos is Upos.Verb or Upos.Aux or Upos.Adv;

    private static bool Closes(Document document, int token) =>
        token >= document.Tokens.Count
        || document.Tags[token].Upos is Upos.Verb or Upos.Aux or Upos.Adv
        || document.Tags[token].Xpos is Xpos.Comma or Xpos.Period or Xpos.Colon or Xpos.CloseBracket or Xpos.OpenBracket or Xpos.CloseQuote or Xpos.OpenQuote or Xpos.Wp;
}
