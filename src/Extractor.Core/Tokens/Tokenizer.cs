using Extractor.Pipeline;

namespace Extractor.Tokens;

/// <summary>
/// Cuts text into words and marks after the conventions of Universal Dependencies. Tokens cover everything but white
/// space; one pass, linear in the text.
/// </summary>
internal sealed class Tokenizer : IStage
{
    public Layers Reads => Layers.Paragraphs;

    public Layers Fills => Layers.Tokens;

    public void Annotate(Document document)
    {
        var tokens = Reused<Token>.Take();
        foreach (var paragraph in document.Paragraphs.Items)
        {
            Tokenize(document.Text, paragraph.Span, tokens);
        }

        document.Tokens.Fill(Reused<Token>.Finish(tokens));
    }

    /// <summary>Adds the tokens of a stretch of text; none begins before the stretch or ends after it.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, TextSpan within, List<Token> into)
    {
        // Asked for once, not for every word: what is compiled beforehand calls a method for it
        var contractions = Contractions.English;
        var position = within.Start;
        while (position < within.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = position;
            while (end < within.End && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end == within.End || char.IsWhiteSpace(text[end]))
            {
                AddLetters(text, position, end, contractions, into);
                position = end;
                continue;
            }

            while (end < within.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var next = end;
            while (next < within.End && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            var following = next < within.End ? text[next..within.End] : [];
            new ChunkReader(text, position, end, following, into).Read();
            position = next;
        }
    }

    /// <summary>Adds a stretch of nothing but letters, as most are: one word, or two written together (“cannot”).</summary>
    private static void AddLetters(ReadOnlySpan<char> text, int start, int end, Contractions contractions, List<Token> into)
    {
        var first = start + contractions.FirstLength(text[start..end]);
        if (first > start && first < end)
        {
            into.Add(new Token(start, first));
            start = first;
        }

        into.Add(new Token(start, end));
    }
}
