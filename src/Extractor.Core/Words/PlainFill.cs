namespace Extractor.Words;

/// <summary>Sets many places to one value. The framework's <c>Fill</c> does too, but is compiled anew at every start.</summary>
internal static class PlainFill
{
    /// <summary>Sets all places to a value.</summary>
    public static void SetAll<T>(this Span<T> places, T value)
    {
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = value;
        }
    }
}
