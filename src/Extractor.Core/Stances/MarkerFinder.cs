using System.Runtime.CompilerServices;
using Extractor.Pipeline;
using Extractor.Sentences;

namespace Extractor.Stances;

/// <summary>Finds the words of a text that show stance: the longest entry of the lists at each token, in the sense that the tags allow.</summary>
/// <param name="inAll">Whether in all sentences, or only where somebody says something, which is two thirds of the news.</param>
internal sealed class MarkerFinder(bool inAll) : IStage
{
    public Layers Reads => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words | (inAll ? Layers.None : Layers.Cues | Layers.Attributions);

    public Layers Fills => Layers.Markers;

    public void Annotate(Document document)
    {
        var markers = new List<FoundMarker>();
        var matches = new List<StanceMatch>();
        var begun = inAll ? null : BegunIn(document);
        var open = inAll ? 1 : 0;
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            open += begun?[i] ?? 0;
            if (open == 0)
            {
                continue;
            }

            document.Stop.ThrowIfCancellationRequested();
            matches.Clear();
            FindMatches(document, document.Sentences[i], matches);
            if (matches.Count > 0)
            {
                new SentenceMarkers(document, document.Sentences[i], matches).AddTo(markers);
            }
        }

        document.Markers.Fill([.. markers]);
    }

    /// <summary>For each sentence, how many contents and cues begin in it, less those that ended in the one before.</summary>
    private static int[] BegunIn(Document document)
    {
        var begun = new int[document.Sentences.Count + 1];
        foreach (var attribution in document.Attributions.Items)
        {
            if (attribution.Cue >= 0)
            {
                var cue = document.Cues[attribution.Cue];
                Add(document, document.SpanOf(cue.First, attribution.EndOfCue(cue)), begun);
            }

            var content = attribution.Content;
            for (var i = 0; i < content.Count; i++)
            {
                Add(document, content[i], begun);
            }
        }

        return begun;
    }

    private static void Add(Document document, TextSpan span, int[] begun)
    {
        begun[document.SentenceAt(span.Start)]++;
        begun[document.SentenceAt(span.End - 1) + 1]--;
    }

    private static void FindMatches(Document document, Sentence sentence, List<StanceMatch> matches)
    {
        var capitals = new Capitals(document, sentence);
        var text = document.Text;
        var tokens = document.Tokens.Items;
        var words = document.Words.Items;
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            if (words[i].Markers is not { } start)
            {
                i++;
                continue;
            }

            var after = i + 1 < sentence.EndToken ? tokens[i + 1].Start : text.Length;
            var next = StanceCandidate.SixBits(after < text.Length ? text[after] : ' ');
            if (!start.MayStandBefore(next))
            {
                i++;
                continue;
            }

            var second = StanceCandidate.SixBits(after + 1 < text.Length ? text[after + 1] : ' ');
            var end = 0;
            var length = 0;
            foreach (ref readonly var candidate in start.Candidates)
            {
                if (!candidate.MayStandBefore(next, second))
                {
                    continue;
                }

                if (candidate.Length < length)
                {
                    break;
                }

                var found = candidate.Words is { } listed ? EndOf(document, sentence, i, listed) : i + 1;
                if (found > 0
                    && StanceSense.Allows(document, sentence, i, found, candidate.Sense)
                    && (candidate.Sense.Role != EntryRole.Marker || !capitals.TakeOut(i)))
                {
                    (end, length) = (found, candidate.Length);
                    matches.Add(new StanceMatch(i, found, candidate.Sense));
                }
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>The index of the token after some words where a text has them from a token on, else 0.</summary>
    private static int EndOf(Document document, Sentence sentence, int first, string words)
    {
        var text = document.Text;
        var at = document.Tokens[first].Start;
        var limit = document.Tokens[sentence.EndToken - 1].End;
        foreach (var c in words)
        {
            if (at >= limit || !IsSame(c, text[at]))
            {
                return 0;
            }

            at++;
            while (c == ' ' && at < limit && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        var last = first;
        while (document.Tokens[last].End < at)
        {
            last++;
        }

        return document.Tokens[last].End == at ? last + 1 : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSame(char listed, char written) => listed == written || listed switch
    {
        >= 'a' and <= 'z' when char.IsAscii(written) => listed == (written | 0x20),
        ' ' => char.IsWhiteSpace(written),
        '\'' => written is '\'' or '’',
        '-' => written is '-' or '‐' or '‑',
        _ => listed == char.ToLowerInvariant(written),
    };
}

/// <summary>Words of a sentence that the stance lists have.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="End">The index of the first token after them.</param>
/// <param name="Sense">What the lists say of them.</param>
internal readonly record struct StanceMatch(int First, int End, ListedSense Sense);
