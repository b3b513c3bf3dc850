namespace Extractor.Cues;

/// <summary>What a cue may take as content; the head of <c>Lexicons/en/cues/speech-verbs.txt</c> gives examples.</summary>
[Flags]
public enum CueFrames
{
    /// <summary>A quotation beside the cue and nothing else.</summary>
    None = 0,

    /// <summary>A clause with or without “that”.</summary>
    Clause = 1 << 0,

    /// <summary>A clause with “that”.</summary>
    That = 1 << 1,

    /// <summary>An indirect question.</summary>
    Wh = 1 << 2,

    /// <summary>An infinitive.</summary>
    To = 1 << 3,

#pragma warning disable CA1720 // grammar's object, not the type
    /// <summary>A noun phrase and what belongs to it.</summary>
    Object = 1 << 4,
#pragma warning restore CA1720

    /// <summary>The one spoken to may stand between the cue and the content.</summary>
    Addressee = 1 << 5,

    /// <summary>A topic after “about” or the like, with adverbs or the one spoken to between.</summary>
    About = 1 << 6,

    /// <summary>The subject and an infinitive, without a source: “the plan seemed to fail”.</summary>
    Raising = 1 << 7,

    /// <summary>An object and what it is called: “called the plan a fraud”.</summary>
    Name = 1 << 8,

    /// <summary>What the subject of the passive said: “was quoted as saying”.</summary>
    Quoted = 1 << 9,

    /// <summary>
    /// The verb mostly tells of a deed, so that an object alone is a statement only where its own subject does it: “backed
    /// the plan”, but not “those who back the plan”, “to back the plan”, “would back the plan”.
    /// </summary>
    Deed = 1 << 10,

    /// <summary>
    /// An object alone is a statement only where a text or poll is the subject: “the poll shows a lead”, but not “she showed
    /// restraint”.
    /// </summary>
    Finding = 1 << 11,

    /// <summary>An object and what it is taken for: “saw the plan as a fraud”.</summary>
    As = 1 << 12,

    /// <summary>What the subject heard somebody say, who is not named: “the court heard that”.</summary>
    Heard = 1 << 13,
}
