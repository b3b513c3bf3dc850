using Extractor.Paragraphs;

namespace Extractor.Attributions;

/// <summary>
/// Reads posts that stand in an article with their author's account: <c>@ortega: We will appeal.</c>, <c>Ana Ortega
/// (@ortega): …</c>, <c>We will appeal. — Ana Ortega (@ortega) May 3, 2021</c>, and the account on a line of its own,
/// above the post or, behind a dash, below it.
/// </summary>
internal sealed class PostReader(List<Outline> outlines, Claims claims, List<Draft> drafts)
{
    // As of turns: PolNeAR train has 117 posts and annotates three
    private const double Share = 0.8;

    /// <summary>Adds an attribution for every post.</summary>
    public void ReadPosts()
    {
        Group? before = null;
        TextSpan? header = null;
        for (var first = 0; first < outlines.Count; first = before.Value.End)
        {
            var group = new Group(first, Outlines.ParagraphEnd(outlines, first));
            header = Read(group, before, header);
            before = group;
        }
    }

    // The account, where the paragraph is the header of the post below it; “header” is that of the paragraph above
    private TextSpan? Read(Group group, Group? before, TextSpan? header)
    {
        var text = outlines[group.First].Document.Text;
        var paragraph = BodyOf(text, SpanOf(group));
        if (Account.At(text, paragraph) is not { } account)
        {
            if (header is { } author)
            {
                Add(group, paragraph, author);
            }

            return null;
        }

        switch (account.Place)
        {
            case AccountPlace.Label:
                Add(group, paragraph with { Start = account.Rest }, account.Span);
                return null;
            case AccountPlace.Signature when account.Rest > paragraph.Start:
                Add(group, paragraph with { End = account.Rest }, account.Span);
                return null;
            case AccountPlace.Signature:
                if (before is { } post)
                {
                    Add(post, BodyOf(text, SpanOf(post)), account.Span);
                }

                return null;
            default:
                return account.Span;
        }
    }

    private TextSpan SpanOf(Group group) =>
        new(outlines[group.First].SpanOf(0, 1).Start, outlines[group.End - 1].SpanOf(0, outlines[group.End - 1].Count).End);

    /// <summary>A paragraph without the mark-up around it: <c>&lt;tweet …&gt;We will appeal.&lt;/tweet&gt;</c>.</summary>
    private static TextSpan BodyOf(string text, TextSpan paragraph)
    {
        var (start, end) = paragraph;
        while (start < end && text[start] == '<' && MarkupTag.LengthAt(text.AsSpan(start, end - start)) is var length and > 0)
        {
            start += length;
        }

        var last = text.AsSpan(start, end - start).TrimEnd(". ").Length + start;
        if (last > start && text[last - 1] == '>' && text.AsSpan(start, last - start).LastIndexOf('<') is var open and >= 0
            && MarkupTag.LengthAt(text.AsSpan(start + open, last - start - open)) == last - start - open)
        {
            end = start + open;
        }

        return TextLines.Trimmed(text, start, end);
    }

    private void Add(Group group, TextSpan body, TextSpan source)
    {
        var pieces = new List<ContentPiece>();
        for (var i = group.First; i < group.End; i++)
        {
            var outline = outlines[i];
            var first = 0;
            while (first < outline.Count && outline.SpanOf(first, first + 1).Start < body.Start)
            {
                first++;
            }

            var end = outline.Count;
            while (end > first && outline.SpanOf(end - 1, end).End > body.End)
            {
                end--;
            }

            if (first < end && !claims.IsClaimed(outline, first))
            {
                pieces.Add(new ContentPiece(outline, first, end));
                claims.Take(pieces[^1]);
            }
        }

        if (pieces.Count > 0)
        {
            drafts.Add(Draft.Of(pieces, source, "PostOfAccount", Share, "the author's account beside the post"));
        }
    }

    // The outlines of a paragraph
    private readonly record struct Group(int First, int End);
}
