using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class OutputFormatsTests
{
    [Theory]
    [InlineData("out.csv", "csv")]
    [InlineData("a.b/out.TSV", "tsv")]
    [InlineData("out.json", "json")]
    [InlineData("out.jsonl", "jsonl")]
    [InlineData("out.txt", null)]
    [InlineData("out.text", null)]
    [InlineData("csv", null)]
    public void The_ending_of_a_file_tells_its_format(string path, string? format) =>
        Assert.Equal(format, OutputFormats.FindByExtension(path)?.Name);

    [Fact]
    public void Every_format_is_found_by_its_name() =>
        Assert.All(OutputFormats.All, format => Assert.Same(format, OutputFormats.FindByName(format.Name)));

    [Fact]
    public void Names_of_values_are_in_kebab_case_and_found_again()
    {
        Assert.Equal("named-person", KebabCase.Of(SourceType.NamedPerson));
        Assert.Equal(SourceType.NamedPerson, KebabCase.Parse<SourceType>("named-person"));
        Assert.Null(KebabCase.Parse<SourceType>("NamedPerson"));
        Assert.Equal(["direct", "mixed", "indirect"], KebabCase.NamesOf(typeof(StatementKind)));
    }
}
