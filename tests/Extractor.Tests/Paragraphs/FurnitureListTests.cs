using Extractor.Paragraphs;
using Extractor.Words;

namespace Extractor.Tests.Paragraphs;

public sealed class FurnitureListTests
{
    [Theory]
    [InlineData("en/elision.txt")]
    [InlineData("en/furniture/anywhere.txt")]
    [InlineData("en/furniture/credit.txt")]
    [InlineData("en/furniture/date-line.txt")]
    [InlineData("en/furniture/head.txt")]
    [InlineData("en/furniture/joining.txt")]
    [InlineData("en/quotation/mention.txt")]
    [InlineData("en/quotation/small.txt")]
    [InlineData("en/quotation/work.txt")]
    public void A_list_is_in_alphabetical_order_and_lower_case(string list)
    {
        var entries = WordListReader.ReadEmbedded(list).ToArray();

        Assert.Equal(entries.Order(StringComparer.Ordinal), entries);
        Assert.All(entries, entry => Assert.Equal(entry.ToLowerInvariant(), entry));
    }

    [Theory]
    [InlineData("anywhere")]
    [InlineData("credit")]
    [InlineData("head")]
    public void Every_pattern_of_a_list_can_be_read(string list) => Assert.Null(Record.Exception(() => FurnitureList.ReadEmbedded(list)));
}
