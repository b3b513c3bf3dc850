using System.Text;

namespace Extractor.Writing;

/// <summary>The names of enumerations as outputs and options have them: <c>NamedPerson</c> is <c>named-person</c>.</summary>
public static class KebabCase
{
    /// <summary>The names of an enumeration in the order of its values.</summary>
    public static IReadOnlyList<string> NamesOf<T>()
        where T : struct, Enum => Names<T>.InOrder;

    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.InOrder[Array.IndexOf(Names<T>.Values, value)];

    /// <summary>The value of a name, or null.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum
    {
        var index = Array.IndexOf(Names<T>.InOrder, name);
        return index < 0 ? null : Names<T>.Values[index];
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

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] InOrder = [.. Enum.GetNames<T>().Select(Convert)];
    }
}
