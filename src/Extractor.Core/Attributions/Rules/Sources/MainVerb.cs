using Extractor.Attributions.Grammar;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>Finds the verb that an infinitive, a participle or a second verb shares its subject with.</summary>
internal static class MainVerb
{
    /// <summary>
    /// The subject of the verb at <paramref name="item"/> where it has one of its own. A past participle is taken for such a
    /// verb where the sentence has none before it: “Hale | continued | by saying”, “Hale, the mayor, | tied | it to …, saying”,
    /// which taggers take for a participle.
    /// </summary>
    public static Source? SubjectAt(Outline outline, int item)
    {
        var isVerb = outline.IsFinite(item)
            || (outline.Xpos(item) == Xpos.Vbn && (outline.PhraseAt(item - 1) is not null || outline.IsComma(item - 1)) && !outline.HasFinite(0, item));
        return isVerb ? VerbSubjects.Of(outline, item) : null;
    }

    /// <summary>Whether what stands at <paramref name="item"/> is a quotation that ends a sentence, so that no verb before it counts.</summary>
    public static bool IsSentenceEnd(Outline outline, int item) => outline.IsSpeech(item) && outline.LastCharacter(item) is '.' or '!' or '?';
}
