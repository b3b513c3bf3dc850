using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>What the words of a sentence do to others in it: negation, degree, what is not so, what is outweighed. Words go by the index of their match.</summary>
internal readonly ref struct SentenceScopes(Document document, Sentence sentence, List<StanceMatch> matches)
{
    // “could one day turn out to be a disaster”: beyond, the modal is seldom that of the same clause
    private const int UnrealReach = 8;

    // “progress has not yet”
    private const int PredicateReach = 3;

    /// <summary>Whether the sentence asks.</summary>
    public bool IsQuestion { get; } = EndsInQuestionMark(document, sentence);

    /// <summary>The first token of the last “but” inside the sentence, or -1.</summary>
    public int But { get; } = LastBut(sentence, matches);

    /// <summary>The index of the nearest match that negates or does away with another, or -1.</summary>
    public int NegationOf(int index)
    {
        var first = matches[index].First;
        for (var i = index - 1; i >= 0 && first - matches[i].End < StanceListReader.LongestReach; i--)
        {
            if (matches[i].Sense.Role is EntryRole.Negation or EntryRole.Reversal && matches[i].End <= first
                && first - matches[i].End < matches[i].Sense.Reach && IsOneClause(matches[i].End, first))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>“<b>Progress</b> was not made”: a noun, then only auxiliaries, then a negation.</summary>
    public bool IsSubjectOfNegated(int index)
    {
        var end = matches[index].End;
        if (document.Tags[end - 1].Upos != Upos.Noun)
        {
            return false;
        }

        for (var i = index + 1; i < matches.Count && matches[i].First <= end + PredicateReach; i++)
        {
            if (matches[i].Sense.Role == EntryRole.Negation && matches[i].First > end)
            {
                return IsAuxiliary(end, matches[i].First);
            }
        }

        return false;
    }

    private bool IsAuxiliary(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Tags[i].Upos is not Upos.Aux)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The factor of a degree word right before a match, or with one word between.</summary>
    public double? DegreeOf(int index)
    {
        for (var i = index - 1; i >= 0 && matches[i].End >= matches[index].First - 1; i--)
        {
            if (matches[i].Sense.Role == EntryRole.Degree && matches[i].End <= matches[index].First && IsOneClause(matches[i].End, matches[index].First))
            {
                return matches[i].Sense.Strength;
            }
        }

        return null;
    }

    /// <summary>“It <b>could</b> be a disaster”: whether something is said not to be so, or not yet.</summary>
    public bool IsUnreal(int index)
    {
        var first = matches[index].First;
        for (var i = index - 1; i >= 0 && first - matches[i].End <= UnrealReach; i--)
        {
            if (matches[i].Sense.Role == EntryRole.Unreal && matches[i].End <= first && IsOneClause(matches[i].End, first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“<b>Although</b> the idea is good, …”: the nearest such word, and no comma since.</summary>
    public bool IsConceded(int index)
    {
        // Bounded, so that a sentence of a thousand markers costs no more for each than one of ten
        for (var i = index - 1; i >= 0 && matches[index].First - matches[i].End <= 2 * UnrealReach; i--)
        {
            if (matches[i].Sense.Role == EntryRole.ContrastBefore)
            {
                return IsOneClause(matches[i].End, matches[index].First);
            }
        }

        return false;
    }

    /// <summary>Whether no mark, no “but” and no new clause with its own conjunction stands between two tokens.</summary>
    private bool IsOneClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var tag = document.Tags[i];
            if ((tag.Upos == Upos.Punct && tag.Xpos is not (Xpos.Hyph or Xpos.OpenQuote or Xpos.CloseQuote))
                || (tag.Upos == Upos.Cconj && document.TextOf(i).Equals("but", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInQuestionMark(Document document, Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i >= sentence.FirstToken && document.Tags[i].Upos == Upos.Punct; i--)
        {
            if (document.TextOf(i)[0] == '?')
            {
                return true;
            }
        }

        return false;
    }

    private static int LastBut(Sentence sentence, List<StanceMatch> matches)
    {
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if (matches[i].Sense.Role == EntryRole.ContrastAfter && matches[i].First > sentence.FirstToken + 1)
            {
                return matches[i].First;
            }
        }

        return -1;
    }
}
