namespace Extractor.Words;

/// <summary>Words with a number each, in the <see cref="CompiledLists"/>: what a <see cref="WordTable"/> is, but made when the project is built.</summary>
internal sealed unsafe class CompiledTable
{
    // 4 bytes of the word's hash, 0 for an empty place; 4 of its text's place; 8 of its number
    private const int PlaceSize = 16;

    private readonly byte* _places;
    private readonly uint _homes;

    /// <param name="part">The part that is the table.</param>
    public CompiledTable(CompiledPart part)
    {
        var start = CompiledLists.Part(part);
        _homes = *(uint*)start;
        _places = start + sizeof(ulong);
    }

    /// <summary>Where a word is looked for first.</summary>
    public static uint Home(uint hash, uint homes) => (uint)(((ulong)(hash * 0x9E3779B1) * homes) >> 32);

    /// <summary>Finds the number of a word, without regard to case.</summary>
    /// <returns>Whether the table holds the word.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out ulong value)
    {
        var hash = WordTable.Hash(word);
        for (var place = _places + (PlaceSize * (nint)Home(hash, _homes)); *(uint*)place is var other and not 0; place += PlaceSize)
        {
            if (other == hash && word.Equals(CompiledLists.TextAt(*(uint*)(place + 4)), StringComparison.OrdinalIgnoreCase))
            {
                value = *(ulong*)(place + 8);
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The number of a word, or 0 for a word that the table does not hold.</summary>
    public ulong BitsOf(ReadOnlySpan<char> word) => TryGet(word, out var value) ? value : 0;
}
