using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Extractor.Reading.Html;

/// <summary>A page as AngleSharp parsed it, and where its text stands in its source.</summary>
internal sealed class ParsedPage
{
    private readonly List<TextSpan> _texts = [];

    private ParsedPage(string source)
    {
        Source = source;
        var guard = new NestingGuard();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            // The guard stops before it is reached
            MaximumDepth = 4 * NestingGuard.Deepest,
            OnToken = (token, range) =>
            {
                guard.Pass(token, range.Start.Index);
                if (token.Type == HtmlTokenType.Character)
                {
                    _texts.Add(new TextSpan(range.Start.Index, range.End.Index));
                }
            },
        });
        Document = parser.ParseDocument(source);
    }

    /// <summary>The decoded page.</summary>
    public string Source { get; }

    /// <summary>The tree.</summary>
    public IDocument Document { get; }

    /// <summary>The stretches of <see cref="Source"/> between the tags, in order, character references not yet resolved.</summary>
    public IReadOnlyList<TextSpan> Texts => _texts;

    /// <summary>Parses a page; takes time in proportion to its length.</summary>
    /// <exception cref="FormatException">The page is nested as no page for people is; the message says where.</exception>
    public static ParsedPage Parse(string source) => new(source);
}
