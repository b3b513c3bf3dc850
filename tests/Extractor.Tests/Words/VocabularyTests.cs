using Extractor.Cues;
using Extractor.Stances;
using Extractor.Words;

namespace Extractor.Tests.Words;

public sealed class VocabularyTests
{
    // More than a vocabulary keeps
    private const int ManyForms = 70_000;

    [Fact]
    public void A_form_is_looked_up_once_and_another_case_is_another_form()
    {
        var vocabulary = NewVocabulary();

        var word = vocabulary.Of("Ministers");

        Assert.Same(word, vocabulary.Of("Ministers"));
        Assert.NotSame(word, vocabulary.Of("ministers"));
        Assert.Equal("Ministers", word.Text);
        Assert.Equal(WordClasses.None, word.Classes & WordClasses.Role);
        Assert.NotEqual(WordClasses.None, word.SingularClasses & WordClasses.Role);
    }

    [Fact]
    public void A_word_tells_its_classes_cues_and_markers_whatever_its_case()
    {
        var vocabulary = NewVocabulary();

        foreach (var said in (string[])["said", "Said", "SAID"])
        {
            Assert.Contains(vocabulary.Of(said).Cues!, cue => cue.Entry.Lemma == "say");
        }

        Assert.True(vocabulary.Of("Monday").Is(WordClasses.Weekday));
        Assert.NotNull(vocabulary.Of("Disaster").Markers);
        Assert.Null(vocabulary.Of("table").Cues);
    }

    [Fact]
    public void More_forms_than_are_kept_and_very_long_ones_are_told_as_well()
    {
        var vocabulary = NewVocabulary();
        for (var i = 0; i < ManyForms; i++)
        {
            vocabulary.Of($"form{i}");
        }

        Assert.True(vocabulary.Of("monday").Is(WordClasses.Weekday));
        Assert.Equal($"form{ManyForms}", vocabulary.Of($"form{ManyForms}").Text);
        Assert.Same(vocabulary.Of("form7"), vocabulary.Of("form7"));
        Assert.Equal(100_000, vocabulary.Of(new string('a', 100_000)).Text.Length);
    }

    [Fact]
    public void Forms_that_look_alike_to_a_machine_are_told_apart()
    {
        var vocabulary = NewVocabulary();
        string[] forms =
        [
            "a", "\0a", "a\0", "\0", "\0\0", "ab", "ba", "Ab", "eightabc", "Eightabc", "nineabcde", "ninebcdea", "é", "\u0100", "\u0161", "a\u0161",
            "\u6161", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u007F", "\u0080", "aaaaaaaa", "aaaaaaa", "\u00E1aaaaaaa",
        ];

        foreach (var form in forms)
        {
            Assert.Equal(form, vocabulary.Of(form).Text);
        }

        Assert.All(forms, form => Assert.Same(vocabulary.Of(form), vocabulary.Of(form)));
        Assert.Equal(forms.Length, forms.Select(form => vocabulary.Of(form)).Distinct().Count());
    }

    [Fact]
    public void Forms_that_differ_in_case_alone_have_one_hash()
    {
        var vocabulary = NewVocabulary();

        Assert.Equal(vocabulary.Of("Waters").Hash, vocabulary.Of("waters").Hash);
        Assert.Equal(vocabulary.Of("Waters").Hash, vocabulary.Of("WATERS").Hash);
        Assert.NotEqual(vocabulary.Of("Waters").Hash, vocabulary.Of("water").Hash);
    }

    [Fact]
    public void A_form_that_is_not_kept_any_more_is_made_each_time()
    {
        var vocabulary = NewVocabulary();
        for (var i = 0; i < ManyForms; i++)
        {
            vocabulary.Of($"form{i}");
        }

        Assert.NotSame(vocabulary.Of("waters"), vocabulary.Of("waters"));
    }

    [Fact]
    public void Threads_that_share_one_get_the_right_words()
    {
        var vocabulary = NewVocabulary();

        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                Assert.Equal($"form{i}", vocabulary.Of($"form{i}").Text);
            }
        });
    }

    private static Vocabulary NewVocabulary() => new(Lexicon.English, CueLexicon.English, StanceLexicon.English);
}
