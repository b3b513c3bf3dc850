using System.Runtime.CompilerServices;
using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>How an article uses a word, whatever its case at one place.</summary>
[Flags]
internal enum WordUse : byte
{
    /// <summary>Not told yet.</summary>
    None = 0,

    /// <summary>As a name inside a sentence.</summary>
    AsName = 1,

    /// <summary>In small letters.</summary>
    InLowerCase = 2,
}

/// <summary>How one article uses words, whatever their case: a table that is small, since only capitalised words are noted.</summary>
internal sealed class WordUses
{
    // A power of two, so long that most places are empty: every word in small letters is asked for, and few are found. It
    // grows where half of it is filled
    private const int FirstPlaces = 1024;

    // All empty at first
    private Place[] _places = Reused<Place>.TakeArray(FirstPlaces);
    private int _count;

    /// <summary>Puts a word into the table, with a use of it or none.</summary>
    public void Add(Word word, WordUse use)
    {
        if (2 * _count == _places.Length)
        {
            Grow();
        }

        ref var place = ref Find(word);
        if (place.Word is null)
        {
            _count++;
            place.Word = word;
        }

        place.Use |= use;
    }

    /// <summary>Notes a use of a word that is in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddToKnown(Word word, WordUse use)
    {
        // For most words the first place is empty
        if (_places[Home(word, _places)].Word is not null)
        {
            ref var place = ref Find(word);
            place.Use |= place.Word is null ? WordUse.None : use;
        }
    }

    /// <summary>The uses of a word.</summary>
    public WordUse Of(Word word) => Find(word).Use;

    /// <summary>Leaves the room to the next article; nothing must be asked any more.</summary>
    public void GiveBack()
    {
        Array.Clear(_places);
        Reused<Place>.GiveBack(_places);
        _places = [];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Home(Word word, Place[] places) => (int)(word.Hash >> 1) & (places.Length - 1);

    /// <summary>The place of a word, or the empty place where it would stand.</summary>
    private ref Place Find(Word word)
    {
        var places = _places;
        for (var at = Home(word, places); ; at = (at + 1) & (places.Length - 1))
        {
            ref var place = ref places[at];
            if (place.Word is null || place.Word == word
                || (place.Word.Hash == word.Hash && place.Word.Text.Equals(word.Text, StringComparison.OrdinalIgnoreCase)))
            {
                return ref place;
            }
        }
    }

    private void Grow()
    {
        var full = _places;
        _places = new Place[2 * full.Length];
        foreach (var place in full)
        {
            if (place.Word is not null)
            {
                Find(place.Word) = place;
            }
        }
    }

    private struct Place
    {
        // Null in an empty place
        public Word? Word;

        public WordUse Use;
    }
}
