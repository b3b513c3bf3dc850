using Extractor.Model;
using Extractor.Statements;

namespace Extractor.Tests.Statements;

public sealed class StatementIdsTests
{
    private static readonly Article Article = new() { Path = "news/a.txt", Key = "a.txt", Text = "“We will go,” she said." };
    private static readonly TextSpan Content = new(1, 12);
    private static readonly TextSpan Cue = new(18, 22);

    [Fact]
    public void An_id_never_changes() =>
        Assert.Equal("shn5auxhqoef4k", new StatementIds(Article).Create([Content], StatementKind.Direct, Cue));

    [Fact]
    public void Where_the_article_lies_does_not_matter() =>
        Assert.Equal(Create(Article), Create(Article with { Path = "/elsewhere/a.txt", Title = "Going" }));

    [Fact]
    public void Whatever_makes_another_statement_makes_another_id()
    {
        string[] ids =
        [
            Create(Article),
            Create(Article with { Key = "b.txt" }),
            Create(Article with { Text = "“We shan’t go” she said." }),
            new StatementIds(Article).Create([Content], StatementKind.Mixed, Cue),
            new StatementIds(Article).Create([Content], StatementKind.Direct, null),
            new StatementIds(Article).Create([Content], StatementKind.Direct, new TextSpan(18, 21)),
            new StatementIds(Article).Create([new TextSpan(1, 11)], StatementKind.Direct, Cue),
            new StatementIds(Article).Create([new TextSpan(1, 3), new TextSpan(3, 12)], StatementKind.Direct, Cue),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void The_same_words_at_two_places_are_two_statements()
    {
        var article = Article with { Text = "Go. Go. Go." };

        Assert.NotEqual(
            new StatementIds(article).Create([new TextSpan(0, 3)], StatementKind.Direct, null),
            new StatementIds(article).Create([new TextSpan(4, 7)], StatementKind.Direct, null));
    }

    [Fact]
    public void Among_many_no_id_comes_twice_and_none_looks_like_a_number()
    {
        var article = Article with { Text = new string('a', 1001) };
        var made = new StatementIds(article);
        var ids = new HashSet<string>();
        for (var start = 0; start < 1000; start++)
        {
            for (var length = 1; length <= 200 && start + length <= 1000; length++)
            {
                var id = made.Create([new TextSpan(start, start + length)], StatementKind.Direct, null);
                Assert.Matches("^s[a-z2-7]{13}$", id);
                Assert.True(ids.Add(id));
            }
        }
    }

    private static string Create(Article article) => new StatementIds(article).Create([Content], StatementKind.Direct, Cue);
}
