using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>Text of an article on one line, as names and reasons are shown.</summary>
internal static class LineText
{
    /// <summary>The tokens of a document with single blanks for line breaks and runs of blanks.</summary>
    public static string LineOf(this Document document, int first, int end)
    {
        var text = document.SpanOf(first, end).In(document.Text);
        return IsOneLine(text) ? text.ToString() : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The same, as it stands in the text where that is possible.</summary>
    public static ReadOnlySpan<char> LineSpanOf(this Document document, int first, int end)
    {
        var text = document.SpanOf(first, end).In(document.Text);
        return IsOneLine(text) ? text : document.LineOf(first, end);
    }

    /// <summary>Whether the only white space is single blanks, as nearly everywhere.</summary>
    private static bool IsOneLine(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }
}
