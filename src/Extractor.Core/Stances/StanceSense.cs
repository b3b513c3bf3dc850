using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>Tells by the tags whether words have the sense in which the lists have them: “may” is no hedge in “in May”.</summary>
internal static class StanceSense
{
    /// <summary>Whether the words from one token to another may have the sense in which the lists have them.</summary>
    public static bool Allows(Document document, Sentence sentence, int first, int end, in ListedSense sense)
    {
        var tag = document.Tags[sense.Form is EntryForm.Noun or EntryForm.Adj ? end - 1 : first];
        return sense.Form switch
        {
            EntryForm.Any => true,
            EntryForm.Number => end < sentence.EndToken && (document.Tags[end].Upos == Upos.Num || document.Tags[end].Xpos == Xpos.Dollar),
            EntryForm.Modal => tag.Xpos == Xpos.Md,
            EntryForm.Verb => tag.Upos == Upos.Verb || (tag.Upos is Upos.Adj or Upos.Aux && sense.IsLikeParticiple),
            EntryForm.Noun => tag.Upos is Upos.Noun or Upos.Propn && !IsModifier(document, sentence, end),
            EntryForm.Adv => tag.Upos is Upos.Adv or Upos.Adj or Upos.Intj or Upos.Adp or Upos.Sconj or Upos.Part or Upos.Det or Upos.Pron,
            _ => sense.IsAdverb
                ? tag.Upos is Upos.Adv or Upos.Adj
                : tag.Upos is Upos.Adj or Upos.Adv || (tag.Upos is Upos.Verb && sense.IsLikeParticiple) || IsTaggedName(document, sentence, first, tag),
        };
    }

    /// <summary>A noun before a noun names a kind and judges nothing: “crime statistics”, “<b>disaster</b> relief”.</summary>
    private static bool IsModifier(Document document, Sentence sentence, int end) =>
        end < sentence.EndToken && document.Tags[end].Upos is Upos.Noun && document.Tags[end - 1].Xpos is Xpos.Nn;

    /// <summary>An adjective at the start that the tagger took for a noun: “Wrong.”</summary>
    private static bool IsTaggedName(Document document, Sentence sentence, int first, Tag tag) =>
        tag.Upos == Upos.Noun && first == sentence.FirstToken && sentence.EndToken - first <= 2 && document.Tags[sentence.EndToken - 1].Upos == Upos.Punct;
}
