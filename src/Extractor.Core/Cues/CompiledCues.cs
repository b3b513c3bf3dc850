using Extractor.Words;

namespace Extractor.Cues;

/// <summary>The project's cues in the compiled lists, each made when a word is met that may begin it.</summary>
internal static unsafe class CompiledCues
{
    // As Extractor.Lists writes a cue
    private const int EntrySize = 12;

    private static readonly CompiledTable Words = new(CompiledPart.Cues);

    /// <summary>The cues that may begin with a word, the longest first; null for most words.</summary>
    public static List<CuePattern>? StartingWith(ReadOnlySpan<char> word)
    {
        if (!Words.TryGet(word, out var place))
        {
            return null;
        }

        var numbers = CompiledLists.ListAt(CompiledPart.CueLists, place);
        var patterns = new List<CuePattern>(numbers.Length);
        foreach (var number in numbers)
        {
            patterns.Add(Read(CompiledLists.Part(CompiledPart.CueEntries) + (EntrySize * number)));
        }

        return patterns;
    }

    private static CuePattern Read(byte* at)
    {
        var entry = new CueEntry
        {
            Lemma = CompiledLists.TextAt(*(uint*)at).ToString(),
            Frames = (CueFrames)(*(ushort*)(at + 4)),
            Form = (CueForm)at[6],
            Force = (CueForce)at[7],
            Act = (StatementAct)at[8],
        };
        return CuePattern.Of(entry, isLight: at[9] != 0);
    }
}
