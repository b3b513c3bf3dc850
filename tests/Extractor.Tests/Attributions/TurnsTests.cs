using Extractor.Tests.Cases;

namespace Extractor.Tests.Attributions;

public sealed class TurnsTests
{
    [Theory]
    [Cases("turns.md")]
    public void Quotations_are_given_to_who_says_them(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);

        Assert.Equal(expected, AttributionText.Of(text));
    }

    [Fact]
    public void What_is_known_to_fail_still_fails()
    {
        Assert.Empty(AttributionText.Fulfilled("turns-backlog.md"));
    }
}
