using Extractor.Pipeline;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Sentences;

/// <summary>Groups the tokens of each paragraph into sentences, by their final marks and by what follows them.</summary>
internal sealed class SentenceSplitter : IStage
{
    // A name or pronoun of up to 4 tokens before its verb: “Why?” Mary Ann de Lee asked.
    private const int LongestSpeaker = 4;

    private static readonly WordSet ReportingForms = WordSet.ReadEmbedded("en/sentences/reporting-forms.txt");

    public Layers Reads => Layers.Paragraphs | Layers.Tokens;

    public Layers Fills => Layers.Sentences;

    public void Annotate(Document document)
    {
        var tokens = document.Tokens.Items;
        var sentences = Reused<Sentence>.Take();
        var first = 0;
        for (var paragraph = 0; paragraph < document.Paragraphs.Count; paragraph++)
        {
            var end = first;
            while (end < tokens.Length && tokens[end].Start < document.Paragraphs[paragraph].Span.End)
            {
                end++;
            }

            Split(document.Text, tokens[first..end], first, paragraph, sentences);
            first = end;
        }

        document.Sentences.Fill(Reused<Sentence>.Finish(sentences));
    }

    private static void Split(string text, ReadOnlySpan<Token> tokens, int offset, int paragraph, List<Sentence> sentences)
    {
        var marks = new ParagraphMarks(text, tokens);
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!marks.MayEndSentence(i, first))
            {
                continue;
            }

            var end = marks.EndOfClosingMarks(i + 1);
            if (end < tokens.Length && Ends(marks, i, end))
            {
                sentences.Add(new Sentence(offset + first, offset + end, paragraph));
                first = end;
            }

            i = end - 1;
        }

        if (first < tokens.Length)
        {
            sentences.Add(new Sentence(offset + first, offset + tokens.Length, paragraph));
        }
    }

    /// <summary>Whether a sentence ends between a final mark with its closing marks and the token after them.</summary>
    private static bool Ends(ParagraphMarks marks, int final, int next)
    {
        var word = marks.SkipOpeningMarks(next);
        if (word == marks.Count)
        {
            return true;
        }

        var following = marks[word];
        if (following is "," or ";" or ":")
        {
            return false;
        }

        if (marks.IsAbbreviation(final))
        {
            return !char.IsLower(following[0]) && Openers.English.Contains(following);
        }

        var isQuoted = next > final + 1;
        if (IsLower(following))
        {
            return marks[final] is "." && marks[next] is "("; // He left. (story continues below)
        }

        // ... I: a capital that tells nothing; ." — Mary Lee: who is quoted
        return !(marks[final][0] is '.' or '…' && marks[final].Length > 1 && following is "I")
            && !(isQuoted && (marks[next][0] is '-' || Characters.IsDash(marks[next][0])))
            && !(isQuoted && marks[final][0] is '!' or '?' && IsReportingClause(marks, word));
    }

    /// <summary>A word in small letters; a capital within it counts as one: eBay.</summary>
    private static bool IsLower(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && !(word.Length > 2 && (char.IsUpper(word[1]) || char.IsUpper(word[2])));

    /// <summary>“Why?” <b>Ortega asked</b>; also “asked Ortega”, whose small letter was seen before.</summary>
    private static bool IsReportingClause(ParagraphMarks marks, int first)
    {
        for (var i = first; i < marks.Count && i <= first + LongestSpeaker; i++)
        {
            var word = marks[i];
            if (i > first && ReportingForms.Contains(word))
            {
                return true;
            }

            if (!char.IsLetter(word[0]))
            {
                return false;
            }
        }

        return false;
    }
}
