using System.Text;
using Extractor.Tags;
using Extractor.Tokens;

namespace Extractor.Training;

/// <summary>A sentence of a treebank, with its text made from the words and <c>SpaceAfter</c>.</summary>
/// <param name="Text">The text of the sentence.</param>
/// <param name="Tokens">Its syntactic words; those of a contraction share its surface where their forms do not add up to it.</param>
/// <param name="Tags">The tag of each word.</param>
/// <param name="Rows">The ten columns of each word.</param>
/// <param name="Document">What the treebank calls the document it is from.</param>
internal sealed record TreebankSentence(string Text, Token[] Tokens, Tag[] Tags, string[][] Rows, string Document);

/// <summary>Reads treebanks in the CoNLL-U format (universaldependencies.org/format.html).</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file in their order; empty nodes are left out.</summary>
    /// <exception cref="FormatException">A line has not ten columns or an unknown tag.</exception>
    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        var document = "";
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                sentences.Add(Build(rows, document));
                rows.Clear();
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                document = line;
            }
            else if (line[0] != '#')
            {
                var row = line.Split('\t');
                if (row.Length != 10)
                {
                    throw new FormatException($"{path}({number}): {row.Length} columns, expected 10.");
                }

                if (!row[0].Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(row);
                }
            }
        }

        return sentences;
    }

    private static TreebankSentence Build(List<string[]> rows, string document)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var words = new List<string[]>();
        var contraction = default((int Last, string Form, int Start, int Used, bool Space)?);
        foreach (var row in rows)
        {
            var space = !row[9].Split('|').Contains("SpaceAfter=No");
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                contraction = (int.Parse(row[0].AsSpan(dash + 1)), row[1], text.Length, 0, space);
                text.Append(row[1]);
                continue;
            }

            words.Add(row);
            if (contraction is not { } open)
            {
                tokens.Add(new Token(text.Length, text.Length + row[1].Length));
                text.Append(row[1]).Append(space ? " " : "");
                continue;
            }

            var fits = open.Form.AsSpan(open.Used).StartsWith(row[1], StringComparison.Ordinal);
            tokens.Add(fits
                ? new Token(open.Start + open.Used, open.Start + open.Used + row[1].Length)
                : new Token(open.Start, open.Start + open.Form.Length));
            contraction = open with { Used = fits ? open.Used + row[1].Length : open.Used };
            if (row[0] == $"{open.Last}")
            {
                text.Append(open.Space ? " " : "");
                contraction = null;
            }
        }

        Tag[] tags = [.. words.Select(row => TagNames.Parse(row[3], row[4]))];
        return new TreebankSentence(text.ToString(), [.. tokens], tags, [.. words], document);
    }
}
