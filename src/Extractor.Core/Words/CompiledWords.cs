using System.Runtime.Intrinsics.X86;

namespace Extractor.Words;

/// <summary>
/// What the lists say of every word in them, in the <see cref="CompiledLists"/>: what a <see cref="WordTable"/> is, but made when
/// the project is built, and one for all lists, since most words that are looked up are looked up in all.
/// </summary>
internal sealed unsafe class CompiledWords
{
    private readonly CompiledWord* _places;
    private readonly uint _homes;

    /// <summary>The words of the compiled lists.</summary>
    public CompiledWords()
    {
        var start = CompiledLists.Part(CompiledPart.Words);
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

    /// <summary>What the lists say of a word, without regard to case; nothing of a word in no list.</summary>
    public CompiledWord Find(ListKey word)
    {
        for (var place = _places + Home(word.Hash, _homes); place->Hash != 0; place++)
        {
            if (place->Hash == word.Hash && word.Text.Equals(CompiledLists.TextAt(place->Text), StringComparison.OrdinalIgnoreCase))
            {
                return *place;
            }
        }

        return default;
    }
}

/// <summary>A place of <see cref="CompiledWords"/>, with a word or empty; without gaps, in which there might be anything.</summary>
internal struct CompiledWord
{
    /// <summary>The word's hash, 0 where there is none.</summary>
    public uint Hash;

    /// <summary>The place of the word among the texts.</summary>
    public uint Text;

    /// <summary>The classes that list it.</summary>
    public WordClasses Classes;

    /// <summary>The place and the length of the list of cues that may begin with it; 0 where none does.</summary>
    public uint Cues;

    /// <summary>The same of the forms of the stance lists' entries.</summary>
    public uint Stances;

    /// <summary>The <see cref="Tags.ReportingForms"/> that it may be; as wide as it is so that there is no gap.</summary>
    public ulong Reporting;
}
