using System.Globalization;
using Extractor.Pipeline;
using Extractor.Tags;

namespace Extractor.Formats.Writing;

/// <summary>
/// Writes the tokens, tags and lemmas of a document as CoNLL-U (universaldependencies.org/format.html), each word with
/// its place in code points: <c>start_char=N|end_char=M</c>. Columns that no stage fills are <c>_</c>.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes one document; tags are written where a stage has filled them.</summary>
    /// <exception cref="InvalidOperationException">Tokens, sentences or paragraphs are not filled.</exception>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# newdoc id = {document.Article.Key}\n");
        var places = new CodePointCounter(document.Text);
        var paragraph = -1;
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                output.Write("# newpar\n");
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {number + 1}\n# text = "));
            WriteOnOneLine(document.SpanOf(sentence.FirstToken, sentence.EndToken).In(document.Text), output);
            output.Write('\n');
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                WriteWord(document, token, token - sentence.FirstToken + 1, ref places, output);
            }

            output.Write('\n');
        }
    }

    private static void WriteWord(Document document, int token, int number, ref CodePointCounter places, TextWriter output)
    {
        var span = document.Tokens[token].Span;
        var form = span.In(document.Text);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{number}\t"));
        output.Write(form);
        output.Write(document.Tags.IsFilled ? LemmaAndTags(form, document.Tags[token]) : "\t_\t_\t_");
        output.Write("\t_\t_\t_\t_\t");
        if (token + 1 < document.Tokens.Count && document.Tokens[token + 1].Start == span.End)
        {
            output.Write("SpaceAfter=No|");
        }

        var start = places.CountTo(span.Start);
        var end = places.CountTo(span.End);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"start_char={start}|end_char={end}\n"));
    }

    private static string LemmaAndTags(ReadOnlySpan<char> form, Tag tag) =>
        $"\t{Lemmatizer.Lemma(form, tag)}\t{tag.Upos.Name()}\t{tag.Xpos.Name()}";

    private static void WriteOnOneLine(ReadOnlySpan<char> text, TextWriter output)
    {
        foreach (var c in text)
        {
            output.Write(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
        }
    }

    /// <summary>Counts code points from the beginning of a text to places that only move forward.</summary>
    private struct CodePointCounter(string text)
    {
        private int _position;
        private int _count;

        public int CountTo(int position)
        {
            for (; _position < position; _position++)
            {
                var isSecondHalf = char.IsLowSurrogate(text[_position]) && _position > 0 && char.IsHighSurrogate(text[_position - 1]);
                _count += isSecondHalf ? 0 : 1;
            }

            return _count;
        }
    }
}
