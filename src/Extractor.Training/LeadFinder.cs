using System.Runtime.CompilerServices;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Training;

/// <summary>
/// Finds by how much a tag must be ahead so that no more is looked at: tags sentences with every token looked at whole, and
/// notes what would have been answered earlier.
/// </summary>
internal sealed unsafe class LeadFinder(TaggerModel model)
{
    /// <summary>
    /// So many features are looked at rather than change one tag. Of the tags of 840 news articles (PolNeAR, train) seven in ten
    /// thousand are then others than where every token is looked at whole; with 500, ten, and a twentieth fewer features.
    /// </summary>
    private const int FeaturesPerTag = 700;

    // Two tags of one score: the tagger never stops there
    private const int LeastLead = 1;

    private readonly Tagger _tagger = new(model);
    private readonly List<Step>[] _alone = NoSteps();
    private readonly List<Step>[] _withShapes = NoSteps();

    /// <summary>What a step of the tagger would have answered for one token.</summary>
    /// <param name="Lead">By how much its best tag was ahead.</param>
    /// <param name="IsKept">Whether it is the best tag in the end.</param>
    /// <param name="NextLead">By how much the best tag of the next step was ahead; of no matter behind the second.</param>
    /// <param name="NextTag">That tag.</param>
    /// <param name="IsNextKept">Whether it is the best tag in the end.</param>
    private readonly record struct Step(int Lead, bool IsKept, int NextLead, int NextTag, bool IsNextKept);

    /// <summary>The leads of all tags.</summary>
    public static TagLead[] Find(TaggerModel model, IEnumerable<TreebankSentence> sentences)
    {
        var finder = new LeadFinder(model);
        foreach (var sentence in sentences)
        {
            finder.Read(sentence);
        }

        return finder.Leads();
    }

    private static List<Step>[] NoSteps() => [.. Enumerable.Range(0, ModelLayout.MostTags).Select(_ => new List<Step>())];

    private TagLead[] Leads()
    {
        var withShapes = Array.ConvertAll(_withShapes, steps => Least(steps, step => Cost(step.IsKept) - TagFeatures.OfSeveralCount));
        var alone = Array.ConvertAll(_alone, steps => Least(steps, step => Cost(step.IsKept) - TagFeatures.OfShapesCount
            - (step.NextLead >= withShapes[step.NextTag] ? Cost(step.IsNextKept) : TagFeatures.OfSeveralCount)));
        return [.. alone.Zip(withShapes, (one, other) => new TagLead(one, other)).Take(model.Tags.Length)];
    }

    private static int Cost(bool isKept) => isKept ? 0 : FeaturesPerTag;

    /// <summary>The lead from which on stopping costs least.</summary>
    private static byte Least(List<Step> steps, Func<Step, int> costOfStopping)
    {
        // Where no tag of the treebanks is found early, nothing is
        var (least, cost, best) = (byte.MaxValue, 0, 0);
        foreach (var sameLead in steps.Where(step => step.Lead >= LeastLead).GroupBy(step => Math.Min(step.Lead, byte.MaxValue)).OrderByDescending(group => group.Key))
        {
            cost += sameLead.Sum(costOfStopping);
            if (cost < best)
            {
                (least, best) = ((byte)sameLead.Key, cost);
            }
        }

        return least;
    }

    // Headlines are read as they are written: the treebanks have few
    [SkipLocalsInit]
    private void Read(TreebankSentence sentence)
    {
        var words = Array.ConvertAll(sentence.Tokens, token => Vocabulary.English.Of(token.Span.In(sentence.Text)));
        var known = new KnownWord[words.Length + (2 * TagScores.Margin)];
        _tagger.Describe(sentence.Tokens, words, [], known);
        var scores = stackalloc short[ModelLayout.MostTags];
        Span<ulong> keys = stackalloc ulong[TagScores.MostKeys];
        int last = TagFeatures.NoTag, beforeLast = TagFeatures.NoTag;
        for (var i = 0; i < words.Length; i++)
        {
            int best = known[i + TagScores.Margin].Only;
            if (best < 0)
            {
                var around = known.AsSpan(i, (2 * TagScores.Margin) + 1);
                TagScores.Begin(model.Words.RowOfTags(last, beforeLast), around, scores);
                var (alone, leadAlone) = BestOf(scores);
                TagScores.AddShapes(model, around, last, keys, scores);
                var (withShapes, leadWithShapes) = BestOf(scores);
                TagScores.AddRest(model, around, last, beforeLast, keys, scores);
                best = TagScores.Best(scores);
                _alone[alone].Add(new Step(leadAlone, alone == best, leadWithShapes, withShapes, withShapes == best));
                _withShapes[withShapes].Add(new Step(leadWithShapes, withShapes == best, default, default, default));
            }

            (beforeLast, last) = (last, best);
        }

        // They hold what is known of them
        GC.KeepAlive(words);
    }

    private static (int Best, int Lead) BestOf(short* scores)
    {
        var best = TagScores.Best(scores);
        var next = int.MinValue;
        for (var tag = 0; tag < ModelLayout.MostTags; tag++)
        {
            next = tag == best ? next : Math.Max(next, scores[tag]);
        }

        return (best, scores[best] - next);
    }
}
