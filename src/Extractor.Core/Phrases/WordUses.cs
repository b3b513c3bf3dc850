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

    /// <summary>With a capital.</summary>
    Capitalized = 4,
}

/// <summary>How one article uses each of its words.</summary>
internal sealed class WordUses
{
    // By the numbers of words, all none at first
    private readonly WordUse[] _byNumber = Reused<WordUse>.TakeArray(Vocabulary.MostForms);

    // Of those that the vocabulary does not keep
    private WordTable? _others;

    /// <summary>Notes a use of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Word word, WordUse use)
    {
        if (word.Number >= 0)
        {
            _byNumber[word.Number] |= use;
        }
        else
        {
            (_others ??= new WordTable()).Add(word.Text, (ulong)use);
        }
    }

    /// <summary>Notes a use of a word of which another one is noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddToKnown(Word word, WordUse use)
    {
        if (Of(word) != WordUse.None)
        {
            Add(word, use);
        }
    }

    /// <summary>The uses of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordUse Of(Word word) => word.Number >= 0 ? _byNumber[word.Number] : OfOther(word);

    // Apart, so that the other is short
    private WordUse OfOther(Word word) => (WordUse)(_others?.BitsOf(word.Text) ?? 0);

    /// <summary>Leaves nothing of a word.</summary>
    public void Forget(Word word)
    {
        if (word.Number >= 0)
        {
            _byNumber[word.Number] = WordUse.None;
        }
    }

    /// <summary>Leaves the room to the next article, once every word is forgotten that a use was noted of; nothing must be asked any more.</summary>
    public void GiveBack() => Reused<WordUse>.GiveBack(_byNumber);
}
