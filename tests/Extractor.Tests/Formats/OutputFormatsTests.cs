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
    public void What_a_format_has_a_place_for_is_what_changes_it()
    {
        Check(OutputFormats.OfStatements, Extractions.Write);
        Check(OutputFormats.OfSpeakers, Extractions.WriteSpeakers);

        static void Check(OutputFormats formats, Func<string, OutputOptions, IEnumerable<Extraction>, byte[]> write)
        {
            OutputOptions[] asked = [new() { ByteOrderMark = true }, new() { Columns = formats.Columns.Take(2).ToList() }, new() { WithText = true }, new() { Explain = true }];
            foreach (var format in formats.All)
            {
                var usual = Write(new OutputOptions());
                var changing = asked.Where(options => !Write(options).SequenceEqual(usual)).Aggregate(OutputExtras.None, (all, options) => all | options.Extras);
                Assert.Equal((format.Name, format.Extras), (format.Name, changing));

                byte[] Write(OutputOptions options) => write(format.Name, options, [Extractions.Bridge]);
            }

            Assert.Equal(Enum.GetValues<OutputExtras>().Aggregate((all, one) => all | one), asked.Aggregate(OutputExtras.None, (all, options) => all | options.Extras));
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
