using Extractor.Words;

namespace Extractor.Stances;

/// <summary>The project's stance lists in the compiled lists.</summary>
internal static unsafe class CompiledStances
{
    /// <summary>What may begin with a token, the longest first; with most tokens nothing does.</summary>
    public static CompiledWordLists<StancePattern> Patterns { get; } = new(CompiledPart.Stances, CompiledPart.StanceLists, Read);

    private static StancePattern Read(ushort number)
    {
        var form = (CompiledStanceForm*)CompiledLists.Part(CompiledPart.StancePatterns) + number;
        var entry = (CompiledStanceEntry*)CompiledLists.Part(CompiledPart.StanceEntries) + form->Entry;
        return new StancePattern(CompiledLists.TextAt(form->Text).ToString(), Read(entry), IsAdverb: form->IsAdverb != 0);
    }

    private static StanceEntry Read(CompiledStanceEntry* entry) => new(
        CompiledLists.TextAt(entry->Words).ToString(),
        (EntryRole)entry->Role,
        (MarkerType)entry->Type,
        (EntryForm)entry->Form,
        entry->Strength,
        entry->Reach);
}

/// <summary>A <see cref="StancePattern"/> as it lies in the compiled lists; without gaps, in which there might be anything.</summary>
internal struct CompiledStanceForm
{
    /// <summary>The place of its text among the texts.</summary>
    public uint Text;

    /// <summary>The number of its entry.</summary>
    public ushort Entry;

    /// <summary>1 for an adverb made from the entry's adjective, else 0.</summary>
    public ushort IsAdverb;
}

/// <summary>A <see cref="StanceEntry"/> as it lies in the compiled lists; without gaps too.</summary>
internal struct CompiledStanceEntry
{
    /// <summary>Its strength.</summary>
    public double Strength;

    /// <summary>The place of its words among the texts.</summary>
    public uint Words;

    /// <summary>Its <see cref="EntryRole"/>.</summary>
    public byte Role;

    /// <summary>Its <see cref="MarkerType"/>.</summary>
    public byte Type;

    /// <summary>Its <see cref="EntryForm"/>.</summary>
    public byte Form;

    /// <summary>How many tokens it reaches.</summary>
    public byte Reach;
}
