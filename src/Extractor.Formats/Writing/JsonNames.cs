namespace Extractor.Writing;

/// <summary>
/// The names of values of enumerations, each at the place of its value: as <see cref="KebabCase.Of"/> makes them, which boxes
/// a value to look it up. JSON has a dozen of them in each statement.
/// </summary>
internal static class JsonNames
{
    private static readonly string[] Kinds = Of(typeof(StatementKind));
    private static readonly string[] Acts = Of(typeof(StatementAct));
    private static readonly string[] Missing = Of(typeof(MissingSpeaker));
    private static readonly string[] Forces = Of(typeof(CueForce));
    private static readonly string[] Resolutions = Of(typeof(Resolution));
    private static readonly string[] SpeakerTypes = Of(typeof(SpeakerType));
    private static readonly string[] SourceTypes = Of(typeof(SourceType));
    private static readonly string[] Genders = Of(typeof(Gender));
    private static readonly string[] MarkerTypes = Of(typeof(MarkerType));
    private static readonly string[] Holders = Of(typeof(MarkerHolder));

    /// <summary>The name of a kind of statement.</summary>
    public static string Of(StatementKind kind) => Kinds[(int)kind];

    /// <summary>The name of an act.</summary>
    public static string Of(StatementAct act) => Acts[(int)act];

    /// <summary>The name of what keeps a speaker from being known.</summary>
    public static string Of(MissingSpeaker missing) => Missing[(int)missing];

    /// <summary>The name of what a cue does.</summary>
    public static string Of(CueForce force) => Forces[(int)force];

    /// <summary>The name of a way to a speaker.</summary>
    public static string Of(Resolution resolution) => Resolutions[(int)resolution];

    /// <summary>The name of a type of speaker.</summary>
    public static string Of(SpeakerType type) => SpeakerTypes[(int)type];

    /// <summary>The name of a type of source.</summary>
    public static string Of(SourceType type) => SourceTypes[(int)type];

    /// <summary>The name of a gender.</summary>
    public static string Of(Gender gender) => Genders[(int)gender];

    /// <summary>The name of a type of marker.</summary>
    public static string Of(MarkerType type) => MarkerTypes[(int)type];

    /// <summary>The name of whose stance a marker shows.</summary>
    public static string Of(MarkerHolder holder) => Holders[(int)holder];

    private static string[] Of(Type enumeration) => [.. KebabCase.NamesOf(enumeration)];
}
