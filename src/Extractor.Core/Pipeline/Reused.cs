namespace Extractor.Pipeline;

/// <summary>
/// A list that a thread fills anew for one document after another and that none of them keeps: what is found goes into an array
/// of its own length. The list would else grow, and be garbage, for each.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal static class Reused<T>
    where T : struct
{
    // More than news needs (the longest of 840 articles has 7,000 tokens); what one huge document takes is not kept
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static List<T>? _list;

    /// <summary>An empty list, for who gives it back or lets it go.</summary>
    public static List<T> Take()
    {
        var list = _list ?? [];
        _list = null;
        return list;
    }

    /// <summary>Gives the list back; it must not be used any more.</summary>
    /// <returns>What was found.</returns>
    public static T[] Finish(List<T> list)
    {
        T[] array = [.. list];
        if (list.Capacity <= MostKept)
        {
            list.Clear();
            _list = list;
        }

        return array;
    }
}
