using System.Text;
using Extractor.Words;

namespace Extractor.Lists;

/// <summary>Writes what <see cref="CompiledLists"/> reads.</summary>
internal sealed class CompiledListsWriter
{
    // Sparse enough that a word in no list, as most are, meets an empty place at once
    private const int PlacesForTwoWords = 3;

    private readonly MemoryStream[] _streams = new MemoryStream[(int)CompiledPart.Count];
    private readonly BinaryWriter[] _parts = new BinaryWriter[(int)CompiledPart.Count];
    private readonly Dictionary<string, uint> _texts = new(StringComparer.Ordinal);

    public CompiledListsWriter()
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            _streams[i] = new MemoryStream();
            _parts[i] = new BinaryWriter(_streams[i], Encoding.Unicode);
        }
    }

    /// <summary>What writes a part.</summary>
    public BinaryWriter Part(CompiledPart part) => _parts[(int)part];

    /// <summary>The place of a text among all texts, and its length.</summary>
    public uint PlaceOf(string text)
    {
        if (!_texts.TryGetValue(text, out var place))
        {
            var texts = Part(CompiledPart.Texts);
            place = checked((uint)(texts.BaseStream.Length / sizeof(char)) << CompiledLists.LengthBits) | checked((byte)text.Length);
            texts.Write(text.AsSpan());
            texts.Flush();
            _texts.Add(text, place);
        }

        return place;
    }

    /// <summary>Writes words with a number each.</summary>
    public void AddTable(CompiledPart part, IEnumerable<(string Word, ulong Value)> words)
    {
        var all = words.ToList();
        var homes = checked((uint)((all.Count * PlacesForTwoWords / 2) + 1));

        // What finds no free place before the last stands behind it; the very last stays empty, where every search ends
        var places = new (uint Hash, string? Word, ulong Value)[homes + all.Count + 1];
        var used = homes;
        foreach (var (word, value) in all)
        {
            var hash = WordTable.Hash(word);
            var place = CompiledTable.Home(hash, homes);
            while (places[place].Word is not null)
            {
                place++;
            }

            places[place] = (hash, word, value);
            used = Math.Max(used, place + 1);
        }

        var writer = Part(part);
        writer.Write((ulong)homes);
        foreach (var (hash, word, value) in places.AsSpan(0, (int)used + 1))
        {
            writer.Write(hash);
            writer.Write(word is null ? 0 : PlaceOf(word));
            writer.Write(value);
        }
    }

    /// <summary>Writes words with a list of things each: a table of where the list of a word begins and ends, the lists, and the things.</summary>
    /// <param name="wordsPart">Where the table goes.</param>
    /// <param name="listsPart">Where the lists go.</param>
    /// <param name="lists">The words with their lists.</param>
    /// <param name="write">Writes one thing; called once for each, in the order of their numbers.</param>
    public void AddLists<T>(CompiledPart wordsPart, CompiledPart listsPart, WordLists<T> lists, Action<T> write)
        where T : class
    {
        var numbers = new Dictionary<T, ushort>(ReferenceEqualityComparer.Instance);
        var part = Part(listsPart);
        var words = new List<(string, ulong)>();
        var length = 0;
        foreach (var (word, place) in lists.Words)
        {
            var list = lists.All[(int)place];
            words.Add((word, ((ulong)length << CompiledLists.CountBits) | checked((ushort)list.Count)));
            length += list.Count;
            foreach (var thing in list)
            {
                if (!numbers.TryGetValue(thing, out var number))
                {
                    number = checked((ushort)numbers.Count);
                    numbers.Add(thing, number);
                    write(thing);
                }

                part.Write(number);
            }
        }

        AddTable(wordsPart, words);
    }

    /// <summary>The whole: where each part begins and the last one ends, then the parts, each at a multiple of 8.</summary>
    public byte[] ToArray()
    {
        var all = new MemoryStream();
        var writer = new BinaryWriter(all);
        var next = Aligned(CompiledLists.HeadSize);
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i].Flush();
            writer.Write((uint)next);
            next = Aligned(next + (int)_streams[i].Length);
        }

        writer.Write((uint)next);
        foreach (var stream in _streams)
        {
            Align(writer);
            stream.WriteTo(all);
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
