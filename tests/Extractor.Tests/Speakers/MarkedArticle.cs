using Extractor.Attributions;
using Extractor.Model;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Quotations;
using Extractor.Sentences;
using Extractor.Speakers;
using Extractor.Statements;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tests.Speakers;

/// <summary>
/// An article whose attributions are marked by hand, so that speakers are tested apart from the stage that finds
/// attributions: <c>[source]</c>, <c>{content}</c> and <c>&lt;addressee&gt;</c>, the n-th source for the n-th content;
/// <c>[]</c> goes on with the speaker before.
/// </summary>
internal static class MarkedArticle
{
    /// <summary>The article with speakers resolved.</summary>
    public static Document Read(string marked)
    {
        var (text, sources, contents, addressees) = Unmark(marked);
        Assert.Equal(sources.Count, contents.Count);
        var document = Layers().Run(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        document.Cues.Fill([]);
        document.Attributions.Fill([.. contents.Select((content, i) => new Attribution
        {
            Content = [content],
            Words = WordCount.Of(content.In(text)),
            Kind = StatementKind.Indirect,
            Act = StatementAct.Speech,
            Cue = -1,
            Source = sources[i].IsEmpty ? null : sources[i],
            SameSpeakerAs = sources[i].IsEmpty ? i - 1 : -1,
            Addressee = i < addressees.Count ? addressees[i] : null,
            Rule = "Marked",
            Confidence = 1,
        })]);
        new SpeakerResolver().Annotate(document);
        return document;
    }

    /// <summary>The stages below the attributions.</summary>
    public static StagePipeline Layers() => new(
    [
        new ParagraphFinder(), new Tokenizer(), new SentenceSplitter(), new WordFinder(Vocabulary.English),
        new Tagger(TaggerModel.Embedded), new PhraseFinder(), new QuotationFinder(),
    ]);

    private static (string Text, List<TextSpan> Sources, List<TextSpan> Contents, List<TextSpan> Addressees) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new Dictionary<char, List<TextSpan>> { [']'] = [], ['}'] = [], ['>'] = [] };
        var open = new Stack<int>();
        foreach (var letter in marked)
        {
            if (letter is '[' or '{' or '<')
            {
                open.Push(text.Length);
            }
            else if (spans.TryGetValue(letter, out var list))
            {
                list.Add(new TextSpan(open.Pop(), text.Length));
            }
            else
            {
                text.Append(letter);
            }
        }

        return (text.ToString(), spans[']'], spans['}'], spans['>']);
    }
}
