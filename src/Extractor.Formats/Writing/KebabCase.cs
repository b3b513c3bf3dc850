using System.Collections;
using System.Text;

namespace Extractor.Writing;

/// <summary>The names of enumerations as outputs and options have them: <c>NamedPerson</c> is <c>named-person</c>.</summary>
public static class KebabCase
{
    // By boxed values: generic code over enumerations of another assembly is compiled anew at every start. Without it,
    // and without the like in JSON and options, one article as JSONL has 4 methods compiled instead of 52, 12 ms less.
    // Of the tables that threads may read while one adds, this one costs least to load
    private static readonly Hashtable Names = [];

    /// <summary>The name of a value.</summary>
    public static string Of(Enum value) => (string?)Names[value] ?? Add(value);

    // What each statement has a dozen of, without a box for each

    internal static string Of(StatementKind kind) => OfStatements.Kinds[(int)kind];

    internal static string Of(StatementAct act) => OfStatements.Acts[(int)act];

    internal static string Of(MissingSpeaker missing) => OfStatements.Missing[(int)missing];

    internal static string Of(CueForce force) => OfStatements.Forces[(int)force];

    internal static string Of(Resolution resolution) => OfStatements.Resolutions[(int)resolution];

    internal static string Of(SpeakerType type) => OfStatements.SpeakerTypes[(int)type];

    internal static string Of(SourceType type) => OfStatements.SourceTypes[(int)type];

    internal static string Of(Gender gender) => OfStatements.Genders[(int)gender];

    internal static string Of(MarkerType type) => OfStatements.MarkerTypes[(int)type];

    internal static string Of(MarkerHolder holder) => OfStatements.Holders[(int)holder];

    /// <summary>The names of an enumeration in the order of its values.</summary>
    public static IReadOnlyList<string> NamesOf(Type enumeration) => ArrayOf(enumeration);

    /// <summary>The value of a name, or null.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == name)
            {
                return value;
            }
        }

        return null;
    }

    private static string[] ArrayOf(Type enumeration) => Array.ConvertAll(Enum.GetNames(enumeration), Convert);

    private static string Add(Enum value)
    {
        var name = Convert(value.ToString());
        lock (Names)
        {
            Names[value] = name;
        }

        return name;
    }

    private static string Convert(string name)
    {
        var kebab = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    // Each name at the place of its value
    private static class OfStatements
    {
        public static readonly string[] Kinds = ArrayOf(typeof(StatementKind));
        public static readonly string[] Acts = ArrayOf(typeof(StatementAct));
        public static readonly string[] Missing = ArrayOf(typeof(MissingSpeaker));
        public static readonly string[] Forces = ArrayOf(typeof(CueForce));
        public static readonly string[] Resolutions = ArrayOf(typeof(Resolution));
        public static readonly string[] SpeakerTypes = ArrayOf(typeof(SpeakerType));
        public static readonly string[] SourceTypes = ArrayOf(typeof(SourceType));
        public static readonly string[] Genders = ArrayOf(typeof(Gender));
        public static readonly string[] MarkerTypes = ArrayOf(typeof(MarkerType));
        public static readonly string[] Holders = ArrayOf(typeof(MarkerHolder));
    }
}
