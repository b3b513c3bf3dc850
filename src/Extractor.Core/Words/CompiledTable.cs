using System.Runtime.Intrinsics.X86;

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

    /// <summary>Has the processor fetch where a word will be looked for.</summary>
    public void Prefetch(ListKey word)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_places + Home(word.Hash, _homes));
        }
    }

    /// <summary>Finds the number of a word, without regard to case.</summary>
    /// <returns>Whether the table holds the word.</returns>
    public bool TryGet(ListKey word, out ulong value)
    {
        for (var place = _places + Home(word.Hash, _homes); place->Hash != 0; place++)
        {
            if (place->Hash == word.Hash && word.Text.Equals(CompiledLists.TextAt(place->Text), StringComparison.OrdinalIgnoreCase))
            {
                value = place->Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The number of a word, or 0 for a word that the table does not hold.</summary>
    public ulong BitsOf(ListKey word) => TryGet(word, out var value) ? value : 0;
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
