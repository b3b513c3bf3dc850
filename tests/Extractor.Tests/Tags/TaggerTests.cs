using System.Runtime.CompilerServices;
using Extractor.Cues;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Stances;
using Extractor.Tags;
using Extractor.Tests.Cases;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tests.Tags;

public sealed class TaggerTests
{
    [Theory]
    [Cases("tags.md")]
    public void Tokens_get_their_tags(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);
        var document = Run(text);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, document.Tokens.Count)
            .Select(i => $"{document.TextOf(i)}/{document.Tags[i].Upos.Name()}/{document.Tags[i].Xpos.Name()}")));
    }

    [Fact]
    public void Straight_and_curly_quotation_marks_give_the_same_tags()
    {
        const string Curly = "“We won’t go,” Lee’s aide said. “He told us, ‘Never!’ and left,” she added; the workers’ plan failed.";
        var straight = Curly.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

        Assert.Equal(Run(Curly).Tags.Items.ToArray(), Run(straight).Tags.Items.ToArray());
    }

    [Fact]
    public void Any_text_is_tagged_and_the_same_text_twice_in_the_same_way()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = RandomText.Make(seed);
            var document = Run(text);

            Assert.Equal(document.Tokens.Count, document.Tags.Count);
            Assert.Equal(document.Tags.Items.ToArray(), Run(text).Tags.Items.ToArray());
        }
    }

    [Fact]
    public void What_was_tagged_before_changes_no_tag()
    {
        const string Text = "Aides to the mayor declined to comment, but she called the plan a “bad deal” that voters fear in 2031.";
        var words = new WordFinder(EmptyVocabulary());
        var tagger = new Tagger(TaggerModel.Embedded);

        // More words than are kept
        for (var i = 0; i < 400; i++)
        {
            OneParagraph.Run(string.Join(' ', Enumerable.Range(0, 200).Select(word => $"form{i}x{word}")), new Tokenizer(), new SentenceSplitter(), words, tagger);
        }

        Assert.Equal(Run(Text).Tags.Items.ToArray(), OneParagraph.Run(Text, new Tokenizer(), new SentenceSplitter(), words, tagger).Tags.Items.ToArray());
    }

    [Fact]
    public void Nothing_is_kept_of_a_word_that_is_not_kept_itself()
    {
        // A model of its own, so that no other test makes words in the same memory. More than one block of it: the first is
        // held by its words alone
        var model = OwnModel();
        var known = Know("a-word-of-more-than-thirty-two-letters");
        for (var i = 0; i < 1000; i++)
        {
            Know($"another-word-of-more-than-thirty-two-letters-{i}");
        }

        GC.Collect();

        Assert.False(known.Word.IsAlive);
        Assert.False(known.Rows.IsAlive);
        GC.KeepAlive(model);

        // Apart, so that nothing holds the word
        [MethodImpl(MethodImplOptions.NoInlining)]
        (WeakReference Word, WeakReference Rows) Know(string text)
        {
            var word = Vocabulary.English.Of(text);
            model.Words.Of(word, blankBefore: true, blankAfter: true);
            Assert.NotNull(word.Holder);
            return (new(word), new(word.Holder));
        }
    }

    [Fact]
    public void What_is_known_of_a_word_is_made_once()
    {
        var vocabulary = EmptyVocabulary();

        Assert.Equal(
            TaggerModel.Embedded.Words.Of(vocabulary.Of("council"), blankBefore: true, blankAfter: true).Address,
            TaggerModel.Embedded.Words.Of(vocabulary.Of("council"), blankBefore: true, blankAfter: true).Address);
    }

    [Fact]
    public void Models_know_the_same_word_each_by_itself()
    {
        var (one, other) = (OwnModel(), OwnModel());
        var word = EmptyVocabulary().Of("council");

        var known = one.Words.Of(word, blankBefore: true, blankAfter: true);
        var otherKnown = other.Words.Of(word, blankBefore: true, blankAfter: true);

        Assert.NotEqual(known.Address, otherKnown.Address);
        Assert.Equal(known.Address, one.Words.Of(word, blankBefore: true, blankAfter: true).Address);
        Assert.Equal(otherKnown.Address, other.Words.Of(word, blankBefore: true, blankAfter: true).Address);
    }

    [Fact]
    public void What_is_known_of_words_goes_with_their_vocabulary()
    {
        var model = OwnModel();
        var rows = RowsOf("council");
        GC.Collect();

        Assert.False(rows.IsAlive);
        GC.KeepAlive(model);

        // Apart, so that nothing holds the vocabulary
        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference RowsOf(string word)
        {
            var vocabulary = EmptyVocabulary();
            model.Words.Of(vocabulary.Of(word), blankBefore: true, blankAfter: true);
            return new(vocabulary.RowsOf(model));
        }
    }

    private static TaggerModel OwnModel()
    {
        using var embedded = new MemoryStream();
        typeof(TaggerModel).Assembly.GetManifestResourceStream(TaggerModel.ResourceName)!.CopyTo(embedded);
        return TaggerModel.Read(embedded.ToArray(), "model");
    }

    private static Vocabulary EmptyVocabulary() => new(Lexicon.English, CueLexicon.English, StanceLexicon.English);

    private static Document Run(string text) =>
        OneParagraph.Run(text, new Tokenizer(), new SentenceSplitter(), new WordFinder(Vocabulary.English), new Tagger(TaggerModel.Embedded));
}
