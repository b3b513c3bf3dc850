using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <content>What stands in commas, dashes or brackets beside a noun phrase.</content>
internal static partial class NounPhrases
{
    /// <summary>Whether the item is a dash between blanks.</summary>
    public static bool IsDash(Outline outline, int item) =>
        outline.TextOf(item) is [var mark, ..] dash && (dash is "--" || (dash.Length == 1 && (Characters.IsDash(mark) || (mark == '-' && outline.Upos(item) == Upos.Punct
            && item > 0
            && outline.Document.Tokens[outline[item].First].Start > outline.Document.Tokens[outline[item].First - 1].End))));

    // The item that opens what the comma, dash or bracket at “closing” closes, or null
    private static int? InsertionStart(Outline outline, int closing)
    {
        if (closing < 2)
        {
            return null;
        }

        if (outline.Is(closing, ")") || outline.Is(closing, "]"))
        {
            var bracket = outline.Is(closing, ")") ? "(" : "[";
            for (var i = closing - 1; i > 0 && i > closing - Reach; i--)
            {
                if (outline.Is(i, bracket))
                {
                    return i;
                }
            }

            return null;
        }

        var isDash = IsDash(outline, closing);
        if (!ClosesWithComma(outline, closing) && !isDash && !outline.IsSpeech(closing))
        {
            return null;
        }

        for (var i = closing - 1; i > 0 && i > closing - Reach && !outline.IsSpeech(i); i--)
        {
            if (isDash ? IsDash(outline, i) : outline.IsComma(i))
            {
                // “Kim, citing “an aide,” | said she …”, “Kim, known as “the Oak,” | said she …”
                return !outline.IsSpeech(closing) || (outline.LastCharacter(closing) == ',' && outline.Xpos(i + 1) == Xpos.Vbg) || outline.Is(closing - 1, "as") ? i : null;
            }
        }

        return null;
    }

    // “Kim, author of “The Bridge,” | said”: American papers write the comma inside the marks
    private static bool ClosesWithComma(Outline outline, int item) =>
        outline.IsComma(item) || (outline.IsQuotation(item) && !outline.IsSpeech(item) && outline.LastCharacter(item) == ',');

    // Appositions and relative clauses to the right: “said Kim, a nurse who lives there.”
    private static int Inserted(Outline outline, int end)
    {
        var limit = Math.Min(outline.Count, end + Reach);
        while (end + 1 < limit && outline.IsComma(end) && BelongsToNoun(outline, end + 1, outline.Count))
        {
            var close = end + 1;
            while (close < limit && !outline.IsComma(close) && !outline.IsSpeech(close) && !IsEndMark(outline, close))
            {
                close++;
            }

            // “said Kim, a nurse, who …” goes on; “said Kim, and left” and “said Kim, Lee and Ito” do not
            if (HasFiniteOutsideRelative(outline, end + 1, close) || Clauses.HasVerbOfItsOwn(outline, end + 1, close))
            {
                return end;
            }

            end = close;
        }

        return end;
    }

    // An apposition, a relative clause, “including …” or “of …”: part of the noun phrase. “speaking in …”, “in a statement”: not
    private static bool BelongsToNoun(Outline outline, int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        // “Ana Ortega (I-Vt.)”, whose letter is no pronoun
        if (outline.Is(first - 1, "(") && outline.Xpos(first + 1) == Xpos.Hyph)
        {
            return true;
        }

        if (outline.Is(first, WordClasses.RelativePronoun) || outline.Is(first, "of") || outline.Is(first, "from") || outline.Is(first, WordClasses.ExampleWord))
        {
            return true;
        }

        return outline.Upos(first) is Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Pron
            && outline.PhraseAt(first) is not { Kind: PhraseKind.Pronoun } && !IsTime(outline, first);
    }

    private static bool HasFiniteOutsideRelative(Outline outline, int first, int end)
    {
        for (var i = first; i < end && !outline.Is(i, WordClasses.RelativePronoun); i++)
        {
            if (outline.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndMark(Outline outline, int item) =>
        outline.Is(item, ".") || outline.Is(item, ";") || outline.Is(item, "?") || outline.Is(item, "!") || outline.IsColon(item);
}
