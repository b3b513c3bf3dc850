using System.Globalization;
using Extractor.Paragraphs;

namespace Extractor.Tests.Paragraphs;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2021-06-03", "2021-06-03")]
    [InlineData("2021-06-03T10:15:00Z", "2021-06-03")]
    [InlineData("June 3, 2021", "2021-06-03")]
    [InlineData("June 3 2021", "2021-06-03")]
    [InlineData("JUNE 3, 2021", "2021-06-03")]
    [InlineData("3 June 2021", "2021-06-03")]
    [InlineData("3rd June 2021", "2021-06-03")]
    [InlineData("June 3rd, 2021", "2021-06-03")]
    [InlineData("Sept. 3, 2021", "2021-09-03")]
    [InlineData("3 Dec 2021", "2021-12-03")]
    [InlineData("May 3, 2021", "2021-05-03")]
    [InlineData("Monday, March 5, 2007", "2007-03-05")]
    [InlineData("Mon. 5 March 2007", "2007-03-05")]
    [InlineData("(Last Updated On: June 20, 2023)", "2023-06-20")]
    [InlineData("Published June 3, 2021", "2021-06-03")]
    [InlineData("Published: June 3, 2021 at 10:15 a.m. ET | Updated June 4, 2021", "2021-06-03")]
    [InlineData("First published on Thu 3 Jun 2021 06.15 BST", "2021-06-03")]
    [InlineData("Posted 7pm, 29 February 2020", "2020-02-29")]
    public void A_line_that_dates_an_article_tells_the_day(string line, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), PublicationDate.In(line));

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("Published today")]
    [InlineData("June 2021")]
    [InlineData("June 31, 2021")]
    [InlineData("February 29, 2021")]
    [InlineData("2021-13-03")]
    [InlineData("0000-01-01")]
    [InlineData("June 3, 21")]
    [InlineData("03/06/2021")]
    [InlineData("Marching 3, 2021")]
    [InlineData("She spoke on June 3, 2021")]
    [InlineData("June 3, 2021: a day to remember")]
    [InlineData("Published 12 books, June 3, 2021")]
    [InlineData("99999999999999999999 June 3, 2021")]
    public void Any_other_line_tells_none(string line) => Assert.Null(PublicationDate.In(line));
}
