using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Finds the subject of a verb.</summary>
internal static class VerbSubjects
{
    /// <summary>The subject before the finite verb or auxiliary at <paramref name="verb"/>, or null.</summary>
    public static Source? Of(Outline outline, int verb)
    {
        var first = verb;
        while (first > 0 && (outline.Upos(first - 1) is Upos.Adv or Upos.Aux || outline.Is(first - 1, WordClasses.Negation)))
        {
            first--;
        }

        return NounPhrases.EndingAt(outline, first);
    }

    /// <summary>Whether the verb group at <paramref name="first"/> follows “and”, “but” or a comma, so that it shares a subject.</summary>
    public static bool IsCoordinated(Outline outline, int first) =>
        outline.Upos(first - 1) == Upos.Cconj || outline.IsComma(first - 1);

    /// <summary>
    /// The first item of what is reported where it stands before the source, so that the words after the cue are no clause
    /// of their own: “<b>everything</b> she said”, “<b>what</b> she says is the truth”, “the savings <b>that</b> she says the
    /// plan would bring”; null elsewhere.
    /// </summary>
    public static int? GapBefore(CueSite site)
    {
        if (site.Source is not { IsElsewhere: false } source || source.First >= site.First || source.First == 0 || site.IsRelative)
        {
            return null;
        }

        var outline = site.Outline;
        var before = source.First - 1;
        if (outline.Is(before, "what") || outline.Xpos(before) is Xpos.Wdt or Xpos.Wp || (outline.Is(before, "that") && IsRelativeThat(site, before)))
        {
            // “the speech in which she said”: the pronoun belongs to its preposition
            return outline.Upos(before - 1) != Upos.Adp || outline.Is(before, "what") ? before : null;
        }

        if (outline.PhraseAt(before) is not { } phrase || NounPhrases.IsTime(outline, before))
        {
            return null;
        }

        var first = outline.ItemOf(phrase.First);
        return outline.Upos(first - 1) != Upos.Adp ? first : null;
    }

    // “a strike that officials said would …”, but “he said that officials said …”, “the fact that officials praised her”
    private static bool IsRelativeThat(CueSite site, int that) =>
        site.Outline.PhraseAt(that - 1) is { IsPossessive: false } && !NounPhrases.IsTime(site.Outline, that - 1)
        && (site.Outline.Xpos(that) != Xpos.In || Clauses.BeginsVerb(site.Outline, site.End) || site.Outline.PhraseAt(site.End) is null);
}
