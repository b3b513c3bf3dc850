using System.Globalization;
using Extractor.Attributions;
using Extractor.Cues;
using Extractor.Pipeline;

namespace Extractor.Writing;

/// <summary>
/// A table of what the layers of a document hold, for people who write rules: under each paragraph its sentences, under
/// each sentence its tokens, its cues, and the attributions whose cue, or content where they have none, begins in it; a
/// sentence that holds more of their content refers to that one.
/// </summary>
/// <param name="output">What to write to.</param>
/// <param name="options">Which layers and sentences to show.</param>
public sealed class LayerTableWriter(TextWriter output, InspectionOptions options)
{
    private const string Indent = "  ";

    /// <summary>The layers that have a place in the table.</summary>
    public static Layers Shown { get; } = Layers.Paragraphs | Layers.Sentences | Layers.Tokens | Layers.Tags | Layers.Words
        | Layers.Phrases | Layers.Quotations | Layers.Cues | Layers.Attributions | Layers.Speakers;

    private const Layers Columns = Layers.Tokens | Layers.Tags | Layers.Words | Layers.Phrases | Layers.Quotations;

    // Wide enough for the longest name of a line, “attribution”
    private const int NameWidth = 12;

    private readonly TextWrapper _wrapper = new(options.Width);
    private bool _isFirst = true;

    /// <summary>Writes one document, of which all shown layers are filled; nothing where it has no sentence that is wanted.</summary>
    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var wanted = Enumerable.Range(0, document.Sentences.Count).Where(index => options.Wants(document, index)).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        WriteBlankLine();
        output.Write(Invariant(
            $"{TextWrapper.OnOneLine(document.Article.Path)} · {Count(document.Paragraphs.Count, "paragraph")} · {Count(document.Sentences.Count, "sentence")} · {Count(document.Tokens.Count, "token")}\n"));
        var codePoints = new CodePoints(document.Text);
        var table = Has(Columns) ? new TokenTable(document, options.Layers, wanted.ConvertAll(index => document.Sentences[index])) : null;
        var attributions = new AttributionPlaces(document);
        var cue = 0;
        var paragraph = -1;
        foreach (var index in wanted)
        {
            var sentence = document.Sentences[index];
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                WriteParagraph(document, paragraph, codePoints);
            }

            if (!Has(Shown & ~Layers.Paragraphs))
            {
                continue;
            }

            WriteSentence(document, index, codePoints);
            foreach (var row in table?.RowsOf(sentence) ?? [])
            {
                output.Write(row + "\n");
            }

            while (cue < document.Cues.Count && document.Cues[cue].First < sentence.FirstToken)
            {
                cue++;
            }

            for (; Has(Layers.Cues) && cue < document.Cues.Count && document.Cues[cue].First < sentence.EndToken; cue++)
            {
                WriteLine("cue", DescribeCue(document, document.Cues[cue]));
            }

            foreach (var (attribution, home) in Has(Layers.Attributions | Layers.Speakers) ? attributions.In(index) : [])
            {
                if (home == index)
                {
                    WriteAttribution(document, attribution, codePoints);
                }
                else
                {
                    WriteLine("attribution", Invariant($"{attribution + 1} · see sentence {home + 1}"));
                }
            }
        }
    }

    private void WriteParagraph(Document document, int index, CodePoints codePoints)
    {
        if (Has(Layers.Paragraphs))
        {
            var paragraph = document.Paragraphs[index];
            WriteBlankLine();
            output.Write(Invariant($"paragraph {paragraph.Number} · {KebabCase.Of(paragraph.Kind)} · {Places(paragraph.Span, codePoints)}\n"));
        }
    }

    private void WriteSentence(Document document, int index, CodePoints codePoints)
    {
        var sentence = document.Sentences[index];
        var span = document.SpanOf(sentence.FirstToken, sentence.EndToken);
        WriteBlankLine();
        output.Write(Invariant($"sentence {index + 1} · {Places(span, codePoints)}\n"));
        foreach (var line in _wrapper.Wrap(document.TextOf(span), Indent.Length))
        {
            output.Write($"{Indent}{line}\n");
        }
    }

    private void WriteAttribution(Document document, int index, CodePoints codePoints)
    {
        var attribution = document.Attributions[index];
        var cue = attribution.Cue >= 0 ? TextOfCue(document, document.Cues[attribution.Cue]) : "none";
        var number = index + 1;
        WriteLine("attribution", Invariant(
            $"{number} · {attribution.Rule} · {KebabCase.Of(attribution.Kind)} · {KebabCase.Of(attribution.Act)} · {Share(attribution.Confidence)}"));
        if (Has(Layers.Attributions))
        {
            WriteLine("- cue", cue);
            WriteLine("- source", DescribeSource(document, attribution));
            if (attribution.Addressee is { } addressee)
            {
                WriteLine("- addressee", document.TextOf(addressee));
            }

            foreach (var span in attribution.Content)
            {
                WriteLine("- content", $"{document.TextOf(span)} ({Places(span, codePoints)})");
            }

            foreach (var sentence in attribution.Evidence)
            {
                WriteLine("- evidence", sentence);
            }
        }

        if (Has(Layers.Speakers))
        {
            WriteSpeaker(document, index);
        }
    }

    private void WriteSpeaker(Document document, int index)
    {
        var answer = document.SpeakerAnswers[index];
        var name = answer.Speaker is { } speaker
            ? $"{speaker.Name} · by {KebabCase.Of(speaker.Resolution)}"
            : $"none: {(answer.Missing is { } missing ? KebabCase.Of(missing) : "no reason given")}";
        WriteLine("- speaker", $"{name} · {Share(answer.Confidence)}");
        foreach (var sentence in answer.Evidence)
        {
            WriteLine("- evidence", sentence);
        }
    }

    private static string DescribeCue(Document document, Cue cue)
    {
        string?[] parts =
        [
            TextOfCue(document, cue),
            cue.Entry.Lemma,
            KebabCase.Of(cue.Entry.Form),
            cue.Verb == VerbForm.None ? null : KebabCase.Of(cue.Verb),
            cue.IsNegated ? "negated" : null,
            KebabCase.Of(cue.Entry.Force),
            KebabCase.Of(cue.Entry.Act),
            FramesOf(cue.Entry),
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    /// <summary>What a cue may take; only of verbs does none mean something, namely a quotation alone.</summary>
    private static string? FramesOf(CueEntry entry) => entry switch
    {
        { Frames: not CueFrames.None } => string.Join(' ', Enum.GetValues<CueFrames>().Where(entry.Takes).Select(frame => KebabCase.Of(frame))),
        { Form: CueForm.Verb } => "quotation",
        _ => null,
    };

    private static string DescribeSource(Document document, Attribution attribution) => attribution switch
    {
        { Source: { } source } => document.TextOf(source),
        { SameSpeakerAs: >= 0 } => Invariant($"as in attribution {attribution.SameSpeakerAs + 1}"),
        { Missing: { } missing } => "none: " + KebabCase.Of(missing),
        _ => "none",
    };

    private static string TextOfCue(Document document, Cue cue) => document.TextOf(document.SpanOf(cue.First, cue.End));

    private bool Has(Layers layers) => (options.Layers & layers) != 0;

    private void WriteLine(string name, string text)
    {
        var head = Indent + name.PadRight(NameWidth);
        foreach (var line in _wrapper.Wrap(text, head.Length))
        {
            output.Write($"{head}{line}\n");
            head = new string(' ', head.Length);
        }
    }

    private void WriteBlankLine()
    {
        output.Write(_isFirst ? "" : "\n");
        _isFirst = false;
    }

    private static string Places(TextSpan span, CodePoints codePoints) =>
        Invariant($"{codePoints.At(span.Start)}–{codePoints.At(span.End)}");

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Count(int number, string name) => Invariant($"{number} {name}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
