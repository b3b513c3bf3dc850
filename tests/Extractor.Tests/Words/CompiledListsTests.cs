using Extractor.Cues;
using Extractor.Lists;
using Extractor.Stances;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Tests.Words;

/// <summary>What is compiled says what the lists say.</summary>
public sealed class CompiledListsTests
{
    private const string Folder = "Lexicons/en/words/";

    [Fact]
    public void Every_word_of_the_lists_has_its_class_and_no_other()
    {
        var expected = new Dictionary<string, WordClasses>();
        foreach (var name in typeof(Lexicon).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var wordClass = Enum.Parse<WordClasses>(name[Folder.Length..^".txt".Length].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var (word, _) in WordListReader.ReadEmbedded(name["Lexicons/".Length..]))
            {
                expected[word] = expected.GetValueOrDefault(word) | wordClass;
            }
        }

        Assert.NotEmpty(expected);
        Assert.All(expected, pair => Assert.Equal(pair.Value, Lexicon.English[pair.Key]));
        Assert.All(expected, pair => Assert.Equal(pair.Value, Lexicon.English[pair.Key.ToUpperInvariant()]));
        Assert.All(expected, pair => Assert.Equal(expected.GetValueOrDefault(pair.Key + "q"), Lexicon.English[pair.Key + "q"]));
    }

    [Fact]
    public void Every_word_has_its_cues_the_longest_first()
    {
        var read = CueLexicon.ReadEnglish().Patterns;
        foreach (var (word, place) in read.Words)
        {
            var expected = read.All[(int)place];
            var compiled = CueLexicon.English.StartingWith(word, Lexicon.English.Find(word))!;

            Assert.Equal(expected.Select(cue => (cue.Entry, cue.IsLight)), compiled.Select(cue => (cue.Entry, cue.IsLight)));
            Assert.Equal(expected.Select(cue => cue.Rest), compiled.Select(cue => cue.Rest));
        }

        Assert.Null(CueLexicon.English.StartingWith("table", Lexicon.English.Find("table")));
    }

    [Fact]
    public void Every_word_has_its_entries_of_the_stance_lists_the_longest_first()
    {
        var read = StanceLexicon.ReadEnglish();
        foreach (var (word, _) in read.Patterns.Words)
        {
            var expected = read.StartOf(word, default)!.Candidates;

            Assert.Equal(expected, StanceLexicon.English.StartOf(word, Lexicon.English.Find(word))!.Candidates);
        }

        Assert.Null(StanceLexicon.English.StartOf("table", Lexicon.English.Find("table")));
    }

    [Fact]
    public void A_form_of_a_verb_that_reports_speech_is_told_from_another()
    {
        Assert.Equal(ReportingForms.Base | ReportingForms.Clause, FormsOf("caution"));
        Assert.Equal(ReportingForms.ThirdPerson | ReportingForms.Clause, FormsOf("Says"));
        Assert.Equal(ReportingForms.Past | ReportingForms.Clause, FormsOf("said"));
        Assert.Equal(ReportingForms.None, FormsOf("saying"));
        Assert.Equal(ReportingForms.None, FormsOf("table"));

        static ReportingForms FormsOf(string word) => (ReportingForms)Lexicon.English.Find(word).Reporting;
    }

    [Fact]
    public void Lists_that_are_cut_off_are_not_taken_for_whole()
    {
        using var resource = typeof(CompiledLists).Assembly.GetManifestResourceStream("Lexicons/english.lists")!;
        var lists = new byte[resource.Length];
        resource.ReadExactly(lists);

        Assert.True(CompiledLists.AreWhole(lists));
        Assert.All([1, 8, lists.Length / 2, lists.Length], missing => Assert.False(CompiledLists.AreWhole(lists.AsSpan(0, lists.Length - missing))));
    }

    [Fact]
    public void An_entry_too_long_to_be_compiled_is_told_with_its_place()
    {
        EntryLengths.Check("en/stance/praise.txt", new WordLines(new string('a', 200) + "   # as long as may be"));
        var mistake = Assert.Throws<WordListException>(
            () => EntryLengths.Check("en/stance/praise.txt", new WordLines("splendid\n" + new string('a', 201))));

        Assert.Equal("en/stance/praise.txt(2): 'aaaaaaaaaaaaaaaaaaaa…' has 201 characters; expected at most 200.", mistake.Message);
    }
}
