using System.Text;
using Extractor.Reading;

namespace Extractor.Tests.Formats;

public sealed class TextDecoderTests
{
    private const string English = "“We’ll go,” said Zoë Å. Lind – at 5 €.\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal((English, null), Decode([.. encoding.GetBytes("\uFEFF"), .. encoding.GetBytes(English)]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void Unicode_is_known_without_a_mark(string name) =>
        Assert.Equal((English, null), Decode(Encoding.GetEncoding(name).GetBytes(English)));

    [Fact]
    public void What_is_not_Unicode_is_read_as_Windows_1252_which_is_told()
    {
        var (text, note) = Decode([0x93, .. "Oui"u8, 0xE9, 0x94, .. " said Lind."u8]);

        Assert.Equal("“Ouié” said Lind.", text);
        Assert.Equal("not UTF-8 at byte 0, so read as Windows-1252; --encoding names another", note);
    }

    [Theory]
    [InlineData("utf-16", "a\uFEFFb")]
    [InlineData("windows-1252", "“é”")]
    [InlineData("iso-8859-2", "Łódź")]
    [InlineData("shift_jis", "東京")]
    public void The_user_s_word_stands_above_what_the_bytes_look_like(string name, string text)
    {
        var encoding = TextDecoder.FindEncoding(name);

        Assert.Equal((text, null), Decode(encoding!.GetBytes(text), encoding));
    }

    [Fact]
    public void What_the_content_declares_is_asked_where_the_bytes_are_not_UTF_8()
    {
        var declared = TextDecoder.FindEncoding("iso-8859-2")!;

        Assert.Equal("Łódź", TextDecoder.Decode(declared.GetBytes("Łódź"), "a", null, declared, out _));
        Assert.Equal("Łódź", TextDecoder.Decode("Łódź"u8, "a", null, declared, out _));
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x20 }, "not UTF-8 at byte 4")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00 }, "not UTF-16 at byte 4")]
    [InlineData(new byte[] { 0x61, 0x62, 0x63, 0x00, 0x64 }, "not a text: a NUL at byte 3")]
    [InlineData(new byte[] { 0x50, 0x4E, 0x47, 0x00, 0x00, 0x00, 0xFF, 0x00 }, "not a text: a NUL at byte 3")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00 }, "not a text: a NUL at character 1")]
    [InlineData(new byte[] { 0x61, 0xFF, 0x02 }, "not a text: not UTF-8 at byte 1, not Windows-1252 at byte 2; --encoding names another")]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3, 0xA9, 0xC3 }, "not UTF-8 at byte 4, though UTF-8 elsewhere; --encoding windows-1252 reads it as it stands")]
    public void What_is_no_text_is_told_with_its_place(byte[] bytes, string problem)
    {
        var failure = Assert.Throws<UnreadableArticleException>(() => Decode(bytes));

        Assert.Equal($"a.txt: {problem}", failure.Message);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_user_s_encoding_are_told_with_their_place()
    {
        var failure = Assert.Throws<UnreadableArticleException>(() => Decode([0x61, 0xFF], TextDecoder.FindEncoding("utf-8")));

        Assert.Equal("a.txt: not UTF-8 at byte 1", failure.Message);
    }

    [Fact]
    public void An_encoding_that_nobody_knows_is_none() => Assert.Null(TextDecoder.FindEncoding("klingon"));

    private static (string Text, string? Note) Decode(byte[] bytes, Encoding? wanted = null) =>
        (TextDecoder.Decode(bytes, "a.txt", wanted, declared: null, out var note), note);
}
