using System.Runtime.CompilerServices;

namespace Extractor.Tags;

/// <summary>What the tags of verbs have in common.</summary>
internal static class VerbTags
{
    /// <summary>Whether the tag is that of a verb or auxiliary that has a subject of its own: says, said, say, will.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFinite(this Xpos tag) => XposSet.Finite.Has(tag);
}
