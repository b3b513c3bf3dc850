using System.Text;
using Extractor.Model;
using Extractor.Reading;

namespace Extractor.Tests.Formats;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Plain.\r\nText\n\n")]
    [InlineData("“É” 😀 \u2028 \t")]
    [InlineData("a \uFEFF inside")]
    public void Text_is_read_as_it_stands_with_or_without_a_byte_order_mark(string text)
    {
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)).Text);
        Assert.Equal(text, Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF }, "not UTF-8 at byte 1")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x20 }, "not UTF-8 at byte 4")]
    [InlineData(new byte[] { 0x61, 0xE2, 0x80 }, "not UTF-8 at byte 1")]
    [InlineData(new byte[] { 0x61, 0x62, 0xC0, 0x80 }, "not UTF-8 at byte 2")]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, "not UTF-8 at byte 1")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "not UTF-8 at byte 0")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "not a text: a NUL at byte 1")]
    public void What_is_no_text_in_UTF_8_is_told_with_its_place(byte[] bytes, string problem)
    {
        var failure = Assert.Throws<UnreadableArticleException>(() => Read(bytes));

        Assert.Equal($"-: {problem}", failure.Message);
    }

    [Fact]
    public void A_stream_that_tells_no_length_is_read_whole()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", new string('x', 200_000));
        using var file = File.OpenRead(path);
        using var pipe = new System.IO.Compression.GZipStream(Compressed(file), System.IO.Compression.CompressionMode.Decompress);

        Assert.Equal(200_000, Source.Read(pipe).Single().Text.Length);
    }

    private static ArticleSource Source => new(ArticleSource.StandardInput, ArticleSource.StandardInput, InputFormats.All[0]);

    private static Article Read(byte[] bytes) => Source.Read(new MemoryStream(bytes)).Single();

    private static MemoryStream Compressed(Stream content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            content.CopyTo(gzip);
        }

        compressed.Position = 0;
        return compressed;
    }
}
