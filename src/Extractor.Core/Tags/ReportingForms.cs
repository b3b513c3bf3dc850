namespace Extractor.Tags;

/// <summary>The forms of a verb that reports speech, and whether a clause follows it.</summary>
[Flags]
internal enum ReportingForms : byte
{
    /// <summary>No such verb.</summary>
    None = 0,

    /// <summary>“say”.</summary>
    Base = 1,

    /// <summary>“says”.</summary>
    ThirdPerson = 2,

    /// <summary>“said”.</summary>
    Past = 4,

    /// <summary>Any form of a verb that takes a clause: “say that …”.</summary>
    Clause = 8,
}
