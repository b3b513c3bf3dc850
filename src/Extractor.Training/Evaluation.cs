using System.Globalization;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Training;

/// <summary>Tags the gold tokens of treebanks and counts what is right.</summary>
internal sealed class Evaluation(Tagger tagger, TextWriter output)
{
    private static readonly HashSet<string> ReportingVerbs = [.. WordListReader.ReadEmbedded(typeof(Evaluation).Assembly, "reporting-verbs.txt").ToArray()];

    /// <summary>Writes one line of figures for one treebank.</summary>
    public void Report(string path)
    {
        int count = 0, upos = 0, xpos = 0, reporting = 0, reportingFound = 0, lemmas = 0, lemmasRight = 0;
        foreach (var sentence in Treebank.Read(path))
        {
            var tags = new Tag[sentence.Tokens.Length];
            var words = Array.ConvertAll(sentence.Tokens, token => Vocabulary.English.Of(token.Span.In(sentence.Text)));
            tagger.TagSentence(sentence.Text, sentence.Tokens, words, tags);
            for (var i = 0; i < tags.Length; i++)
            {
                count++;
                upos += tags[i].Upos == sentence.Tags[i].Upos ? 1 : 0;
                xpos += tags[i].Xpos == sentence.Tags[i].Xpos ? 1 : 0;
                if (IsReportingVerb(sentence, i))
                {
                    reporting++;
                    reportingFound += tags[i].Upos == Upos.Verb ? 1 : 0;
                }

                if (sentence.Tags[i].Upos is Upos.Verb or Upos.Noun)
                {
                    lemmas++;
                    var lemma = Lemmatizer.Lemma(sentence.Tokens[i].Span.In(sentence.Text), sentence.Tags[i]);
                    lemmasRight += lemma.Equals(sentence.Rows[i][2], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: {count} words, UPOS {Percent(upos, count)}, XPOS {Percent(xpos, count)}, reporting verbs with a clause tagged VERB {Percent(reportingFound, reporting)} of {reporting}, lemmas of verbs and nouns {Percent(lemmasRight, lemmas)}"));
    }

    private static string Percent(int part, int whole) => (100.0 * part / whole).ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>A listed verb with a clause as its object, or in parataxis to what it reports.</summary>
    private static bool IsReportingVerb(TreebankSentence sentence, int index)
    {
        var row = sentence.Rows[index];
        return row[3] == "VERB" && ReportingVerbs.Contains(row[2])
            && (row[7].StartsWith("parataxis", StringComparison.Ordinal)
                || sentence.Rows.Any(other => other[6] == row[0] && other[7].StartsWith("ccomp", StringComparison.Ordinal)));
    }
}
