namespace Extractor.Words;

/// <summary>
/// Classes of single words. Each is a list <c>Lexicons/en/words/&lt;name&gt;.txt</c>, the name in lower case with
/// hyphens (<c>PersonNoun</c> is <c>person-noun.txt</c>); the list says what belongs in it.
/// </summary>
[Flags]
public enum WordClasses : ulong
{
    /// <summary>In no list.</summary>
    None = 0,

    /// <summary>Forms of address that stand before a name: Mr., Dr., Sen.</summary>
    Honorific = 1UL << 0,

    /// <summary>Offices and functions that stand before a name or for a person: president, minister, spokeswoman.</summary>
    Role = 1UL << 1,

    /// <summary>Days of the week.</summary>
    Weekday = 1UL << 2,

    /// <summary>Months, abbreviated ones included.</summary>
    Month = 1UL << 3,
}
