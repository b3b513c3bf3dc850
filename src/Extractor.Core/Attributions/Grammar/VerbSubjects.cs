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
    /// Whether what is reported stands before the source, so that the words after the cue are no clause of their own:
    /// “everything she said”, “what she says is the truth”, “the savings that she says the plan would bring”.
    /// </summary>
    public static bool IsInGap(CueSite site)
    {
        if (site.Source is not { IsElsewhere: false } source || source.First >= site.First || source.First == 0)
        {
            return false;
        }

        var outline = site.Outline;
        var before = source.First - 1;
        if (outline.Is(before, "what") || outline.Xpos(before) is Xpos.Wdt)
        {
            return true;
        }

        return outline.PhraseAt(before) is { } phrase && !NounPhrases.IsTime(outline, before)
            && outline.Upos(outline.ItemOf(phrase.First) - 1) != Upos.Adp;
    }
}
