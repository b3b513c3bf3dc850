namespace Extractor.Words;

/// <summary>Sorts so that equals stay in their order. LINQ's <c>OrderBy</c> does too, but is compiled anew at every start.</summary>
internal static class StableSort
{
    /// <summary>Sorts a list by merging, in n log n comparisons; in n where it is in order, as most are.</summary>
    public static List<T> Sort<T>(List<T> items, Comparison<T> compare)
    {
        if (IsInOrder(items, compare))
        {
            return items;
        }

        var (from, to) = (items.ToArray(), new T[items.Count]);
        for (var width = 1; width < from.Length; width *= 2)
        {
            for (var start = 0; start < from.Length; start += 2 * width)
            {
                Merge(from, to, start, Math.Min(start + width, from.Length), Math.Min(start + (2 * width), from.Length), compare);
            }

            (from, to) = (to, from);
        }

        items.Clear();
        items.AddRange((ReadOnlySpan<T>)from);
        return items;
    }

    private static bool IsInOrder<T>(List<T> items, Comparison<T> compare)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (compare(items[i - 1], items[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Merge<T>(T[] from, T[] to, int start, int middle, int end, Comparison<T> compare)
    {
        if (middle >= end || compare(from[middle - 1], from[middle]) <= 0)
        {
            Array.Copy(from, start, to, start, end - start);
            return;
        }

        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takesLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }
}
