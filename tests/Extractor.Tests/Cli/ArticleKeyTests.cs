using System.Text.Json;

namespace Extractor.Tests.Cli;

/// <summary>Ids of statements across the articles of one run.</summary>
public sealed class ArticleKeyTests : IDisposable
{
    private const string Text = "Kim said taxes would rise.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_id_does_not_depend_on_what_else_is_read()
    {
        var other = _folder.Write("x/a.txt", "Lee said taxes would fall.");
        var article = _folder.Write("y/a.txt", Text);

        Assert.Equal(IdsOf(article), IdsOf(other, article).Skip(1));
    }

    [Fact]
    public void Articles_of_one_name_and_text_have_ids_of_their_own()
    {
        var ids = IdsOf(_folder.Write("x/a.txt", Text), _folder.Write("y/a.txt", Text), _folder.Write("z/a.txt", Text)).ToList();

        Assert.Equal(3, ids.Count);
        Assert.Distinct(ids);
    }

    private static IEnumerable<string?> IdsOf(params string[] paths)
    {
        var run = CommandRun.Of([.. paths, "-f", "jsonl"]);
        Assert.Equal(0, run.Status);
        foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var article = JsonDocument.Parse(line);
            foreach (var statement in article.RootElement.GetProperty("statements").EnumerateArray())
            {
                yield return statement.GetProperty("id").GetString();
            }
        }
    }
}
