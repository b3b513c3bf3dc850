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

    [Theory]
    [InlineData("Robert J. Smith met Robert Smith.")]
    [InlineData("Ann Wasserman Smith met Wasserman Smith.")]
    [InlineData("Hildegard Smith met Hildegad Smith.")]
    public void Forms_of_a_name_are_one_however_many_have_its_last_word(string last)
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => $"Mr. {Invented(i)} Smith met nobody. ")) + last;

        Assert.Equal(301, Registry(text).Entities.All.Count);
    }

    [Fact]
    public void A_word_too_long_for_a_name_is_no_slip_of_another()
    {
        var word = new string('b', 3000);

        Assert.Equal(2, Registry($"Ms. A{word} Kim met Ms. A{word}b Kim.").Entities.All.Count);
        Assert.Equal(int.MaxValue, NameKey.Distance(word, word + "b"));
    }

    private static string Invented(int number)
    {
        var name = $"{Letters[number % 20]}a{Letters[number / 20 % 20]}o{Letters[number / 400 % 20]}a";
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static (int Compared, int Names) Link(string kind, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var given = Invented(i);
            text.Append(kind switch
            {
                "one name again and again" => "John Smith and ",
                "many people of one family name" => $"Mr. {given} Smith wept. Smith left. ",
                "many people of one given name" => $"Mr. John {given} wept. John left. ",
                "initials of one family name" => $"Mr. {given[0]}. {given} Smith wept. {char.ToUpperInvariant(given[2])}. Smith left. ",
                _ => $"Mr. John {given}rten wept. {given}rtan left. ",
            });
        }

        var (entities, names) = Registry(text.ToString());
        return (entities.Compared, names);
    }

    private static (EntityRegistry Entities, int Names) Registry(string text)
    {
        var document = MarkedArticle.Layers().Run(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        var map = new ArticleMap(document);
        var names = NameFinder.Find(document, map);
        var entities = new EntityRegistry(document);
        new NameLinker(document, map, entities).Link(names);
        return (entities, names.Count);
    }
}
