using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Finds the subject of a verb.</summary>
internal static class Subjects
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
}
