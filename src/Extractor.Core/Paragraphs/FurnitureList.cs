using System.Runtime.InteropServices;
using Extractor.Words;

namespace Extractor.Paragraphs;

/// <summary>A list of what page furniture looks like. Nearly all of it begins with a word, so few lines of it are compared with a paragraph.</summary>
internal sealed class FurnitureList
{
    private const int AsciiCharacters = 128;

    // By the first character, in lower case
    private readonly List<FurniturePattern>?[] _byFirst = new List<FurniturePattern>?[AsciiCharacters];
    private readonly List<FurniturePattern> _others = [];

    private FurnitureList()
    {
    }

    /// <summary>Reads a list of the project.</summary>
    /// <exception cref="WordListException">A pattern stands twice, or two signs follow each other.</exception>
    public static FurnitureList ReadEmbedded(string name)
    {
        var path = $"en/furniture/{name}.txt";
        var list = new FurnitureList();
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in WordListReader.ReadEmbedded(path))
        {
            var pattern = new FurniturePattern(text);
            if (pattern.HasTwoSigns)
            {
                throw new WordListException(path, number, $"'{text}' has two signs side by side.");
            }

            if (!texts.Add(text))
            {
                throw new WordListException(path, number, $"'{text}' stands twice.");
            }

            list.Add(pattern);
        }

        return list;
    }

    /// <summary>Whether the whole of a text looks like a line of the list.</summary>
    public bool Fits(ReadOnlySpan<char> text)
    {
        var first = text.IsEmpty ? '\0' : char.ToLowerInvariant(text[0]);
        return (first < AsciiCharacters && _byFirst[first] is { } patterns && FitsOne(text, patterns)) || FitsOne(text, _others);
    }

    private static bool FitsOne(ReadOnlySpan<char> text, List<FurniturePattern> patterns)
    {
        foreach (var pattern in CollectionsMarshal.AsSpan(patterns))
        {
            if (pattern.Fits(text))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(FurniturePattern pattern)
    {
        if (pattern.First is > '\0' and < (char)AsciiCharacters)
        {
            (_byFirst[pattern.First] ??= []).Add(pattern);
        }
        else
        {
            _others.Add(pattern);
        }
    }
}
