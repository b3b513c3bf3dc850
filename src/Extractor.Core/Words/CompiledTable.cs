namespace Extractor.Words;

/// <summary>Words with a number each, in the <see cref="CompiledLists"/>: what a <see cref="WordTable"/> is, but made when the project is built.</summary>
internal sealed unsafe class CompiledTable
{
    private readonly CompiledWord* _places;
    private readonly uint _homes;

    /// <param name="part">The part that is the table.</param>
    public CompiledTable(CompiledPart part)
    {
        var start = CompiledLists.Part(part);
        _homes = *(uint*)start;
        _places = (CompiledWord*)(start + sizeof(ulong));
    }

    /// <summary>Where a word is looked for first.</summary>
    public static uint Home(uint hash, uint homes) => (uint)(((ulong)(hash * 0x9E3779B1) * homes) >> 32);

    /// <summary>Finds the number of a word, without regard to case.</summary>
    /// <returns>Whether the table holds the word.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out ulong value)
    {
        var hash = WordTable.Hash(word);
        for (var place = _places + Home(hash, _homes); place->Hash != 0; place++)
        {
            if (place->Hash == hash && word.Equals(CompiledLists.TextAt(place->Text), StringComparison.OrdinalIgnoreCase))
            {
                value = place->Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The number of a word, or 0 for a word that the table does not hold.</summary>
    public ulong BitsOf(ReadOnlySpan<char> word) => TryGet(word, out var value) ? value : 0;
}

/// <summary>A place of a <see cref="CompiledTable"/>, with a word or empty.</summary>
internal struct CompiledWord
{
    /// <summary>The word's hash, 0 where there is none.</summary>
    public uint Hash;

    /// <summary>The place of the word among the texts.</summary>
    public uint Text;

    /// <summary>Its number.</summary>
    public ulong Value;
}
