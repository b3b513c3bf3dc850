using System.Globalization;
using System.Text;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Writing;

/// <summary>The tokens of a document as rows, one column a layer; a column is as wide in one sentence as in the next.</summary>
internal sealed class TokenTable
{
    private const string Indent = "  ";
    private const string Gap = "  ";

    // UTF-16 units of the longest word shown whole: a web address would push all else off the screen
    private const int Longest = 20;

    private readonly List<Column> _columns = [];
    private readonly Document _document;

    /// <summary>Measures the columns.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layers">The layers to show.</param>
    /// <param name="sentences">The sentences that will be written.</param>
    public TokenTable(Document document, Layers layers, IReadOnlyList<Sentence> sentences)
    {
        _document = document;
        AddColumns(layers);
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                foreach (var column in _columns)
                {
                    column.Width = Math.Max(column.Width, TextWrapper.ColumnsOf(column.Cell(i, sentence)));
                }
            }
        }
    }

    /// <summary>The titles of the columns and a row for each token of a sentence.</summary>
    public IEnumerable<string> RowsOf(Sentence sentence)
    {
        yield return Row(column => column.Title);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            yield return Row(column => column.Cell(i, sentence));
        }
    }

    private void AddColumns(Layers layers)
    {
        var codePoints = new CodePoints(_document.Text);
        Add("#", (token, sentence) => Number(token - sentence.FirstToken + 1), isNumber: true);
        Add("start", (token, _) => Number(codePoints.At(_document.Tokens[token].Start)), isNumber: true);
        Add("token", (token, _) => Short(_document.TextOf(token).ToString()));
        if (layers.HasFlag(Layers.Tags))
        {
            Add("UPOS", (token, _) => _document.Tags[token].Upos.Name());
            Add("XPOS", (token, _) => _document.Tags[token].Xpos.Name());
            Add("lemma", (token, _) => Short(Lemmatizer.Lemma(_document.TextOf(token), _document.Tags[token])));
        }

        AddMarks(layers, Layers.Phrases, "phrase", LayerMarks.OfPhrases);
        AddMarks(layers, Layers.Quotations, "quotation", LayerMarks.OfQuotations);
        AddMarks(layers, Layers.Cues, "cue", LayerMarks.OfCues);
        if (layers.HasFlag(Layers.Words))
        {
            Add("word classes", (token, _) => ClassesOf(_document.Words[token]));
        }
    }

    private void AddMarks(Layers layers, Layers layer, string title, Func<Document, string[]> read)
    {
        if (layers.HasFlag(layer))
        {
            var marks = read(_document);
            Add(title, (token, _) => marks[token]);
        }
    }

    private void Add(string title, Func<int, Sentence, string> cell, bool isNumber = false) =>
        _columns.Add(new Column(title, cell, isNumber) { Width = title.Length });

    private string Row(Func<Column, string> cellOf)
    {
        var row = new StringBuilder(Indent);
        foreach (var column in _columns)
        {
            var cell = cellOf(column);
            var blanks = column.Width - TextWrapper.ColumnsOf(cell);
            row.Append(' ', column.IsNumber ? blanks : 0).Append(cell).Append(' ', column.IsNumber ? 0 : blanks).Append(Gap);
        }

        return row.ToString().TrimEnd(' ');
    }

    /// <summary>A word on one line, its end cut off where it is long.</summary>
    private static string Short(string word)
    {
        var cell = TextWrapper.OnOneLine(word);
        if (cell.Length <= Longest)
        {
            return cell;
        }

        var end = char.IsHighSurrogate(cell[Longest - 2]) ? Longest - 2 : Longest - 1;
        return cell[..end] + "…";
    }

    private static string ClassesOf(Word word)
    {
        var names = new StringBuilder();
        for (var bits = (ulong)word.Classes; bits != 0; bits &= bits - 1)
        {
            var single = (WordClasses)(bits & (~bits + 1));
            names.Append(names.Length > 0 ? " " : "").Append(KebabCase.Of(single));
        }

        return names.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Column(string title, Func<int, Sentence, string> cell, bool isNumber)
    {
        public string Title => title;

        public Func<int, Sentence, string> Cell => cell;

        public bool IsNumber => isNumber;

        public int Width { get; set; }
    }
}
