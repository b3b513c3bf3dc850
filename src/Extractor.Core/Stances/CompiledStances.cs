using Extractor.Words;

namespace Extractor.Stances;

/// <summary>The project's stance lists in the compiled lists.</summary>
internal static unsafe class CompiledStances
{
    /// <summary>What may begin with a word, the longest first; null for most words.</summary>
    /// <param name="length">The length of the word, in UTF-16 code units.</param>
    /// <param name="word">What the lists say of the word.</param>
    public static StanceStart? StartOf(int length, in CompiledWord word)
    {
        if (word.Stances == 0)
        {
            return null;
        }

        var numbers = CompiledLists.ListAt(CompiledPart.StanceLists, word.Stances);
        var candidates = new StanceCandidate[numbers.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            var form = (CompiledStanceForm*)CompiledLists.Part(CompiledPart.StancePatterns) + numbers[i];
            candidates[i] = new StanceCandidate(length, CompiledLists.TextAt(form->Text), SenseOf(form));
        }

        return new StanceStart(candidates);
    }

    private static ListedSense SenseOf(CompiledStanceForm* form)
    {
        var entry = (CompiledStanceEntry*)CompiledLists.Part(CompiledPart.StanceEntries) + form->Entry;
        return new ListedSense(
            (EntryRole)entry->Role, (MarkerType)entry->Type, (EntryForm)entry->Form, entry->Strength, (byte)entry->Reach, form->IsAdverb, form->IsLikeParticiple);
    }
}

/// <summary>A <see cref="StancePattern"/> as it lies in the compiled lists; without gaps, in which there might be anything.</summary>
internal struct CompiledStanceForm
{
    /// <summary>The place of its text among the texts.</summary>
    public uint Text;

    /// <summary>The number of its entry.</summary>
    public ushort Entry;

    /// <summary>Whether it is the adverb made from the entry's adjective.</summary>
    public bool IsAdverb;

    /// <summary>Whether it ends as a participle does.</summary>
    public bool IsLikeParticiple;
}

/// <summary>A <see cref="StanceEntry"/> as it lies in the compiled lists; some fields are wider than need be, so that there is no gap either.</summary>
internal struct CompiledStanceEntry
{
    /// <summary>Its strength.</summary>
    public double Strength;

    /// <summary>How many tokens it reaches.</summary>
    public uint Reach;

    /// <summary>Its <see cref="EntryRole"/>.</summary>
    public byte Role;

    /// <summary>Its <see cref="MarkerType"/>.</summary>
    public byte Type;

    /// <summary>Its <see cref="EntryForm"/>.</summary>
    public ushort Form;
}
