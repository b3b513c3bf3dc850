using Extractor.Model;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Cues;

public sealed class CueFinderTests
{
    private static readonly StatementExtractor Extractor = new();

    [Theory]
    [Cases("cues.md")]
    public void Cues_are_found(string heading, string text, string expected)
    {
        var document = Extractor.Read(new Article { Path = heading, Key = heading, Text = text });
        var found = document.Cues.Items.ToArray().Select(cue =>
            $"{document.TextOf(document.SpanOf(cue.First, cue.End))} | {cue.Entry.Lemma} | {cue.Verb.ToString().ToLowerInvariant()}{(cue.IsNegated ? " | negated" : "")}");

        Assert.Equal(expected, string.Join('\n', found));
    }
}
