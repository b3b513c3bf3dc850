using System.Runtime.CompilerServices;
using Extractor.Pipeline;
using Extractor.Tags;

namespace Extractor.Attributions;

/// <summary>A token, or a whole quotation, with what the rules ask of it again and again.</summary>
internal readonly struct OutlineItem
{
    /// <summary>The index of its first token.</summary>
    public int First { get; init; }

    /// <summary>The index of the first token after it.</summary>
    public int End { get; init; }

    /// <summary>The index of the quotation, or -1 for a token.</summary>
    public int Quotation { get; init; }

    /// <summary>The length of a token and its first character, see <see cref="KeyOf"/>; 0 for a quotation.</summary>
    public uint Key { get; init; }

    /// <summary>The tag of a token; X and None for a quotation.</summary>
    public Tag Tag { get; init; }

    /// <summary>How many items before it are finite verbs, as far as 16 bits tell: asked for every cue, of stretches as long as the sentence.</summary>
    public ushort FiniteBefore { get; init; }

    /// <summary>Whether the item is a quotation.</summary>
    public bool IsQuotation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Quotation >= 0;
    }

    /// <summary>A number in which most words differ: the length and the first character, a capital of ASCII as the small letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint KeyOf(ReadOnlySpan<char> word) => ((uint)word.Length << 16) | (word[0] is >= 'A' and <= 'Z' ? word[0] | 0x20u : word[0]);
}

/// <summary>The items of all outlines of a document, in a row. They would be a tenth of all garbage.</summary>
internal sealed class OutlineItems(Document document) : IDisposable
{
    // Most articles have no more tokens: the room then stays the same
    private const int LeastRoom = 1 << 10;

    private bool _isLeft;

    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>The items so far, and room for the rest.</summary>
    public OutlineItem[] All { get; } = Reused<OutlineItem>.TakeArray(Math.Max(document.Tokens.Count, LeastRoom));

    /// <summary>The number of items so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a token.</summary>
    public void AddToken(int token) => Add(new OutlineItem
    {
        First = token,
        End = token + 1,
        Quotation = -1,
        Key = OutlineItem.KeyOf(Document.TextOf(token)),
        Tag = Document.Tags[token],
        FiniteBefore = FiniteSoFar(),
    });

    /// <summary>Adds the quotation that stands from one token to another.</summary>
    public void AddQuotation(int quotation, int first, int end) => Add(new OutlineItem
    {
        First = first,
        End = end,
        Quotation = quotation,
        FiniteBefore = FiniteSoFar(),
    });

    /// <summary>Leaves the room to the next document; the items and the outlines of them must not be used any more.</summary>
    public void Dispose()
    {
        if (!_isLeft)
        {
            Reused<OutlineItem>.GiveBack(All);
        }

        _isLeft = true;
    }

    private void Add(in OutlineItem item) => All[Count++] = item;

    private ushort FiniteSoFar()
    {
        if (Count == 0)
        {
            return 0;
        }

        ref readonly var last = ref All[Count - 1];
        return (ushort)(last.FiniteBefore + (last.Tag.Xpos.IsFinite() ? 1 : 0));
    }
}
