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

    [Fact]
    public void Keys_differ_even_where_a_whole_path_is_the_key_of_another()
    {
        _folder.Write("sub/x/a.txt", "x");
        _folder.Write("a.txt", "x");
        _folder.Write("x/a.txt", "x");

        var keys = ArticleSources.Find(["sub", "a.txt", "x/a.txt"]).Found.Select(source => source.Key);

        Assert.Equal(["x/a.txt", "a.txt", "x/a.txt#2"], keys);
    }
}
