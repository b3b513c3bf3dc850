using System.Runtime.InteropServices;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Cues;

/// <summary>Finds the words of an article that may report a statement; whether they do, the attributions decide.</summary>
internal sealed class CueFinder : IStage
{
    public Layers Reads => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words;

    public Layers Fills => Layers.Cues;

    public void Annotate(Document document)
    {
        var cues = new List<Cue>();
        var words = document.Words.Items;
        foreach (ref readonly var sentence in document.Sentences.Items)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (words[i].Cues is { } patterns
                    && CueAt(document, i, patterns, sentence.FirstToken, sentence.EndToken) is { } cue)
                {
                    cues.Add(cue);
                    i = cue.End - 1;
                }
            }
        }

        document.Cues.Fill([.. cues]);
    }

    private static Cue? CueAt(Document document, int head, List<CuePattern> patterns, int sentenceFirst, int sentenceEnd)
    {
        foreach (var pattern in CollectionsMarshal.AsSpan(patterns))
        {
            if (HasPartOfSpeech(document, head, pattern.Entry.Form, sentenceFirst) && (pattern.IsLight ? NounEnd(document, head, sentenceEnd, pattern) : RestEnd(document, head, sentenceEnd, pattern.Rest)) is { } end)
            {
                var first = pattern.Entry.Form == CueForm.Verb ? VerbGroup.FirstOf(document, head, sentenceFirst) : head;
                var verb = pattern.Entry.Form == CueForm.Verb ? VerbGroup.FormOf(document, first, head, sentenceFirst, pattern.Entry) : VerbForm.None;
                return new Cue
                {
                    First = first,
                    End = end,
                    Head = head,
                    Entry = pattern.Entry,

                    // “was quoted as saying” has its speaker for a subject
                    Verb = verb == VerbForm.Passive && pattern.Entry.Takes(CueFrames.Quoted) ? VerbForm.Finite : verb,
                    IsNegated = VerbGroup.IsNegated(document, first, head),
                };
            }
        }

        return null;
    }

    private static bool HasPartOfSpeech(Document document, int token, CueForm form, int sentenceFirst) => form switch
    {
        CueForm.Verb => document.Tags[token].Upos == Upos.Verb || IsVerbAfterQuotation(document, token, sentenceFirst),
        CueForm.Noun => document.Tags[token].Upos == Upos.Noun,
        _ => true,
    };

    /// <summary>“We won,” Lee <b>notes</b>; “We won,” the two <b>write</b>: taken for a noun by the tagger, but what follows a quotation and a name.</summary>
    private static bool IsVerbAfterQuotation(Document document, int token, int sentenceFirst)
    {
        // 4 tokens: “the three New York lawyers | note”
        const int Reach = 4;
        if (token == sentenceFirst || document.Tags[token].Upos != Upos.Noun || (token + 1 < document.Tokens.Count && document.Tags[token + 1].Upos is Upos.Verb or Upos.Aux or Upos.Noun or Upos.Propn))
        {
            return false;
        }

        var first = token - 1;
        while (first > sentenceFirst && first >= token - Reach && document.Tags[first].Upos is Upos.Propn or Upos.Det or Upos.Num)
        {
            first--;
        }

        return document.Tags[token - 1].Upos != Upos.Det && first < token - 1 && first >= sentenceFirst && document.Tags[first].Xpos == Xpos.CloseQuote;
    }

    private static bool IsWord(Document document, int token, string word) => document.TextOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The end of a light verb's noun where that goes on: “issued | a stark | warning | that”, “voiced | his | concern over”; else
    /// null.
    /// </summary>
    private static int? NounEnd(Document document, int head, int sentenceEnd, CuePattern pattern)
    {
        // 4 tokens: “issued | yet another very stark | warning”
        const int Reach = 4;
        var noun = head + 1;
        while (noun < sentenceEnd && noun <= head + Reach && !IsNoun(document, noun, pattern.Rest[0])
            && document.Tags[noun].Upos is Upos.Det or Upos.Adj or Upos.Adv or Upos.Num or Upos.Noun or Upos.Pron)
        {
            noun++;
        }

        var next = noun + 1;
        if (next >= sentenceEnd || !IsNoun(document, noun, pattern.Rest[0]))
        {
            return null;
        }

        var isClause = pattern.Entry.Takes(CueFrames.That) && document.Words[next].Is(WordClasses.Complementizer) && document.Tags[next].Upos == Upos.Sconj;
        var isInfinitive = pattern.Entry.Takes(CueFrames.To) && document.Tags[next].Xpos == Xpos.To;
        var isObject = pattern.Entry.Takes(CueFrames.Object) && document.Tags[next].Upos is Upos.Adp or Upos.Sconj
            && document.Words[next].Is(WordClasses.NounTopic);
        return isClause || isInfinitive ? next : isObject ? next + 1 : null;
    }

    private static bool IsNoun(Document document, int token, string noun)
    {
        var word = document.TextOf(token);
        return document.Tags[token].Upos == Upos.Noun && word.StartsWith(noun, StringComparison.OrdinalIgnoreCase)
            && (word.Length == noun.Length || (word.Length == noun.Length + 1 && word[^1] is 's'));
    }

    /// <summary>The end of the cue where the text goes on with its other words, else null.</summary>
    private static int? RestEnd(Document document, int head, int sentenceEnd, string[] rest)
    {
        if (head + rest.Length >= sentenceEnd && rest.Length > 0)
        {
            return null;
        }

        var next = head + 1;
        foreach (var word in rest)
        {
            // “spoke out | sharply | against”
            if (next + 1 < sentenceEnd && document.Tags[next].Upos == Upos.Adv && !IsWord(document, next, word))
            {
                next++;
            }

            // “agreed to the plan”, but “agreed | to meet”
            if (next >= sentenceEnd || !IsWord(document, next, word) || document.Tags[next].Xpos == Xpos.To)
            {
                return null;
            }

            next++;
        }

        return next;
    }
}
