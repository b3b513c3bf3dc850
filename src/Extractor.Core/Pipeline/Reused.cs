using System.Runtime.CompilerServices;

namespace Extractor.Pipeline;

/// <summary>
/// Lists and arrays that a thread fills anew for one document after another and that none of them keeps: they would else grow,
/// and be garbage, for each. What a document fails with is lost with it.
/// </summary>
/// <typeparam name="T">What they hold.</typeparam>
internal static class Reused<T>
    where T : struct
{
    // 64 KB: the tokens of any article of news (of 840 at most 7,000) and the items of most; what a longer one takes is not kept
    private static readonly int MostKept = (1 << 16) / Unsafe.SizeOf<T>();

    [ThreadStatic]
    private static List<T>? _list;

    [ThreadStatic]
    private static T[]? _array;

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

    /// <summary>An array as the last one was given back, or a new one, for who gives it back or lets it go.</summary>
    /// <param name="length">The least length.</param>
    public static T[] TakeArray(int length)
    {
        var array = _array;
        _array = null;
        return array?.Length >= length ? array : new T[length];
    }

    /// <summary>Gives an array back; it must not be used any more.</summary>
    public static void GiveBack(T[] array)
    {
        if (array.Length <= MostKept)
        {
            _array = array;
        }
    }
}
