using System.Globalization;

namespace Extractor.Words;

/// <summary>
/// The names and values of an enumeration, in the order of the values. By its type and not generic, since the framework's
/// generic code over an enumeration of ours is compiled anew at every start.
/// </summary>
internal sealed class EnumerationNames
{
    private readonly string[] _names;
    private readonly ulong[] _values;

    public EnumerationNames(Type enumeration)
    {
        _names = Enum.GetNames(enumeration);
        var values = Enum.GetValuesAsUnderlyingType(enumeration);
        _values = new ulong[values.Length];
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = Convert.ToUInt64(values.GetValue(i), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name and value at a place.</summary>
    public (string Name, ulong Value) this[int place] => (_names[place], _values[place]);

    /// <summary>Finds the value of a name, without regard to case.</summary>
    public bool TryParse(string name, out ulong value)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = _values[i];
                return true;
            }
        }

        value = 0;
        return false;
    }
}
