using System.Runtime.Intrinsics.X86;

namespace Extractor.Words;

/// <summary>
/// What the project's lists say of every word in them, looked up without regard to case: what a <see cref="WordTable"/> is, but
/// made when the project is built, and one for all lists, since most words that are looked up are looked up in all.
/// </summary>
internal sealed unsafe class Lexicon
{
    private readonly CompiledWord* _places;
    private readonly uint _homes;

    private Lexicon()
    {
        var start = CompiledLists.Part(CompiledPart.Words);
        _homes = *(uint*)start;
        _places = (CompiledWord*)(start + sizeof(ulong));
    }

    /// <summary>The project's lists.</summary>
    public static Lexicon English { get; } = new();

    /// <summary>The classes of a word, <see cref="WordClasses.None"/> for a word in no list.</summary>
    public WordClasses this[ListKey word] => Find(word).Classes;

    /// <summary>Has the processor fetch where a word will be looked for.</summary>
    public void Prefetch(ListKey word)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_places + CompiledWord.Home(word.Hash, _homes));
        }
    }

    /// <summary>What all lists say of a word; nothing of a word in no list.</summary>
    public CompiledWord Find(ListKey word)
    {
        for (var place = _places + CompiledWord.Home(word.Hash, _homes); place->Hash != 0; place++)
        {
            if (place->Hash == word.Hash && word.Text.Equals(CompiledLists.TextAt(place->Text), StringComparison.OrdinalIgnoreCase))
            {
                return *place;
            }
        }

        return default;
    }
}
