using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Extractor.Tags;

/// <summary>
/// The first bytes of a model: a magic number, the format version, the length and checksum of the whole, the places of
/// its parts, the SHA-256 of what it was trained on, and its tags, four bytes each: both parts and both leads.
/// </summary>
internal sealed record ModelHeader
{
    /// <summary>The bytes before the list of tags.</summary>
    public const int FixedSize = 80;

    /// <summary>The bytes of a tag.</summary>
    public const int TagSize = 4;

    /// <summary>Parts begin at a multiple of this.</summary>
    public const int Alignment = 64;

    private const uint Magic = 0x47415458; // "XTAG"

    /// <summary>Where the buckets of the feature table begin.</summary>
    public required int BucketsOffset { get; init; }

    /// <summary>The number of buckets a key may have its home in; some more may follow for those that are pushed on.</summary>
    public required uint BucketCount { get; init; }

    /// <summary>Where the lists of weights begin.</summary>
    public required int ListsOffset { get; init; }

    /// <summary>Where the slots of the lexicon begin.</summary>
    public required int WordsOffset { get; init; }

    /// <summary>The number of slots a word may have its home in.</summary>
    public required uint WordCount { get; init; }

    /// <summary>The tags by their numbers.</summary>
    public required Tag[] Tags { get; init; }

    /// <summary>By how much each tag must be ahead.</summary>
    public required TagLead[] Leads { get; init; }

    /// <summary>The SHA-256 of the training data.</summary>
    public required byte[] TrainingChecksum { get; init; }

    /// <summary>Reads and checks a model's header.</summary>
    /// <exception cref="InvalidDataException">The model is damaged or of another version.</exception>
    public static ModelHeader Read(ReadOnlySpan<byte> model, string name)
    {
        if (model.Length < FixedSize || BinaryPrimitives.ReadUInt32LittleEndian(model) != Magic)
        {
            throw new InvalidDataException($"{name} is not a tagger model.");
        }

        var version = Number(model, 4);
        if (version != TaggerModel.FormatVersion)
        {
            throw new InvalidDataException(
                $"{name} has format version {version}; this program reads version {TaggerModel.FormatVersion}.");
        }

        if (Number(model, 8) != model.Length || BinaryPrimitives.ReadUInt64LittleEndian(model[16..]) != Checksum(model))
        {
            throw new InvalidDataException($"{name} is damaged: its length or checksum is not the one in its header.");
        }

        var tags = new Tag[Number(model, 12)];
        var leads = new TagLead[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            var tag = model.Slice(FixedSize + (TagSize * i), TagSize);
            (tags[i], leads[i]) = (new Tag((Upos)tag[0], (Xpos)tag[1]), new TagLead(tag[2], tag[3]));
        }

        return new ModelHeader
        {
            BucketsOffset = Number(model, 24),
            BucketCount = (uint)Number(model, 28),
            ListsOffset = Number(model, 32),
            WordsOffset = Number(model, 36),
            WordCount = (uint)Number(model, 40),
            TrainingChecksum = model[48..80].ToArray(),
            Tags = tags,
            Leads = leads,
        };
    }

    /// <summary>Writes the header at the beginning of a model whose other parts are in place.</summary>
    public void Write(Span<byte> model)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(model, Magic);
        ReadOnlySpan<int> numbers = [TaggerModel.FormatVersion, model.Length, Tags.Length];
        ReadOnlySpan<int> places = [BucketsOffset, (int)BucketCount, ListsOffset, WordsOffset, (int)WordCount, 0];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(model[(4 + (4 * i))..], numbers[i]);
        }

        for (var i = 0; i < places.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(model[(24 + (4 * i))..], places[i]);
        }

        TrainingChecksum.CopyTo(model[48..]);
        for (var i = 0; i < Tags.Length; i++)
        {
            ReadOnlySpan<byte> tag = [(byte)Tags[i].Upos, (byte)Tags[i].Xpos, Leads[i].Alone, Leads[i].WithShapes];
            tag.CopyTo(model[(FixedSize + (TagSize * i))..]);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(model[16..], Checksum(model));
    }

    private static int Number(ReadOnlySpan<byte> model, int offset) => BinaryPrimitives.ReadInt32LittleEndian(model[offset..]);

    /// <summary>A sum over all bytes but the sum itself, in words of 8 bytes, each turned by its place.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> model)
    {
        var sum = Sum(model[..16]);
        return (sum * 31) + Sum(model[24..]);

        static ulong Sum(ReadOnlySpan<byte> part)
        {
            var sum = 0UL;
            var words = MemoryMarshal.Cast<byte, ulong>(part);
            foreach (var word in words)
            {
                sum = (sum * 0x9E3779B97F4A7C15) + word;
            }

            foreach (var rest in part[(words.Length * sizeof(ulong))..])
            {
                sum = (sum * 31) + rest;
            }

            return sum;
        }
    }
}
