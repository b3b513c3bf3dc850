using System.Text;
using Extractor.Model;
using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

/// <summary>Each format: what is read, and what bad input costs.</summary>
public sealed class InputFormatsTests : IDisposable
{
    private const string Said = "“Yes,” said Bo Lind.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_lines_give_an_article_each_with_its_fields()
    {
        var article = Read("c.jsonl", $$"""{"id": 7, "headline": " Bridge ", "published": "2023-06-20T10:00:00Z", "author": ["A. Bo", "C. Do"], "source": {"x": 1}, "body": "{{Said}}"}""").Single();

        Assert.Equal(($"{_folder["c.jsonl"]}#7", "c.jsonl#7", Said, "Bridge"), (article.Path, article.Key, article.Text, article.Title));
        Assert.Equal((new DateOnly(2023, 6, 20), "A. Bo, C. Do", false), (article.Date!.Value, article.Byline, article.IsTakenFromMarkup));
    }

    [Fact]
    public void A_broken_line_costs_no_other_and_is_told_with_its_number()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 400));
        string[] lines =
        [
            """{"text": "one"}""", "", """{"text": "two""", "[1]", """{"text": "a", "text": "b"}""", """{"title": "none"}""",
            """{"text": "\ud800"}""", """{"text": " "}""", """{"text": 5}""", $$"""{"text": "x", "a": {{deep}}""", """{"text": "a\u0000b"}""", """{"text": "last"}""",
        ];

        var (articles, problems) = Read(_folder.Write("c.jsonl", string.Join("\r\n", lines)), new ReadingOptions());

        Assert.Equal([("one", "c.jsonl#1"), ("last", "c.jsonl#12")], articles.Select(article => (article.Text, article.Key)));
        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11], problems.Select(problem => (int)problem.Line!));
        Assert.Equal("an array stands where an object was expected", problems[1].What);
        Assert.Equal("no field is known for the article's text among title; --text-field names it", problems[3].What);
        Assert.Equal("holds no text", problems[5].What);
        Assert.Equal("a number stands in the field text where a text was expected", problems[6].What);
    }

    [Fact]
    public void A_line_is_given_before_the_next_is_read()
    {
        var stream = new LineAtATime("""{"text": "one"}""", """{"text": "two"}""");

        var articles = new ArticleSource("-", "-").Read(stream).GetEnumerator();

        Assert.True(articles.MoveNext());
        Assert.Equal(("one", 1), (articles.Current.Article!.Text, stream.LinesRead));
        Assert.True(articles.MoveNext());
        Assert.Equal(("two", 2), (articles.Current.Article!.Text, stream.LinesRead));
        Assert.False(articles.MoveNext());
    }

    [Fact]
    public void A_line_longer_than_allowed_costs_no_other()
    {
        var lines = $$"""{"text": "one"}{{"\n"}}{"text": "{{new string('x', 200_000)}}"}{{"\n"}}{"text": "two"}""";

        var (articles, problems) = Read(_folder.Write("c.jsonl", lines), new ReadingOptions { MaximumLength = 50_000 });

        Assert.Equal(["one", "two"], articles.Select(article => article.Text));
        Assert.Equal($"{_folder["c.jsonl"]}(2): longer than 50000 bytes, the most that one article may have; --max-bytes allows more", Assert.Single(problems).Message);
    }

    [Fact]
    public void A_line_of_ten_million_characters_is_read()
    {
        var text = new string('x', 10_000_000);

        Assert.Equal(text, Read("c.jsonl", $$"""{"text": "{{text}}"}""").Single().Text);
    }

    [Fact]
    public void Ids_that_come_twice_get_the_number_of_the_line()
    {
        var articles = Read("c.jsonl", """
            {"id": "a", "text": "x"}
            {"id": "a", "text": "x"}
            {"id": "a(2)", "text": "x"}
            {"id": null, "text": "x"}
            """);

        Assert.Equal(["c.jsonl#a", "c.jsonl#a(2)", "c.jsonl#a(2)(3)", "c.jsonl#4"], articles.Select(article => article.Key));
    }

    [Theory]
    [InlineData("""[{"text": "one"}, {"text": "two"}]""")]
    [InlineData("[\n {\"text\":\n \"one\"},\n {\"text\": \"two\"}\n]\n")]
    [InlineData("{\"text\": \"one\"}\n{\"text\": \"two\"}\n")]
    [InlineData("{\n\"text\": \"one\"\n}\n{\n\"text\": \"two\"\n}\n")]
    public void Json_is_an_array_or_objects_in_a_row(string json)
    {
        Assert.Equal(["one", "two"], Read("c.json", json).Select(article => article.Text));
        Assert.Equal(["one", "two"], Read("sniffed.txt", json).Select(article => article.Text));
        Assert.Equal(["one", "two"], Read("marked.json", "\uFEFF" + json).Select(article => article.Text));
    }

    [Fact]
    public void Long_arrays_are_streamed()
    {
        var json = "[" + string.Join(",\n", Enumerable.Range(1, 5_000).Select(i => $$"""{"text": "{{new string('x', i % 100)}}{{i}}"}""")) + "]";

        var articles = Read("c.json", json);

        Assert.Equal(5_000, articles.Count);
        Assert.EndsWith("x4999", articles[4998].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"text\": \"one\"},\n{\"text\": ", 2)]
    [InlineData("[{\"text\": \"one\"}\n", 2)]
    [InlineData("[{\"text\": \"one\"}\n\n{\"text\": \"two\"}]", 3)]
    [InlineData("[{\"text\": \"one\"}]\nmore", 2)]
    public void Json_that_breaks_off_is_told_with_its_line_and_what_stood_before_is_kept(string json, int line)
    {
        var (articles, problems) = Read(_folder.Write("c.json", json), new ReadingOptions());

        Assert.Equal(["one"], articles.Select(article => article.Text));
        Assert.Equal(line, Assert.Single(problems).Line);
        Assert.EndsWith("; nothing behind it is read", problems[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_this_program_writes_is_read_again()
    {
        var article = Read("c.jsonl", $$"""{"schema":"extractor/1","article":{"path":"x/a.txt","title":"T","date":"2020-01-02","text":"{{Said}}"},"statements":[{"text":"Yes"}]}""").Single();

        Assert.Equal(("c.jsonl#x/a.txt", Said, "T", new DateOnly(2020, 1, 2)), (article.Key, article.Text, article.Title, article.Date));
    }

    [Theory]
    [InlineData("c.csv", "id,title,date,text\r\n7,T,2023-01-02,\"a, “b”\nc \"\"d\"\"\"\r\n", "a, “b”\nc \"d\"")]
    [InlineData("c.csv", "id;text;title;date\n7;x, y;T;2/1/2023 or so\n", "x, y")]
    [InlineData("c.tsv", "url\ttitle\tcontent\n7\tT\tHe said \"no\" to it.\n", "He said \"no\" to it.")]
    public void Tables_give_an_article_a_row(string name, string table, string text)
    {
        var article = Read(name, table).Single();

        Assert.Equal(($"{name}#7", text, "T"), (article.Key, article.Text, article.Title));
    }

    [Fact]
    public void A_bad_row_costs_no_other()
    {
        const string Table = """
            id,title,text
            1,T,one
            2,ragged
            3,"not closed,three
            4,T,four
            5,"T",five
            6,T,a 5" pipe
            7,T,
            8,T,"open
            9,T,nine
            """;

        var (articles, problems) = Read(_folder.Write("c.csv", Table), new ReadingOptions());

        Assert.Equal(["one", "four", "five", "a 5\" pipe", "nine"], articles.Select(article => article.Text));
        Assert.Equal([3, 4, 8, 9], problems.Select(problem => (int)problem.Line!));
        Assert.Equal("the row has 2 columns, the header 3", problems[0].What);
    }

    [Fact]
    public void A_row_without_end_is_told()
    {
        var table = "id,text\n1,one\n2,\"" + string.Concat(Enumerable.Repeat("open\n", 100_000));

        var (articles, problems) = Read(_folder.Write("c.csv", table), new ReadingOptions { MaximumLength = 100_000 });

        Assert.Equal(["one"], articles.Select(article => article.Text));
        Assert.Contains("a quotation mark is not closed", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_in_another_encoding_are_read_as_Windows_1252_which_is_told_once()
    {
        var (articles, problems) = Read(_folder.Write("c.csv", Encoding.Latin1.GetBytes("id,text\n1,a\n2,é\n3,ü\n")), new ReadingOptions());

        Assert.Equal(["a", "é", "ü"], articles.Select(article => article.Text));
        Assert.Equal((3L, false), (Assert.Single(problems).Line, problems[0].CostsArticle));
    }

    [Theory]
    [InlineData("c.jsonl", "{\"text\": \"é\"}\n{\"text\": \"ü\"}")]
    [InlineData("c.json", "[{\"text\": \"é\"}, {\"text\": \"ü\"}]")]
    [InlineData("c.csv", "id,text\n1,é\n2,ü\n")]
    public void Records_may_be_in_UTF_16(string name, string content)
    {
        Assert.Equal(["é", "ü"], ReadBytes(name, Encoding.Unicode.GetBytes(content)).Select(article => article.Text));
        Assert.Equal(["é", "ü"], ReadBytes(name, [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(content)]).Select(article => article.Text));
    }

    [Fact]
    public void Fields_that_the_user_names_are_taken()
    {
        const string Table = "text,Story,key,when,head\nnot this,one,k,\"June 20, 2023\",H\n";

        var (articles, _) = Read(_folder.Write("c.csv", Table), new ReadingOptions { TextField = "story", IdField = "key", DateField = "when", TitleField = "head" });

        var article = Assert.Single(articles);
        Assert.Equal(("one", "c.csv#k", new DateOnly(2023, 6, 20), "H"), (article.Text, article.Key, article.Date, article.Title));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", null, "no field is known for the article's text among a, b; --text-field names it")]
    [InlineData("text,b\n1,2\n", "story", "no field 'story' among text, b")]
    [InlineData("", null, "holds no fields")]
    public void A_field_that_is_not_there_is_told_with_those_that_are(string table, string? field, string problem)
    {
        var (articles, problems) = Read(_folder.Write("c.csv", table), new ReadingOptions { TextField = field });

        Assert.Empty(articles);
        Assert.Equal(problem, Assert.Single(problems).What);
    }

    [Fact]
    public void What_this_program_wrote_is_no_table_of_articles()
    {
        foreach (var (name, bytes) in new[]
        {
            ("s.csv", Extractions.Write("csv", new OutputOptions())),
            ("s.xlsx", Extractions.Write("xlsx", new OutputOptions())),
            ("p.csv", Extractions.WriteSpeakers("csv", new OutputOptions())),
        })
        {
            var (articles, problems) = Read(_folder.Write(name, bytes), new ReadingOptions());

            Assert.Empty(articles);
            Assert.Contains("a table that this program wrote", Assert.Single(problems).What, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("r.html", "html", "a report that this program wrote, no article")]
    [InlineData("r.jsonl", "jsonl", "what this program wrote of an article, without its text; --with-text writes it too")]
    public void What_this_program_wrote_is_no_article(string name, string format, string problem)
    {
        var (articles, problems) = Read(_folder.Write(name, Extractions.Write(format, new OutputOptions(), Extractions.Bridge)), new ReadingOptions());

        Assert.Empty(articles);
        Assert.All(problems, one => Assert.Equal(problem, one.What));
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void A_table_of_others_may_have_columns_that_this_program_has_too()
    {
        var (articles, problems) = Read(_folder.Write("a.csv", $"id,article,statement,date\n1,\"{Said}\",true,2026-11-22\n"), new ReadingOptions());

        Assert.Empty(problems);
        Assert.Equal(Said, Assert.Single(articles).Text);
    }

    [Fact]
    public void Workbooks_give_an_article_a_row_of_the_first_sheet_with_a_text()
    {
        var long_ = new string('x', 32_767);
        var workbook = Office.Workbook(
            [["note", "more"], ["1", "2"]],
            [["id", "title", "date", "text"], ["", "T", "45097", Said], [], ["7", "", "2023-01-02", "_x0041_\n" + long_], ["8", "no text"]]);

        var (articles, problems) = Read(_folder.Write("c.xlsx", workbook), new ReadingOptions());

        Assert.Equal([("c.xlsx#2", Said, "T", new DateOnly(2023, 6, 20)), ("c.xlsx#7", "A\n" + long_, null, new DateOnly(2023, 1, 2))],
            articles.Select(article => (article.Key, article.Text, article.Title, article.Date!.Value)));
        Assert.Equal($"{_folder["c.xlsx"]}(5): holds no text", Assert.Single(problems).Message);
    }

    [Fact]
    public void Documents_give_their_paragraphs_with_changes_accepted()
    {
        var document = Office.Document("""
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge shut</w:t></w:r></w:p><w:p/>
            <w:p><w:r><w:t xml:space="preserve">“Yes,” </w:t></w:r><w:del><w:r><w:delText>wrote</w:delText></w:r></w:del><w:ins><w:r><w:t>said</w:t></w:r></w:ins><w:r><w:tab/><w:t>Bo</w:t><w:br/><w:t>Lind.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);

        var article = ReadBytes("a.docx", document).Single();

        Assert.Equal(("Bridge shut\n\n“Yes,” said Bo\nLind.\n\ncell", "Bridge shut", true), (article.Text, article.Title, article.IsTakenFromMarkup));
    }

    [Fact]
    public void Markdown_gives_its_text_without_marks()
    {
        var article = Read("a.md", """
            ---
            title: "Front"
            date: 2021-03-04
            ---
            # Bridge *closed*

            Mayor [Ana Prado](http://example.org) said it
            was &amp; **bad**.\
            Really.

            > “Quote,” said Bo Lind.

            - item `one`

            ![alt](x.png)

            <div>mark-up</div>
            """).Single();

        Assert.Equal("Bridge closed\n\nMayor Ana Prado said it was & bad.\nReally.\n\n“Quote,” said Bo Lind.\n\nitem one", article.Text);
        Assert.Equal(("Front", new DateOnly(2021, 3, 4), true), (article.Title, article.Date!.Value, article.IsTakenFromMarkup));
    }

    [Theory]
    [InlineData("The plan was ~~good~~ bad.", "The plan was good bad.")]
    [InlineData("About ~20 came and ~30 left.", "About ~20 came and ~30 left.")]
    [InlineData("She left.[^1]\n\n[^1]: On Friday.", "She left.\n\nOn Friday.")]
    [InlineData("- [ ] Call the mayor", "Call the mayor")]
    public void Marks_of_common_dialects_of_markdown_are_left_out(string markdown, string text) =>
        Assert.Equal(text, ReadBytes("a.md", System.Text.Encoding.UTF8.GetBytes(markdown)).Single().Text);

    [Fact]
    public void Mark_up_without_end_is_told()
    {
        var (articles, problems) = Read(_folder.Write("a.md", new string('>', 5_000) + " x"), new ReadingOptions());

        Assert.Empty(articles);
        Assert.Contains("too deeply nested", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut.xlsx")]
    [InlineData("cut.docx")]
    [InlineData("cut.dat")]
    public void A_truncated_archive_is_told(string name)
    {
        var whole = Office.Document("<w:p><w:r><w:t>x</w:t></w:r></w:p>");

        var (articles, problems) = Read(_folder.Write(name, whole[..(whole.Length / 2)]), new ReadingOptions());

        Assert.Empty(articles);
        Assert.StartsWith("a broken archive: ", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_a_part_that_it_names_is_told()
    {
        var workbook = Office.Without(Office.Workbook([["text"], [Said]]), "xl/worksheets/");

        var (articles, problems) = Read(_folder.Write("a.xlsx", workbook), new ReadingOptions());

        Assert.Empty(articles);
        Assert.StartsWith("a broken archive: ", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_broken_in_the_parts_of_a_workbook_is_told_and_not_what_the_library_made_of_it()
    {
        var workbook = Office.WithContentTypes(Office.Workbook([["text"], [Said]]), types => types.Replace("application/", "application", StringComparison.Ordinal));

        var (_, problems) = Read(_folder.Write("a.xlsx", workbook), new ReadingOptions());

        Assert.StartsWith("a broken document: ", Assert.Single(problems).What, StringComparison.Ordinal);
        Assert.DoesNotContain("inner exception", problems[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_mark_up_in_a_document_is_told()
    {
        var (_, problems) = Read(_folder.Write("a.docx", Office.Document("<w:p><w:r><w:t>x</w:r></w:p>")), new ReadingOptions());

        Assert.StartsWith("a broken document: ", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF, which cannot be read; save it as text")]
    [InlineData("{\\rtf1 x}", "a document in RTF, which cannot be read; save it as text")]
    public void A_file_of_another_kind_is_told_by_its_name(string content, string problem) =>
        Assert.Equal(problem, Assert.Single(Read(_folder.Write("a.txt", content), new ReadingOptions()).Problems).What);

    [Fact]
    public void Content_tells_the_format_where_the_ending_does_not()
    {
        Assert.Equal(Said, ReadBytes("a.dat", Office.Workbook([["text"], [Said]])).Single().Text);
        Assert.Equal(Said, ReadBytes("a.txt", Office.Document($"<w:p><w:r><w:t>{Said}</w:t></w:r></w:p>")).Single().Text);
        Assert.Equal("[Updated] x", Read("b.txt", "[Updated] x").Single().Text);
        Assert.Equal("{\"text\": 1}", Read(_folder.Write("c.txt", "{\"text\": 1}"), new ReadingOptions { Format = InputFormats.All[0] }).Articles[0].Text);
    }

    [Fact]
    public void Standard_input_may_hold_an_archive()
    {
        using var archive = new MemoryStream(Office.Workbook([["text"], [Said]]));
        using var pipe = new BufferedStream(new LineAtATime(archive));

        Assert.Equal(Said, new ArticleSource("-", "-").Read(pipe).Single().Article!.Text);
    }

    [Theory]
    [InlineData("2023-06-20", "2023-06-20")]
    [InlineData("2023/6/20 10:00", "2023-06-20")]
    [InlineData("20230620", "2023-06-20")]
    [InlineData("20230620T100000Z", "2023-06-20")]
    [InlineData("202306201000", "2023-06-20")]
    [InlineData("12345678901", null)]
    [InlineData("20.6.2023", "2023-06-20")]
    [InlineData("6/20/2023", "2023-06-20")]
    [InlineData("1687255200", "2023-06-20")]
    [InlineData("1687255200000", "2023-06-20")]
    [InlineData("Tue, 20 Jun 2023 10:00:00 GMT", "2023-06-20")]
    [InlineData("5/6/2023", null)]
    [InlineData("2023-02-30", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void A_date_is_read_where_it_is_certain(string text, string? day) =>
        Assert.Equal(day, DateText.Parse(text)?.ToString("O"));

    private List<Article> Read(string name, string content) => ReadBytes(name, Encoding.UTF8.GetBytes(content));

    private List<Article> ReadBytes(string name, byte[] content)
    {
        var (articles, problems) = Read(_folder.Write(name, content), new ReadingOptions());
        Assert.Empty(problems);
        return articles;
    }

    private static (List<Article> Articles, List<ReadingProblem> Problems) Read(string path, ReadingOptions options)
    {
        var (articles, problems) = (new List<Article>(), new List<ReadingProblem>());
        try
        {
            foreach (var result in new ArticleSource(path, Path.GetFileName(path)).Read(Stream.Null, options))
            {
                (result.Article is { } article ? () => articles.Add(article) : (Action)(() => problems.Add(result.Problem!)))();
            }
        }
        catch (UnreadableArticleException failure)
        {
            problems.Add(failure.Problem);
        }

        return (articles, problems);
    }

    /// <summary>A pipe that somebody writes into line by line, or that cannot go back.</summary>
    private sealed class LineAtATime : OneWayStream
    {
        private readonly Queue<byte[]> _lines = new();

        public LineAtATime(params string[] lines) => Array.ForEach(lines, line => _lines.Enqueue(Encoding.UTF8.GetBytes(line + "\n")));

        public LineAtATime(MemoryStream all) => _lines = new Queue<byte[]>(all.ToArray().Chunk(1_000));

        public int LinesRead { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (!_lines.TryDequeue(out var line))
            {
                return 0;
            }

            LinesRead++;
            line.CopyTo(buffer);
            return line.Length;
        }
    }
}
