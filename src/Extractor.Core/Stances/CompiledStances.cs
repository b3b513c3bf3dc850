using Extractor.Words;

namespace Extractor.Stances;

/// <summary>The project's stance lists among the compiled lists, each entry made when a word is met that may begin it.</summary>
internal static unsafe class CompiledStances
{
    // As Extractor.Lists writes a form and an entry
    private const int PatternSize = 8;
    private const int EntrySize = 16;

    private static readonly CompiledTable Words = new(CompiledPart.Stances);

    /// <summary>What may begin with a token, the longest first; null for most tokens.</summary>
    public static List<StancePattern>? StartingWith(ReadOnlySpan<char> token)
    {
        if (!Words.TryGet(token, out var place))
        {
            return null;
        }

        var numbers = CompiledLists.ListAt(CompiledPart.StanceLists, place);
        var patterns = new List<StancePattern>(numbers.Length);
        foreach (var number in numbers)
        {
            var at = CompiledLists.Part(CompiledPart.StancePatterns) + (PatternSize * number);
            var text = CompiledLists.TextAt(*(uint*)at).ToString();
            patterns.Add(new StancePattern(text, ReadEntry(*(ushort*)(at + 4)), IsAdverb: at[6] != 0));
        }

        return patterns;
    }

    private static StanceEntry ReadEntry(ushort number)
    {
        var at = CompiledLists.Part(CompiledPart.StanceEntries) + (EntrySize * number);
        return new StanceEntry(
            CompiledLists.TextAt(*(uint*)(at + 8)).ToString(),
            Role: (EntryRole)at[12],
            Type: (MarkerType)at[13],
            Form: (EntryForm)at[14],
            Strength: *(double*)at,
            Reach: at[15]);
    }
}
