using Extractor.Reading;
using Extractor.Reading.Html;

namespace Extractor.Tests.Formats.Html;

public class DeclaredEncodingTests
{
    [Theory]
    [InlineData("windows-1251", "<meta charset=windows-1251><p>Привет")]
    [InlineData("iso-8859-2", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\"><p>Łódź")]
    [InlineData("shift_jis", "<?xml version='1.0' encoding='shift_jis'?><p>日本")]
    [InlineData("windows-1252", "<meta charset='iso-8859-1'><p>“café”")]
    [InlineData("windows-1252", "<p>“café”, and no encoding is named")]
    [InlineData("windows-1252", "<meta charset='no-such-encoding'><p>“café”")]
    [InlineData("utf-8", "<meta charset='iso-8859-1'><p>“café” in UTF-8, whatever it says")]
    public void A_page_is_decoded_as_it_says(string encoding, string page)
    {
        var bytes = TextDecoder.FindEncoding(encoding)!.GetBytes(page);

        Assert.Equal(page, TextDecoder.Decode(bytes, "page.html", wanted: null, DeclaredEncoding.Find(bytes), out _));
    }

    [Fact]
    public void A_byte_that_is_not_in_the_encoding_costs_one_character()
    {
        byte[] bytes = [.. "<meta charset='utf-8'><p>caf"u8, 0xE9, .. " “quoted”"u8];

        Assert.Equal(
            "<meta charset='utf-8'><p>caf\uFFFD “quoted”",
            TextDecoder.Decode(bytes, "page.html", wanted: null, DeclaredEncoding.Find(bytes), out _));
    }
}
