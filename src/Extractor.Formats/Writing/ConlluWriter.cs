using System.Globalization;
using Extractor.Pipeline;
using Extractor.Tags;

namespace Extractor.Writing;

/// <summary>
/// Writes the tokens, tags and lemmas of a document as CoNLL-U (universaldependencies.org/format.html), each word with
/// its place in code points: <c>start_char=N|end_char=M</c>. Columns that no stage fills are <c>_</c>.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes one document; tags and lemmas are written where a stage has filled the tags.</summary>
    /// <param name="document">The document, with its tokens and sentences.</param>
    /// <param name="output">What to write to.</param>
    /// <param name="options">Which sentences to write, or null for all.</param>
    /// <exception cref="InvalidOperationException">Tokens or sentences are not filled.</exception>
    public static void Write(Document document, TextWriter output, InspectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var name = TextWrapper.OnOneLine(document.Article.Key);
        var codePoints = new CodePoints(document.Text);
        var paragraph = -1;
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            if (options?.Wants(document, i) == false)
            {
                continue;
            }

            var sentence = document.Sentences[i];
            if (paragraph < 0)
            {
                output.Write($"# newdoc id = {name}\n");
            }

            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                output.Write("# newpar\n");
            }

            var text = TextWrapper.OnOneLine(document.TextOf(document.SpanOf(sentence.FirstToken, sentence.EndToken)));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {name}-{i + 1}\n# text = {text}\n"));
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                WriteWord(document, token, token - sentence.FirstToken + 1, codePoints, output);
            }

            output.Write('\n');
        }
    }

    private static void WriteWord(Document document, int token, int number, CodePoints codePoints, TextWriter output)
    {
        var span = document.Tokens[token].Span;
        var form = span.In(document.Text);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{number}\t"));
        output.Write(form);
        output.Write('\t');
        if (document.Tags.IsFilled)
        {
            var tag = document.Tags[token];
            output.Write($"{Lemmatizer.Lemma(form, tag)}\t{tag.Upos.Name()}\t{tag.Xpos.Name()}");
        }
        else
        {
            output.Write("_\t_\t_");
        }

        output.Write("\t_\t_\t_\t_\t");
        if (token + 1 < document.Tokens.Count && document.Tokens[token + 1].Start == span.End)
        {
            output.Write("SpaceAfter=No|");
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"start_char={codePoints.At(span.Start)}|end_char={codePoints.At(span.End)}\n"));
    }
}
