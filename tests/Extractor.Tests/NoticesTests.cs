using System.Text.Json;
using Extractor.Tests.Cases;

namespace Extractor.Tests;

/// <summary>What the licences of others ask for.</summary>
public sealed class NoticesTests
{
    [Fact]
    public void Every_library_in_the_program_stands_in_the_notices_and_no_other()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(CaseDocument.Root, "src", "Extractor.Cli", "packages.lock.json")));
        var libraries = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() != "Project")
            .Select(library => library.Name);
        var list = File.ReadAllText(Path.Combine(CaseDocument.Root, "THIRD-PARTY-NOTICES")).Split("\n\n")[2];
        var noticed = list.Split('\n').Where(line => line[0] != ' ').Select(line => line.Split(' ')[0]);

        Assert.Equal(libraries.Order(StringComparer.Ordinal), noticed.Order(StringComparer.Ordinal));
    }
}
