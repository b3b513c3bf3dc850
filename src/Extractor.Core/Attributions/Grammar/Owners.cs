using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Grammar;

/// <summary>Finds whose something is.</summary>
internal static class Owners
{
    /// <summary>The owner that ends with the 's or the pronoun at <paramref name="item"/>: <b>Ms. Ortega</b>'s, <b>her</b>; or null.</summary>
    public static Source? Of(Outline outline, int item)
    {
        var end = outline.Xpos(item) == Xpos.Pos ? item : outline.Xpos(item) == Xpos.PrpPoss ? item + 1 : 0;
        if (end == 0 || outline.PhraseAt(item) is not { } phrase)
        {
            return null;
        }

        var head = outline[end - 1].First;
        var kind = outline.Upos(end - 1) switch { Upos.Propn => PhraseKind.Name, Upos.Pron => PhraseKind.Pronoun, _ => PhraseKind.Description };
        return new Source(outline.ItemOf(phrase.First), end, new Phrase(phrase.First, head + 1, head, kind, true));
    }
}
