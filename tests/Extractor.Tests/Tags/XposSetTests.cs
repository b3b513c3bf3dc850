using Extractor.Tags;

namespace Extractor.Tests.Tags;

public sealed class XposSetTests
{
    [Fact]
    public void It_has_room_for_every_tag_and_knows_the_finite_ones() =>
        Assert.All(Enum.GetValues<Xpos>(), tag => Assert.Equal(
            (true, tag is Xpos.Vbd or Xpos.Vbz or Xpos.Vbp or Xpos.Md),
            (default(XposSet).With(tag).Has(tag), XposSet.Finite.HasAny(default(XposSet).With(tag)))));
}
