using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class OutputFormatsTests
{
    [Theory]
    [InlineData("out.csv", "csv")]
    [InlineData("a.b/out.TSV", "tsv")]
    [InlineData("out.xlsx", "xlsx")]
    [InlineData("out.json", "json")]
    [InlineData("out.jsonl", "jsonl")]
    [InlineData("out.txt", null)]
    [InlineData("out.text", null)]
    [InlineData("csv", null)]
    public void The_ending_of_a_file_tells_its_format(string path, string? format)
    {
        Assert.Equal(format, OutputFormats.OfStatements.FindByExtension(path)?.Name);
        Assert.Equal(format, OutputFormats.OfSpeakers.FindByExtension(path)?.Name);
    }

    [Fact]
    public void Every_format_is_found_by_its_name()
    {
        foreach (var formats in new[] { OutputFormats.OfStatements, OutputFormats.OfSpeakers })
        {
            Assert.All(formats.All, format => Assert.Same(format, formats.FindByName(format.Name)));
        }
    }

    [Fact]
    public void Where_nothing_tells_the_format_programs_get_csv_and_people_text()
    {
        foreach (var formats in new[] { OutputFormats.OfStatements, OutputFormats.OfSpeakers })
        {
            Assert.Equal(("csv", "text"), (formats.ForPrograms.Name, formats.ForPeople.Name));
        }
    }

    [Fact]
    public void Names_of_values_are_in_kebab_case_and_found_again()
    {
        Assert.Equal("named-person", KebabCase.Of(SourceType.NamedPerson));
        Assert.Equal(SourceType.NamedPerson, KebabCase.Parse<SourceType>("named-person"));
        Assert.Null(KebabCase.Parse<SourceType>("NamedPerson"));
        Assert.Equal(["direct", "mixed", "indirect"], KebabCase.NamesOf(typeof(StatementKind)));
    }
}
