using Extractor.Model;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Attributions;

public sealed class AddresseeTests
{
    [Theory]
    [Cases("addressees.md")]
    public void Who_is_spoken_to_is_found(string heading, string text, string expected)
    {
        var statements = new StatementExtractor().Extract(new Article { Path = "a.txt", Key = "a.txt", Text = text }).Statements;

        var found = string.Join('\n', statements.Select(Describe));

        Assert.True(found == expected, $"{heading}:\n{found}\nexpected:\n{expected}");
    }

    private static string Describe(Statement statement) => statement.Addressee switch
    {
        null => $"{statement.Cue?.Text}: -",
        { Name: null } addressee => $"{statement.Cue?.Text}: {addressee.Text}",
        var addressee => $"{statement.Cue?.Text}: {addressee.Text} ({addressee.Name})",
    };
}
