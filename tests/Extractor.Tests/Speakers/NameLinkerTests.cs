using System.Text;
using Extractor.Model;
using Extractor.Speakers;
using Extractor.Speakers.Names;

namespace Extractor.Tests.Speakers;

public sealed class NameLinkerTests
{
    // Names of three syllables, 8,000 in all
    private const string Letters = "bcdfghjklmnpqrstvwxz";

    [Theory]
    [InlineData("one name again and again")]
    [InlineData("many people of one family name")]
    [InlineData("many people of one given name")]
    [InlineData("initials of one family name")]
    [InlineData("many short names that may be slips")]
    public void The_work_grows_no_faster_than_the_names(string kind)
    {
        // Each compared with every other would be 2,000 on average
        var (compared, names) = Link(kind, 4000);

        Assert.True(compared <= 400 * names, $"{kind}: {compared} comparisons for {names} names");
    }

    private static (int Compared, int Names) Link(string kind, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var name = $"{Letters[i % 20]}a{Letters[i / 20 % 20]}o{Letters[i / 400 % 20]}a";
            var given = char.ToUpperInvariant(name[0]) + name[1..];
            text.Append(kind switch
            {
                "one name again and again" => "John Smith and ",
                "many people of one family name" => $"Mr. {given} Smith wept. Smith left. ",
                "many people of one given name" => $"Mr. John {given} wept. John left. ",
                "initials of one family name" => $"Mr. {char.ToUpperInvariant(name[0])}. {given} Smith wept. {char.ToUpperInvariant(name[2])}. Smith left. ",
                _ => $"Mr. John {given}rten wept. {given}rtan left. ",
            });
        }

        var document = MarkedArticle.Layers().Run(new Article { Path = "a.txt", Key = "a.txt", Text = text.ToString() });
        var map = new ArticleMap(document);
        var names = NameFinder.Find(document, map);
        var entities = new EntityRegistry(document);
        new NameLinker(document, map, entities).Link(names);
        return (entities.Compared, names.Count);
    }
}
