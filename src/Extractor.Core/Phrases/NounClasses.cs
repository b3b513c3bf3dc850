using System.Runtime.CompilerServices;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>What the word lists know of a noun, whether it stands in the singular or in the plural.</summary>
internal static class NounClasses
{
    /// <summary>Given names of any gender.</summary>
    public const WordClasses GivenName = WordClasses.FemaleName | WordClasses.MaleName | WordClasses.UnisexName;

    /// <summary>What stands before a person's name and belongs to the person: Mr., President.</summary>
    public const WordClasses Title = WordClasses.Honorific | WordClasses.Role;

    /// <summary>What a single person is called.</summary>
    public const WordClasses Person = WordClasses.Role | WordClasses.PersonNoun | WordClasses.Kinship
        | WordClasses.FemaleNoun | WordClasses.MaleNoun;

    /// <summary>What a text or a survey is called.</summary>
    public const WordClasses Text = WordClasses.DocumentNoun | WordClasses.PollNoun;

    /// <summary>The classes of the noun at a token, those of its singular included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordClasses ClassesOf(Document document, int token)
    {
        var word = document.Words[token];
        var classes = IsPlural(document.Tags[token]) ? word.Classes | word.SingularClasses : word.Classes;
        return classes == WordClasses.None && word.HasHyphen ? CompoundClasses(document, token) : classes;
    }

    /// <summary>“ex-<b>wife</b>”, “co-<b>host</b>”: a person is what the last part says.</summary>
    private static WordClasses CompoundClasses(Document document, int token)
    {
        var noun = document.TextOf(token);
        var part = noun[(noun.LastIndexOf('-') + 1)..];
        if (part.Length == 0 || document.Tags[token].Xpos is not (Xpos.Nn or Xpos.Nns))
        {
            return WordClasses.None;
        }

        return (Lexicon.English[part] | (IsPlural(document.Tags[token]) ? Singulars.ClassesOf(part, Lexicon.English) : WordClasses.None)) & Person;
    }

    /// <summary>Whether a tag is that of a noun in the plural.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlural(Tag tag) => tag.Xpos is Xpos.Nns or Xpos.Nnps;

    /// <summary>Whether a tag is that of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsName(Tag tag) => tag.Xpos is Xpos.Nnp or Xpos.Nnps;

    /// <summary>Whether a tag is that of a noun, names included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNoun(Tag tag) => tag.Xpos is Xpos.Nn or Xpos.Nns or Xpos.Nnp or Xpos.Nnps;
}
