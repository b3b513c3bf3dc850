using Extractor.Journals;
using Extractor.Model;
using Extractor.Reading;
using Extractor.Tests.Cases;
using Extractor.Tests.Formats;
using Extractor.Writing;

namespace Extractor.Tests.Journals;

public sealed class ExtractionCodecTests
{
    private static readonly StatementExtractor Extractor = new();
    private static readonly OutputOptions All = new() { Explain = true, WithText = true };

    [Fact]
    public void No_member_of_any_extraction_is_lost()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var extraction = new RandomModel(seed).Make<Extraction>();

            ModelComparison.Equal(extraction, ThereAndBack(extraction), $"seed {seed}: extraction");
        }
    }

    public static TheoryData<string> Formats { get; } = [.. OutputFormats.OfStatements.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_writes_the_same_of_what_was_read_back(string format)
    {
        Extraction[] extractions =
        [
            Extractions.Bridge,
            Extractions.Empty,
            .. Samples().Select(Extractor.Extract),
            .. Enumerable.Range(0, 100).Select(seed => Extractor.Extract(new Article { Path = $"in/{seed}", Key = $"{seed}", Text = RandomText.Make(seed) })),
        ];

        Assert.Equal(Extractions.Write(format, All, extractions), Extractions.Write(format, All, extractions.Select(ThereAndBack)));
    }

    [Fact]
    public void A_page_keeps_the_places_of_its_statements_but_not_its_mark_up()
    {
        var article = Samples().First(sample => sample.SourceMap is not null);
        var extraction = Extractor.Extract(article);

        Assert.DoesNotContain("<p", ThereAndBack(extraction).Article.SourceMap!.Source, StringComparison.Ordinal);
        Assert.Contains("\"html\":{", System.Text.Encoding.UTF8.GetString(Extractions.Write("jsonl", All, extraction)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_an_article_is_made_of_changes_its_fingerprint()
    {
        var writer = new PackedWriter();
        var one = new RandomModel(1).Make<Article>();
        var fingerprints = new HashSet<ulong> { ArticleCodec.Fingerprint(one, writer) };
        foreach (var property in typeof(Article).GetProperties())
        {
            var other = one with { };
            var values = Enumerable.Range(2, 100).Select(seed => property.GetValue(new RandomModel(seed).Make<Article>()));
            property.SetValue(other, values.First(value => !Equals(value, property.GetValue(one))));

            Assert.True(fingerprints.Add(ArticleCodec.Fingerprint(other, writer)), property.Name);
        }

        Assert.False(fingerprints.Add(ArticleCodec.Fingerprint(one with { }, writer)));
    }

    private static IEnumerable<Article> Samples()
    {
        var page = "<html><body><article><p>👍 “We will build it,” said Mayor Ana Prado &amp; her council.</p><p>“It is <b>late</b>,” she said on Friday.</p></article></body></html>";
        var source = new ArticleSource("page.html", "page.html");
        using var opened = new OpenedSource(source, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(page)), new ReadingOptions());
        foreach (var result in InputFormats.FindByName("html")!.Read(opened).ToList())
        {
            yield return result.Article!;
        }

        foreach (var path in Directory.GetFiles(Path.Combine(CaseDocument.Root, "samples", "articles")))
        {
            yield return new Article { Path = path, Key = Path.GetFileName(path), Text = File.ReadAllText(path) };
        }
    }

    private static Extraction ThereAndBack(Extraction extraction)
    {
        var writer = new PackedWriter();
        ExtractionCodec.Write(writer, extraction);
        var reader = new PackedReader(writer.Written);
        var read = ExtractionCodec.Read(ref reader);
        Assert.True(reader.Rest.IsEmpty);
        return read;
    }
}
