using System.Text;
using Extractor.Model;
using Extractor.Reading;

namespace Extractor.Tests.Formats;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("x")]
    [InlineData("Plain.\r\nText\n\n")]
    [InlineData("“É” 😀 \u2028 \t")]
    [InlineData("a \uFEFF inside")]
    public void Text_is_read_as_it_stands_with_or_without_a_byte_order_mark(string text)
    {
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)).Text);
        Assert.Equal(text, Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Text);
    }

    [Fact]
    public void A_stream_that_tells_no_length_is_read_whole()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", new string('x', 200_000));
        using var file = File.OpenRead(path);
        using var pipe = new System.IO.Compression.GZipStream(Compressed(file), System.IO.Compression.CompressionMode.Decompress);

        Assert.Equal(200_000, Source.Read(pipe).Single().Article!.Text.Length);
    }

    [Fact]
    public void A_text_longer_than_allowed_is_told()
    {
        var source = Source.Read(new MemoryStream(new byte[11]), new ReadingOptions { MaximumLength = 10 });

        var failure = Assert.Throws<UnreadableArticleException>(() => source.ToList());
        Assert.Equal("-: longer than 10 bytes, the most that one article may have; --max-bytes allows more", failure.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void A_text_without_words_is_told(string text)
    {
        var problem = Source.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Single().Problem;

        Assert.Equal("-: holds no text", problem!.Message);
    }

    private static ArticleSource Source => new(ArticleSource.StandardInput, ArticleSource.StandardInput);

    private static Article Read(byte[] bytes) => Source.Read(new MemoryStream(bytes)).Single().Article!;

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
