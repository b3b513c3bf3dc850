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

    /// <summary>The names of an enumeration in the order of its values.</summary>
    public static IReadOnlyList<string> NamesOf(Type enumeration) => Array.ConvertAll(Enum.GetNames(enumeration), Convert);

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
}
