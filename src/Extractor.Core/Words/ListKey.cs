namespace Extractor.Words;

/// <summary>A word as lists are asked for it: its characters and their hash without regard to case, made once for all that it is looked up for.</summary>
internal readonly ref struct ListKey(ReadOnlySpan<char> text)
{
    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Their <see cref="WordTable.Hash"/>.</summary>
    public uint Hash { get; } = WordTable.Hash(text);

    /// <summary>The key of some characters, whose hash is made of each.</summary>
    public static implicit operator ListKey(ReadOnlySpan<char> text) => new(text);

    /// <summary>The key of some characters, whose hash is made of each.</summary>
    public static implicit operator ListKey(Span<char> text) => new(text);

    /// <summary>The key of some characters, whose hash is made of each.</summary>
    public static implicit operator ListKey(string text) => new(text);
}
