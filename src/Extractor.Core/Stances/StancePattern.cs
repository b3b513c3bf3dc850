namespace Extractor.Stances;

/// <summary>The part of speech in which an entry shows stance.</summary>
internal enum EntryForm : byte
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>A verb, in all its forms.</summary>
    Verb,

    /// <summary>A modal verb: “may”, but not the month.</summary>
    Modal,

    /// <summary>A noun, its plural included.</summary>
    Noun,

    /// <summary>An adjective with its comparison, and the adverb made from it.</summary>
    Adj,

    /// <summary>An adverb.</summary>
    Adv,

    /// <summary>Any words, but before a number: “about” of “about 80 people”.</summary>
    Number,
}

/// <summary>What an entry of the stance lists does.</summary>
internal enum EntryRole : byte
{
    /// <summary>It shows stance.</summary>
    Marker,

    /// <summary>It turns what follows: not, without.</summary>
    Negation,

    /// <summary>It does away with what follows: prevent, lack of.</summary>
    Reversal,

    /// <summary>It scales what follows: very, slightly.</summary>
    Degree,

    /// <summary>What follows is not said to be so: if, would.</summary>
    Unreal,

    /// <summary>What follows outweighs what stands before: but.</summary>
    ContrastAfter,

    /// <summary>What follows is outweighed: although.</summary>
    ContrastBefore,

    /// <summary>It shows nothing, and hides the words in it: “human rights”.</summary>
    Plain,
}

/// <summary>A line of the stance lists.</summary>
/// <param name="Words">The words in small letters, with one blank between two.</param>
/// <param name="Role">What they do.</param>
/// <param name="Type">The type of marker, where they show stance.</param>
/// <param name="Form">The part of speech they must have.</param>
/// <param name="Strength">1 to 3; of a degree word the factor.</param>
/// <param name="Reach">Of a negation, how many tokens behind it are turned.</param>
internal sealed record StanceEntry(string Words, EntryRole Role, MarkerType Type, EntryForm Form, double Strength, int Reach)
{
    /// <summary>The list, for messages.</summary>
    public string List { get; init; } = "";

    /// <summary>Its line there.</summary>
    public int Line { get; init; }

    /// <summary>Whether it says that something is good (1), bad (−1) or neither (0).</summary>
    public int Sign => ListedSense.SignOf(Role, Type);
}

/// <summary>One form of an entry as it stands in texts.</summary>
/// <param name="Text">The words in small letters.</param>
/// <param name="Entry">What the list says.</param>
/// <param name="IsAdverb">Whether it is the adverb made from the entry's adjective.</param>
internal sealed record StancePattern(string Text, StanceEntry Entry, bool IsAdverb)
{
    /// <summary>The sense in which the list has the words.</summary>
    public ListedSense Sense => new(
        Entry.Role, Entry.Type, Entry.Form, Entry.Strength, (byte)Entry.Reach, IsAdverb,
        Text.EndsWith("ed", StringComparison.Ordinal) || Text.EndsWith("ing", StringComparison.Ordinal) || Text.EndsWith("en", StringComparison.Ordinal));
}

/// <summary>What the lists say of some words, all that is asked of them where they stand in a text.</summary>
/// <param name="Role">What they do.</param>
/// <param name="Type">The type of marker, where they show stance.</param>
/// <param name="Form">The part of speech they must have.</param>
/// <param name="Strength">1 to 3; of a degree word the factor.</param>
/// <param name="Reach">Of a negation, how many tokens behind it are turned.</param>
/// <param name="IsAdverb">Whether they are the adverb made from an adjective.</param>
/// <param name="IsLikeParticiple">Whether they end as a participle does.</param>
internal readonly record struct ListedSense(EntryRole Role, MarkerType Type, EntryForm Form, double Strength, byte Reach, bool IsAdverb, bool IsLikeParticiple)
{
    /// <summary>Whether it says that something is good (1), bad (−1) or neither (0).</summary>
    public int Sign => SignOf(Role, Type);

    /// <summary>The <see cref="Sign"/> of words that do something, as a type of marker where they show stance.</summary>
    public static int SignOf(EntryRole role, MarkerType type) => role == EntryRole.Marker ? MarkerTypes.SignOf(type) : 0;
}
