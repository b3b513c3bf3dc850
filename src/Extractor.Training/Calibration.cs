using System.Globalization;
using Extractor.Attributions;
using Extractor.Pipeline;

namespace Extractor.Training;

/// <summary>
/// Counts on a gold how often each rule's answers are right, for the shares in the lists of rules
/// (<c>Attributions/Rules/RankedRule</c>), and how often statements of each confidence are.
/// </summary>
/// <remarks>
/// An answer is right where its content overlaps an annotated one by half or more (words in both to words in either) and the
/// source has a word in common with the annotated one, or neither has a source. An answer has several factors: the rule that
/// found the content, the rule that found the source, and its circumstances. They are fitted together: each is changed in
/// turn until the answers it takes part in are expected to be right as often as they are.
/// </remarks>
internal sealed class Calibration
{
    private const double LeastOverlap = 0.5;
    private const int Rounds = 100;

    // Two factors of an answer that is right 96 times in 100, as the surest are
    private const double Highest = 0.98;

    private readonly List<Answer> _answers = [];
    private readonly List<(double Confidence, bool IsRight)> _statements = [];

    private sealed record Answer(string[] Factors, double Confidence, bool IsRight);

    /// <summary>Reads every article of a gold and judges the answers.</summary>
    public static Calibration On(IEnumerable<GoldArticle> gold)
    {
        var calibration = new Calibration();
        var extractor = new StatementExtractor();
        foreach (var article in gold)
        {
            calibration.Judge(article, extractor.Read(new Article { Path = article.Id, Key = article.Id, Text = article.Text }));
        }

        return calibration;
    }

    /// <summary>Writes each factor with its count, its share right and its fitted value, then the table of confidences.</summary>
    public void Write(TextWriter output)
    {
        var fitted = Fit();
        output.WriteLine("factor                        n  right  fitted");
        foreach (var (name, value) in fitted)
        {
            var own = _answers.Where(answer => answer.Factors.Contains(name)).ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-26} {own.Count,5}  {own.Average(answer => answer.IsRight ? 1 : 0),5:F3}  {value,6:F3}"));
        }

        WriteReliability("attributions by their rules", [.. _answers.Select(answer => (answer.Confidence, answer.IsRight))], output);
        WriteReliability("attributions by the fitted values", [.. _answers.Select(answer => (answer.Factors.Aggregate(1.0, (all, factor) => all * fitted[factor]), answer.IsRight))], output);
        WriteReliability("statements, speakers included", _statements, output);
    }

    private static void WriteReliability(string title, List<(double Confidence, bool IsRight)> answers, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{title}: confidence, n, share right");
        foreach (var band in answers.GroupBy(answer => (int)Math.Floor((answer.Confidence * 10) + 1e-9)).OrderByDescending(band => band.Key))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {band.Key / 10.0:F1}  {band.Count(),5}  {band.Average(answer => answer.IsRight ? 1 : 0):F3}"));
        }
    }

    private SortedDictionary<string, double> Fit()
    {
        var values = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var factor in _answers.SelectMany(answer => answer.Factors))
        {
            values[factor] = 1;
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var factor in values.Keys.ToList())
            {
                var right = 0.0;
                var expected = 0.0;
                foreach (var answer in _answers.Where(answer => answer.Factors.Contains(factor)))
                {
                    right += answer.IsRight ? 1 : 0;
                    expected += answer.Factors.Aggregate(1.0, (all, other) => all * values[other]);
                }

                // Of a factor that was never right nothing is expected any more
                values[factor] = expected > 0 ? Math.Min(Highest, values[factor] * right / expected) : 0;
            }
        }

        return values;
    }

    private void Judge(GoldArticle article, Document document)
    {
        var words = new WordPlaces(article.Text);
        var gold = article.Statements.Select(statement => (Content: words.Of(statement.Content), Source: words.Of(statement.Source))).ToList();
        var attributions = document.Attributions.Items.ToArray();
        foreach (var attribution in attributions)
        {
            var content = words.Of(attribution.Content);
            var source = words.Of(SourceOf(attributions, attribution) is { } span ? [span] : []);
            var isRight = gold.Exists(one => Overlap(content, one.Content) >= LeastOverlap
                && (one.Source.Count == 0 ? source.Count == 0 : one.Source.Overlaps(source)));
            var circumstances = CircumstanceShares.All.Select(one => one.Circumstance).Where(one => (attribution.Circumstances & one) != 0);
            _answers.Add(new Answer([.. attribution.Rule.Split(", "), .. circumstances.Select(one => one.ToString())], attribution.Confidence, isRight));
        }

        foreach (var statement in document.Statements.Items)
        {
            var content = words.Of(statement.Spans);
            var source = words.Of(statement.Speaker?.Mention is { } mention ? [mention.Span] : []);
            _statements.Add((statement.Confidence, gold.Exists(one => Overlap(content, one.Content) >= LeastOverlap
                && (one.Source.Count == 0 ? source.Count == 0 : source.Count == 0 || one.Source.Overlaps(source)))));
        }
    }

    private static TextSpan? SourceOf(Attribution[] attributions, Attribution attribution)
    {
        while (attribution.Source is null && attribution.SameSpeakerAs >= 0)
        {
            attribution = attributions[attribution.SameSpeakerAs];
        }

        return attribution.Source;
    }

    private static double Overlap(HashSet<int> one, HashSet<int> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    /// <summary>The words of a text by their places: runs of letters and digits.</summary>
    private sealed class WordPlaces
    {
        private readonly List<TextSpan> _words = [];

        public WordPlaces(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                var start = i;
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                if (i > start)
                {
                    _words.Add(new TextSpan(start, i));
                }
            }
        }

        /// <summary>The words that lie in spans.</summary>
        public HashSet<int> Of(IEnumerable<TextSpan> spans)
        {
            var words = new HashSet<int>();
            foreach (var span in spans)
            {
                var first = _words.BinarySearch(span, Comparer<TextSpan>.Create((one, other) => one.Start.CompareTo(other.Start)));
                for (var i = first < 0 ? ~first : first; i < _words.Count && _words[i].End <= span.End; i++)
                {
                    words.Add(i);
                }
            }

            return words;
        }
    }
}
