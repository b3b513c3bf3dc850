namespace Extractor.Pipeline;

/// <summary>The layers of a document. A stage says which it reads and which it fills.</summary>
[Flags]
public enum Layers
{
    /// <summary>No layer: the text alone.</summary>
    None = 0,

    /// <summary>Paragraphs with their kind: body, title, furniture.</summary>
    Paragraphs = 1 << 0,

    /// <summary>Tokens: words and marks.</summary>
    Tokens = 1 << 1,

    /// <summary>Sentences, as runs of tokens.</summary>
    Sentences = 1 << 2,

    /// <summary>The part of speech of every token.</summary>
    Tags = 1 << 3,

    /// <summary>What the word lists know of every token.</summary>
    Words = 1 << 4,

    /// <summary>Noun phrases with head, span and kind.</summary>
    Phrases = 1 << 5,

    /// <summary>Stretches in quotation marks.</summary>
    Quotations = 1 << 6,

    /// <summary>Words that report statements.</summary>
    Cues = 1 << 7,

    /// <summary>Contents joined to their cue and source.</summary>
    Attributions = 1 << 8,

    /// <summary>Who speaks, under one full name each, and the speaker of every attribution.</summary>
    Speakers = 1 << 9,

    /// <summary>The finished statements.</summary>
    Statements = 1 << 10,

    /// <summary>Words that show stance, with what the words around them do to them.</summary>
    Markers = 1 << 11,

    /// <summary>The stance of every attribution.</summary>
    Stances = 1 << 12,
}
