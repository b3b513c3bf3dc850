using System.Runtime.InteropServices;

namespace Extractor.Training;

/// <summary>The weights of an averaged perceptron: for each feature that was seen often enough, a short list of tags with weights.</summary>
internal sealed class FeatureWeights
{
    private readonly Dictionary<ulong, List<Weight>> _rows = [];
    private int _time;

    /// <summary>A tag's weight for one feature.</summary>
    internal struct Weight
    {
        public byte Tag;
        public float Now;

        /// <summary>The sum of the weight over all steps up to <see cref="Since"/>.</summary>
        public double Sum;
        public int Since;
    }

    /// <summary>Keeps the features that were counted at least <paramref name="least"/> times.</summary>
    public FeatureWeights(Dictionary<ulong, int> counts, int least)
    {
        foreach (var (key, count) in counts)
        {
            if (count >= least)
            {
                _rows.Add(key, []);
            }
        }
    }

    /// <summary>Counts one more step, whether or not a weight changes.</summary>
    public void Step() => _time++;

    /// <summary>Adds the weights of the features of one token to the scores.</summary>
    public void Score(ReadOnlySpan<ulong> keys, Span<float> scores)
    {
        foreach (var key in keys)
        {
            if (_rows.TryGetValue(key, out var row))
            {
                foreach (ref var weight in CollectionsMarshal.AsSpan(row))
                {
                    scores[weight.Tag] += weight.Now;
                }
            }
        }
    }

    /// <summary>Changes the weight of a tag for all features of one token.</summary>
    public void Change(ReadOnlySpan<ulong> keys, int tag, float change)
    {
        foreach (var key in keys)
        {
            if (_rows.TryGetValue(key, out var row))
            {
                ref var weight = ref Find(row, (byte)tag);
                weight.Sum += (double)weight.Now * (_time - weight.Since);
                weight.Since = _time;
                weight.Now += change;
            }
        }
    }

    /// <summary>The averaged weights.</summary>
    public IEnumerable<(ulong Key, byte Tag, double Weight)> Averaged() => _rows.SelectMany(row => row.Value
        .Select(weight => (row.Key, weight.Tag, (weight.Sum + ((double)weight.Now * (_time - weight.Since))) / _time)));

    private static ref Weight Find(List<Weight> row, byte tag)
    {
        foreach (ref var weight in CollectionsMarshal.AsSpan(row))
        {
            if (weight.Tag == tag)
            {
                return ref weight;
            }
        }

        row.Add(new Weight { Tag = tag });
        return ref CollectionsMarshal.AsSpan(row)[^1];
    }
}
