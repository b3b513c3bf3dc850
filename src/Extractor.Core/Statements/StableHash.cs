namespace Extractor.Statements;

/// <summary>
/// A hash of 64 bits that never changes: FNV-1a over UTF-16 units, mixed at the end as MurmurHash3 does.
/// Not <see cref="HashCode"/>, which differs from run to run; not SHA-256, whose library costs a short run its start.
/// </summary>
internal struct StableHash()
{
    private const ulong Prime = 0x100000001B3;
    private ulong _hash = 0xCBF29CE484222325;

    /// <summary>Adds the length and the characters of a text, so that “ab” + “c” differs from “a” + “bc”.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Add(text.Length);

        // In a variable of its own, so that no step waits for memory
        var hash = _hash;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        _hash = hash;
    }

    /// <summary>Adds the number and the values of some bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        var hash = _hash;
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * Prime;
        }

        _hash = hash;
    }

    /// <summary>Adds a number.</summary>
    public void Add(int number) => _hash = (_hash ^ unchecked((uint)number)) * Prime;

    /// <summary>Adds a number of 64 bits.</summary>
    public void Add(ulong number)
    {
        Add(unchecked((int)number));
        Add(unchecked((int)(number >> 32)));
    }

    /// <summary>The hash of all that was added.</summary>
    public readonly ulong Value
    {
        get
        {
            var value = _hash;
            value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
            value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
            return value ^ (value >> 33);
        }
    }
}
