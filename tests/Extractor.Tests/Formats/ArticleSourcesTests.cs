using Extractor.Reading;

namespace Extractor.Tests.Formats;

public sealed class ArticleSourcesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_files_of_known_endings_and_those_below_by_ordinal_path()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "B.txt", "a/deep/er.TXT", "a/no.doc", "notes", "c.jsonl" })
        {
            _folder.Write(name, "x");
        }

        var sources = ArticleSources.Find([_folder.Path + "/"]);

        Assert.Equal(["B.txt", "a.txt", "a/deep/er.TXT", "a/z.txt", "b.txt", "c.jsonl"], sources.Found.Select(source => source.Key));
        Assert.Equal(sources.Found.Select(source => $"{_folder.Path}/{source.Key}"), sources.Found.Select(source => source.Path));
        Assert.Empty(sources.Problems);
    }

    [Theory]
    [InlineData("*.txt", null, "a.txt", "x/b.txt", "x/y/c.txt")]
    [InlineData("x/*.txt", null, "x/b.txt")]
    [InlineData("x/**/*.txt", null, "x/b.txt", "x/y/c.txt")]
    [InlineData("*.log", null, "d.log")]
    [InlineData(null, "x/**", "a.txt")]
    [InlineData("*.txt", "y", "a.txt", "x/b.txt")]
    [InlineData("*.txt", "b.*", "a.txt", "x/y/c.txt")]
    public void Patterns_choose_files(string? include, string? exclude, params string[] expected)
    {
        foreach (var name in new[] { "a.txt", "x/b.txt", "x/y/c.txt", "d.log" })
        {
            _folder.Write(name, "x");
        }

        var choice = new FileChoice { Include = include is null ? [] : [include], Exclude = exclude is null ? [] : [exclude] };

        Assert.Equal(expected, ArticleSources.Find([_folder.Path], choice).Found.Select(source => source.Key));
    }

    [Fact]
    public void The_order_is_that_of_the_arguments_and_a_path_given_twice_is_taken_once()
    {
        var b = _folder.Write("b.txt", "x");
        var a = _folder.Write("a.html", "x");

        Assert.Equal([b, "-", a], ArticleSources.Find([b, "-", a, b, "-"]).Found.Select(source => source.Path));
    }

    [Fact]
    public void Sources_of_one_name_share_a_key_and_are_told()
    {
        var first = _folder.Write("x/a.txt", "x");
        var second = _folder.Write("y/a.txt", "x");
        var inFolder = _folder["x"];

        var sources = ArticleSources.Find([first, second, inFolder + "/../y"]);

        Assert.Equal(["a.txt", "a.txt", "a.txt"], sources.Found.Select(source => source.Key));
        Assert.Equal(["a.txt"], sources.SharedKeys);
    }

    [Fact]
    public void Folders_that_link_to_each_other_are_searched_once()
    {
        _folder.Write("a/one.txt", "x");
        _folder.Write("b/two.txt", "x");
        Directory.CreateSymbolicLink(_folder["a/up"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["a/to-b"], _folder["b"]);
        Directory.CreateSymbolicLink(_folder["b/to-a"], System.IO.Path.Combine("..", "a", "up", "a"));
        Directory.CreateSymbolicLink(_folder["self"], ".");

        var found = ArticleSources.Find([_folder.Path]).Found;

        Assert.Equal(2, found.Count);
        Assert.Equal(["one.txt", "two.txt"], found.Select(source => System.IO.Path.GetFileName(source.Path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_linked_folder_outside_is_searched()
    {
        using var outside = new TemporaryFolder();
        outside.Write("far.txt", "x");
        Directory.CreateSymbolicLink(_folder["link"], outside.Path);

        Assert.Equal(["link/far.txt"], ArticleSources.Find([_folder.Path]).Found.Select(source => source.Key));
    }

    [Fact]
    public void What_is_not_there_and_a_folder_without_texts_are_told()
    {
        var file = _folder.Write("a.txt", "x");
        Directory.CreateDirectory(_folder["empty"]);

        var sources = ArticleSources.Find([_folder["missing"], file, _folder["empty"]]);

        Assert.Equal([$"{_folder["missing"]}: no such file or folder", $"{_folder["empty"]}: no {new FileChoice()} in this folder"], sources.Problems.Select(problem => problem.Message));
        Assert.Equal([file], sources.Found.Select(source => source.Path));
    }
}
