using System.Globalization;
using Extractor.Pipeline;

namespace Extractor.Writing;

/// <summary>
/// Layers of spans as one mark a token, in brackets: <c>[name</c>, <c>·</c>, <c>head]</c> for “President Xi Jinping”.
/// </summary>
internal static class LayerMarks
{
    private const string Inner = "·";

    /// <summary>The kind of every noun phrase and its head; <c>'s</c> behind the kind of a possessive.</summary>
    public static string[] OfPhrases(Document document)
    {
        var marks = NewMarks(document);
        foreach (var phrase in document.Phrases.Items)
        {
            var kind = KebabCase.Of(phrase.Kind) + (phrase.IsPossessive ? "'s" : "");
            for (var i = phrase.First; i < phrase.End; i++)
            {
                var label = (i == phrase.First, i == phrase.Head) switch
                {
                    (true, true) => kind + " head",
                    (true, false) => kind,
                    (false, true) => "head",
                    _ => "",
                };
                marks[i] = Bracket(label, i == phrase.First, i == phrase.End - 1);
            }
        }

        return marks;
    }

    /// <summary>The dictionary form of every cue, at its head.</summary>
    public static string[] OfCues(Document document)
    {
        var marks = NewMarks(document);
        foreach (var cue in document.Cues.Items)
        {
            for (var i = cue.First; i < cue.End; i++)
            {
                marks[i] = Bracket(i == cue.Head ? cue.Entry.Lemma : "", i == cue.First, i == cue.End - 1);
            }
        }

        return marks;
    }

    /// <summary>The number of the innermost quotation, from 1 in the article; where it opens, its use and what it lies in.</summary>
    public static string[] OfQuotations(Document document)
    {
        var marks = NewMarks(document);
        var open = new Stack<int>();
        var next = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            var token = document.Tokens[i];
            while (next < document.Quotations.Count && document.Quotations[next].Span.Start < token.End)
            {
                open.Push(next++);
            }

            // What ends inside a quotation was opened later, so it lies above it
            while (open.Count > 0 && document.Quotations[open.Peek()].Span.End <= token.Start)
            {
                open.Pop();
            }

            if (open.Count > 0)
            {
                marks[i] = MarkOf(document, open.Peek(), token.Span);
            }
        }

        return marks;
    }

    private static string MarkOf(Document document, int index, TextSpan token)
    {
        var quotation = document.Quotations[index];
        var number = Number(index + 1);
        if (token.Start > quotation.Span.Start)
        {
            return Bracket(number, isFirst: false, token.End >= quotation.Span.End);
        }

        var label = $"{number} {KebabCase.Of(quotation.Use)}{(quotation.IsClosed ? "" : " unclosed")}"
            + (quotation.Inside >= 0 ? $" in {Number(quotation.Inside + 1)}" : "");
        return Bracket(label, isFirst: true, token.End >= quotation.Span.End);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Bracket(string label, bool isFirst, bool isLast) => (isFirst, isLast) switch
    {
        (true, _) => $"[{label}{(isLast ? "]" : "")}",
        (false, true) => label + "]",
        _ => label.Length > 0 ? label : Inner,
    };

    private static string[] NewMarks(Document document)
    {
        var marks = new string[document.Tokens.Count];
        Array.Fill(marks, "");
        return marks;
    }
}
