using System.Globalization;
using Extractor.Tags;

namespace Extractor.Training;

/// <summary>Tags the gold tokens of a treebank and counts what is right.</summary>
internal static class Evaluation
{
    /// <summary>Writes one line of figures for one treebank.</summary>
    public static void Report(string name, IReadOnlyList<TreebankSentence> sentences, Tagger tagger, TextWriter output)
    {
        int words = 0, upos = 0, xpos = 0;
        foreach (var sentence in sentences)
        {
            var tags = new Tag[sentence.Tokens.Length];
            tagger.TagSentence(sentence.Text, sentence.Tokens, tags);
            for (var i = 0; i < tags.Length; i++)
            {
                words++;
                upos += tags[i].Upos == sentence.Tags[i].Upos ? 1 : 0;
                xpos += tags[i].Xpos == sentence.Tags[i].Xpos ? 1 : 0;
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {words} words, UPOS {100.0 * upos / words:F2}, XPOS {100.0 * xpos / words:F2}"));
    }
}
