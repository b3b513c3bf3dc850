namespace Extractor.Reading;

/// <summary>What kind of problem an article has.</summary>
public enum ProblemKind
{
    /// <summary>What was read is no article: broken, empty, or in another language.</summary>
    Content,

    /// <summary>The source cannot be read: it is not there, or must not be, or the medium fails.</summary>
    Access,

    /// <summary>It is longer than allowed.</summary>
    TooLong,

    /// <summary>The work on it took longer than allowed.</summary>
    TooSlow,

    /// <summary>The program has a fault, which this article showed.</summary>
    Internal,
}
