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

    /// <summary>The uses of a word.</summary>
    public WordUse Of(Word word) => word.Number >= 0 ? _byNumber[word.Number] : (WordUse)(_others?.BitsOf(word.Text) ?? 0);

    /// <summary>Leaves nothing of the article, and the room to the next; nothing must be asked any more.</summary>
    /// <param name="words">All words that uses were noted of.</param>
    public void Forget(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Number >= 0)
            {
                _byNumber[word.Number] = WordUse.None;
            }
        }

        Reused<WordUse>.GiveBack(_byNumber);
    }
}
