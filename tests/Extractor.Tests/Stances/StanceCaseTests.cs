using System.Globalization;
using Extractor.Model;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Stances;

public sealed class StanceCaseTests
{
    private static readonly StanceExtractor Extractor = new();

    [Theory]
    [Cases("stance.md")]
    public void Stance_is_found(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);

        Assert.Equal(expected, Describe(Extractor.Extract(text)));
    }

    [Fact]
    public void A_number_is_the_sum_of_the_shares_of_its_markers()
    {
        var stance = Extractor.Extract("Perhaps the awful plan is not bad, but I think it could be a wonderful success, of course.");

        Assert.Equal(stance.Polarity, stance.Markers.Sum(marker => marker.Polarity), 0.0051);
        Assert.Equal(stance.Certainty, stance.Markers.Sum(marker => marker.Certainty), 0.0051);
    }

    [Fact]
    public void Certainty_stays_within_its_bounds()
    {
        var stance = Extractor.Extract("Perhaps it may possibly, maybe, conceivably rain.");

        Assert.Equal(-1, stance.Certainty);
        Assert.Equal(-1, stance.Markers.Sum(marker => marker.Certainty), 0.0001);
    }

    private static string Describe(Stance stance)
    {
        string[] lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"{stance.Polarity} {stance.Certainty}"),
            .. stance.Markers.Select(marker => string.Create(
                CultureInfo.InvariantCulture, $"{marker.Type.ToString().ToLowerInvariant()} | {marker.Text} | {Math.Round(marker.Weight, 3)}")),
        ];
        return string.Join('\n', lines);
    }
}
