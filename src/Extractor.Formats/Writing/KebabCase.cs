using System.Collections.Concurrent;
using System.Text;

namespace Extractor.Writing;

/// <summary>The names of enumerations as outputs and options have them: <c>NamedPerson</c> is <c>named-person</c>.</summary>
public static class KebabCase
{
    // By boxed values: generic code over each enumeration would have to be compiled at every start,
    // which took 0.3 ms a method where a run over one article takes 60
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>The name of a value.</summary>
    public static string Of(Enum value) => Names.GetOrAdd(value, static unnamed => Convert(unnamed.ToString()));

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
