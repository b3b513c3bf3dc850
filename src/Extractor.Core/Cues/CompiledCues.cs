using Extractor.Words;

namespace Extractor.Cues;

/// <summary>The project's cues in the compiled lists.</summary>
internal static unsafe class CompiledCues
{
    /// <summary>The cues that may begin with a word, the longest first; null for most words.</summary>
    /// <param name="word">What the lists say of the word.</param>
    public static List<CuePattern>? StartingWith(in CompiledWord word)
    {
        if (word.Cues == 0)
        {
            return null;
        }

        var numbers = CompiledLists.ListAt(CompiledPart.CueLists, word.Cues);
        var patterns = new List<CuePattern>(numbers.Length);
        foreach (var number in numbers)
        {
            patterns.Add(Read(number));
        }

        return patterns;
    }

    private static CuePattern Read(ushort number)
    {
        var cue = (CompiledCue*)CompiledLists.Part(CompiledPart.CueEntries) + number;
        var entry = new CueEntry
        {
            Lemma = CompiledLists.TextAt(cue->Lemma).ToString(),
            Frames = (CueFrames)cue->Frames,
            Form = (CueForm)cue->Form,
            Force = (CueForce)cue->Force,
            Act = (StatementAct)cue->Act,
        };
        return CuePattern.Of(entry, cue->IsLight);
    }
}

/// <summary>A cue as it lies in the compiled lists; without gaps, in which there might be anything.</summary>
internal struct CompiledCue
{
    /// <summary>The place of its lemma among the texts.</summary>
    public uint Lemma;

    /// <summary>Its <see cref="CueFrames"/>.</summary>
    public uint Frames;

    /// <summary>Its <see cref="CueForm"/>.</summary>
    public byte Form;

    /// <summary>Its <see cref="CueForce"/>.</summary>
    public byte Force;

    /// <summary>Its <see cref="StatementAct"/>.</summary>
    public byte Act;

    /// <summary>As <see cref="CuePattern"/> has it.</summary>
    public bool IsLight;
}
