using System.Runtime.InteropServices;
using Extractor.Words;

namespace Extractor.Lists;

/// <summary>Writes what <see cref="CompiledLists"/> reads.</summary>
internal sealed class CompiledListsWriter
{
    // Sparse enough that a word in no list, as most are, meets an empty place at once
    private const int PlacesForTwoWords = 3;

    private readonly MemoryStream[] _parts = [.. Enumerable.Range(0, (int)CompiledPart.Count).Select(_ => new MemoryStream())];
    private readonly Dictionary<string, uint> _texts = new(StringComparer.Ordinal);

    /// <summary>Writes something behind what a part has, as it lies in memory.</summary>
    public void Add<T>(CompiledPart part, T entry)
        where T : unmanaged => _parts[(int)part].Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in entry)));

    /// <summary>The place of a text among all texts, and its length.</summary>
    public uint PlaceOf(string text)
    {
        if (!_texts.TryGetValue(text, out var place))
        {
            var texts = _parts[(int)CompiledPart.Texts];
            place = checked((uint)(texts.Length / sizeof(char)) * (1u << CompiledLists.LengthBits)) | checked((byte)text.Length);
            texts.Write(MemoryMarshal.AsBytes(text.AsSpan()));
            _texts.Add(text, place);
        }

        return place;
    }

    /// <summary>Writes the words.</summary>
    /// <param name="words">What the lists say of each; where and what its hash is is filled in here.</param>
    public void AddWords(IReadOnlyCollection<KeyValuePair<string, CompiledWord>> words)
    {
        var homes = checked((uint)((words.Count * PlacesForTwoWords / 2) + 1));

        // What finds no free place before the last stands behind it; the very last stays empty, where every search ends
        var places = new CompiledWord[homes + words.Count + 1];
        var used = homes;
        foreach (var (word, listed) in words)
        {
            var hash = WordTable.Hash(word);
            var place = CompiledWord.Home(hash, homes);
            while (places[place].Hash != 0)
            {
                place++;
            }

            places[place] = listed with { Hash = hash, Text = PlaceOf(word) };
            used = Math.Max(used, place + 1);
        }

        Add(CompiledPart.Words, (ulong)homes);
        foreach (var place in places.AsSpan(0, (int)used + 1))
        {
            Add(CompiledPart.Words, place);
        }
    }

    /// <summary>Writes the lists of things that words have, and the things.</summary>
    /// <param name="part">Where the lists go.</param>
    /// <param name="lists">The words with their lists.</param>
    /// <param name="write">Writes one thing; called once for each, in the order of their numbers.</param>
    /// <returns>Each word with the place and the length of its list, as a <see cref="CompiledWord"/> has them.</returns>
    public IEnumerable<(string Word, uint Place)> AddLists<T>(CompiledPart part, WordLists<T> lists, Action<T> write)
        where T : class
    {
        var numbers = new Dictionary<T, ushort>(ReferenceEqualityComparer.Instance);
        var words = new List<(string, uint)>();
        var length = 0u;
        foreach (var (word, place) in lists.Words)
        {
            var list = lists.All[(int)place];
            if (list.Count >> CompiledLists.CountBits != 0)
            {
                throw new InvalidOperationException($"{list.Count} entries begin with '{word}'; expected fewer than {1 << CompiledLists.CountBits}.");
            }

            words.Add((word, checked(length * (1u << CompiledLists.CountBits)) | (uint)list.Count));
            length += (uint)list.Count;
            foreach (var thing in list)
            {
                if (!numbers.TryGetValue(thing, out var number))
                {
                    number = checked((ushort)numbers.Count);
                    numbers.Add(thing, number);
                    write(thing);
                }

                Add(part, number);
            }
        }

        return words;
    }

    /// <summary>The whole: where each part begins and the last one ends, then the parts, each at a multiple of 8.</summary>
    public byte[] ToArray()
    {
        var all = new MemoryStream();
        var writer = new BinaryWriter(all);
        var next = Aligned(CompiledLists.HeadSize);
        foreach (var part in _parts)
        {
            writer.Write((uint)next);
            next = Aligned(next + (int)part.Length);
        }

        writer.Write((uint)next);
        foreach (var part in _parts)
        {
            Align(writer);
            part.WriteTo(all);
        }

        Align(writer);
        return all.ToArray();
    }

    private static void Align(BinaryWriter writer)
    {
        var length = (int)writer.BaseStream.Length;
        writer.Write(new byte[Aligned(length) - length]);
    }

    private static int Aligned(int place) => (place + 7) & ~7;
}
