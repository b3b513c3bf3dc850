using System.Runtime.CompilerServices;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// Where an article says that a source does not want to be named: “a senior official <b>who asked not to be named</b>”, “a
/// judge, speaking <b>on condition of anonymity</b>”. Who is only described (“an official”) is unnamed, but not anonymous.
/// </summary>
internal sealed class Anonymity
{
    private static readonly AnonymityWords Listed = AnonymityWords.Read();

    private readonly Document _document;
    private readonly ArticleMap _map;

    /// <summary>The tokens of each place, in order.</summary>
    private readonly List<(int First, int End)> _places = [];
    private readonly HashSet<int> _sentences = [];

    public Anonymity(Document document, ArticleMap map)
    {
        (_document, _map) = (document, map);

        // Asked for every token: what is compiled beforehand calls a method wherever it reads a static field
        var listed = Listed;
        var tokens = document.Tokens.Items;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!listed.MayEndWith(document.Text[tokens[i].Start], tokens[i].Length))
            {
                continue;
            }

            if (listed.LengthEndingAt(document, i) is > 0 and var length && !map.IsQuoted(i) && !NamesAfter(i + 1))
            {
                _places.Add((i + 1 - length, i + 1));
                _sentences.Add(map.SentenceOf(i));
            }
        }
    }

    /// <summary>Whether the sentence of a token says so, so that nobody described in it is somebody whom the article names.</summary>
    public bool IsNear(int token) => _sentences.Count > 0 && _sentences.Contains(_map.SentenceOf(token));

    /// <summary>
    /// Marks those who are meant: the source or subject without a name that is nearest before the place in its sentence, else
    /// the first source behind it (“Speaking on condition of anonymity, <b>an aide</b> said …”).
    /// </summary>
    public void Mark(Discourse discourse)
    {
        foreach (var (first, end) in _places)
        {
            var unnamed = discourse.OfSentence(_map.SentenceOf(first)).Where(IsUnnamed).ToList();
            var nearest = unnamed.FindLast(referent => referent.First < first && (referent.IsSource || referent.IsSubject));
            var meant = nearest is null ? unnamed.Find(referent => referent.First >= end && referent.IsSource) : SourceBefore(nearest, unnamed) ?? nearest;
            foreach (var entity in meant?.Entities ?? [])
            {
                entity.IsAnonymous = true;
            }
        }
    }

    /// <summary>“<b>an aide</b> to the minister, who asked …”: the minister is asked for nothing.</summary>
    private static Referent? SourceBefore(Referent nearest, List<Referent> unnamed) =>
        nearest.Resolution == Resolution.Pronoun && unnamed.Find(referent => referent.Entities[0] == nearest.Entities[0]) is { } noun
            ? unnamed.Find(referent => referent.IsSource && referent.End == noun.First - 1)
            : null;

    private static bool IsUnnamed(Referent referent) =>
        !referent.IsInner && !referent.IsQuoted && referent.Entities.Length > 0 && referent.Entities.All(entity => entity is { IsNamed: false, Type: SpeakerType.Unnamed or SpeakerType.Group });

    /// <summary>“not to be named <b>after</b> her”, “not to be identified <b>with</b> the plan”.</summary>
    private bool NamesAfter(int token) =>
        token < _document.Tokens.Count && (_document.TextOf(token) is "after" or "as" or "in" or "with" || _document.Tags[token].Upos == Upos.Propn);
}

/// <summary>The list of words that say somebody does not want to be named, looked up by their last word.</summary>
internal sealed class AnonymityWords
{
    private readonly WordLists<string[]> _byLast = new();

    // Most words of an article have another first letter or length than the last one of any entry: a bit a length, by the letter
    private readonly ulong[] _lengths = new ulong[128];

    /// <summary>The project's list.</summary>
    public static AnonymityWords Read()
    {
        var words = new AnonymityWords();
        foreach (var (text, _) in WordListReader.ReadEmbedded("en/anonymity.txt"))
        {
            var entry = text.Split(' ');
            words._byLast.Of(entry[^1]).Add(entry);
            words._lengths[entry[^1][0]] |= LengthBit(entry[^1].Length);
        }

        return words;
    }

    /// <summary>Whether the last word of an entry may have the first letter and the length of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayEndWith(char first, int length) => (first | 0x20) is var letter && letter < _lengths.Length && (_lengths[letter] & LengthBit(length)) != 0;

    /// <summary>The number of tokens of an entry whose last is a token, 0 where none ends there.</summary>
    public int LengthEndingAt(Document document, int token)
    {
        if (_byLast.Find(document.TextOf(token)) is not { } entries)
        {
            return 0;
        }

        foreach (var entry in entries)
        {
            var first = token + 1 - entry.Length;
            if (first >= 0 && IsAt(document, first, entry))
            {
                return entry.Length;
            }
        }

        return 0;
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    private static bool IsAt(Document document, int first, string[] entry)
    {
        for (var i = 0; i < entry.Length; i++)
        {
            if (!document.TextOf(first + i).Equals(entry[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
