using Extractor.Tokens;

namespace Extractor.Tags;

/// <summary>
/// Gives a sentence the finite verb that the tagger missed. The treebanks hold few headlines and little news, so “Kim
/// mocks Lee”, “Hale blamed officials” and “aides say” lose their verb to a noun, a participle or an infinitive.
/// </summary>
internal static class FiniteVerbs
{
    /// <summary>
    /// Changes one tag at most in each stretch between quotation marks and semicolons that has no finite verb: “The vote was close; one
    /// judge <b>called</b> it a farce”; but what stands between two semicolons belongs to a list.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="has">Which tags there are.</param>
    public static void Mend(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Tag> tags, XposSet has)
    {
        // Most sentences are one stretch and have one
        if (has.HasAny(XposSet.Finite) && !has.HasAny(XposSet.Quotes) && !text[tokens[0].Start..tokens[^1].End].Contains(';'))
        {
            return;
        }

        var first = 0;
        var isBehindSemicolon = false;
        for (var i = 0; i <= tags.Length; i++)
        {
            var isSemicolon = i < tags.Length && tags[i].Upos == Upos.Punct && text[tokens[i].Start] == ';';
            if (i == tags.Length || isSemicolon || tags[i].Xpos is Xpos.OpenQuote or Xpos.CloseQuote)
            {
                if (!(isBehindSemicolon && isSemicolon))
                {
                    MendStretch(text, tokens[first..i], tags[first..i]);
                }

                (first, isBehindSemicolon) = (i + 1, isSemicolon);
            }
        }
    }

    private static void MendStretch(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Xpos.IsFinite())
            {
                return;
            }
        }

        for (var i = 1; i < tags.Length - 1; i++)
        {
            if (Finite(text, tokens, tags, i) is { } finite)
            {
                tags[i] = new Tag(Upos.Verb, finite);
                return;
            }
        }
    }

    private static Xpos? Finite(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int i)
    {
        var before = tags[i - 1].Upos == Upos.Adv && i > 1 ? tags[i - 2] : tags[i - 1];
        if (before.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num))
        {
            return null;
        }

        return tags[i].Xpos switch
        {
            // “Hale blamed local officials”, but “officials blamed by Hale”
            Xpos.Vbn when tags[i + 1].Upos is not (Upos.Punct or Upos.Adp) => Xpos.Vbd,

            // “aides say the plan”
            Xpos.Vb => Xpos.Vbp,

            // “Kim mocks Lee”: a name, a word in -s, and an object or clause
            Xpos.Nns when before.Upos is Upos.Propn or Upos.Pron && !char.IsUpper(text[tokens[i].Start])
                && tags[i + 1].Xpos is Xpos.Nnp or Xpos.Dt or Xpos.PrpPoss or Xpos.Prp or Xpos.Vbg or Xpos.To or Xpos.Wp or Xpos.Wrb or Xpos.In => Xpos.Vbz,

            // “the ad slams Lee”
            Xpos.Nns when before.Xpos == Xpos.Nn && !char.IsUpper(text[tokens[i].Start]) && tags[i + 1].Xpos is Xpos.Nnp => Xpos.Vbz,

            // “Democrats blast Lee”, “scholars caution that …”, “residents reportedly fear delays”
            Xpos.Nn when before.Xpos is Xpos.Nns or Xpos.Nnps && !char.IsUpper(text[tokens[i].Start])
                && (tags[i + 1].Xpos is Xpos.Nnp or Xpos.Dt || IsThat(text, tokens[i + 1]) || tags[i - 1].Upos == Upos.Adv) => Xpos.Vbp,
            _ => null,
        };
    }

    private static bool IsThat(ReadOnlySpan<char> text, Token token) => text[token.Start..token.End] is "that";
}
