using Extractor.Phrases;
using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>Adds what was understood to the discourse, with what its place in the sentence tells.</summary>
internal sealed class ReferentAdder(Document document, ArticleMap map, Discourse discourse)
{
    /// <summary>Adds a referent.</summary>
    /// <param name="phrase">The index of its phrase, or -1 where it is only a part of one.</param>
    /// <param name="first">The index of its first token.</param>
    /// <param name="end">The index of the first token after it.</param>
    /// <param name="entities">Who is meant; nobody where that is open.</param>
    /// <param name="resolution">How the words refer.</param>
    /// <param name="confidence">The share of such answers that were right, 0 to 1.</param>
    /// <param name="because">What spoke for them, for people; null where the words speak for themselves.</param>
    /// <param name="isInner">Whether it stands inside another phrase.</param>
    /// <param name="antecedent">What a pronoun goes back to, or null.</param>
    /// <param name="tie">Those between whom nothing decides.</param>
    public void Add(
        int phrase, int first, int end, Entity[] entities, Resolution resolution, double confidence, string? because = null,
        bool isInner = false, Referent? antecedent = null, Entity[]? tie = null)
    {
        var sentence = map.SentenceOf(first);
        discourse.Add(new Referent
        {
            First = first,
            End = end,
            Phrase = isInner ? -1 : phrase,
            Entities = entities,
            Sentence = sentence,
            Paragraph = map.ParagraphOf(first),
            IsSubject = !isInner && phrase >= 0 && !map.IsSaid(first) && Subjects.IsSubject(document, document.Phrases[phrase], document.Sentences[sentence]),
            IsSource = !isInner && (phrase < 0 || map.IsSource(document.Phrases[phrase], document.Sentences[sentence])),
            IsQuoted = map.IsQuoted(first),
            IsInner = isInner,
            Resolution = resolution,
            Confidence = confidence,
            Because = because,
            Antecedent = antecedent,
            Tie = tie ?? [],
        });
    }
}
