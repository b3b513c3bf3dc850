using Extractor.Reading;

namespace Extractor.Tests.Formats;

/// <summary>Tests that change the current folder, which all tests share: no other runs meanwhile.</summary>
[Collection(nameof(RelativePathTests))]
[CollectionDefinition(nameof(RelativePathTests), DisableParallelization = true)]
public sealed class RelativePathTests : IDisposable
{
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly TemporaryFolder _folder = new();

    public RelativePathTests() => Directory.SetCurrentDirectory(_folder.Path);

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Dispose();
    }

    [Fact]
    public void A_path_is_as_it_was_given()
    {
        _folder.Write("sub/x/a.txt", "x");

        Assert.Equal(["sub/x/a.txt"], ArticleSources.Find(["sub"]).Found.Select(source => source.Path));
        Assert.Equal(["./sub/x/a.txt"], ArticleSources.Find(["."]).Found.Select(source => source.Path));
    }
}
