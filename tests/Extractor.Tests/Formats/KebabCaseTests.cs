using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class KebabCaseTests
{
    [Fact]
    public void A_value_has_one_name_whatever_it_is_looked_up_by()
    {
        Assert.All(Enum.GetValues<StatementKind>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<StatementAct>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<MissingSpeaker>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<CueForce>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<Resolution>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<SpeakerType>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<SourceType>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<Gender>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<MarkerType>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
        Assert.All(Enum.GetValues<MarkerHolder>(), value => Assert.Equal(KebabCase.Of((Enum)value), KebabCase.Of(value)));
    }
}
