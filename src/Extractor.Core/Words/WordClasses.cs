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

    /// <summary>Forms of “be”.</summary>
    BeForm = 1UL << 40,

    /// <summary>Words that negate a verb.</summary>
    Negation = 1UL << 41,

    /// <summary>Adverbs that belong to the verb they stand before: also, again.</summary>
    GroupAdverb = 1UL << 42,

    /// <summary>Words that open a reported clause: that.</summary>
    Complementizer = 1UL << 43,

    /// <summary>Words that open an indirect question: whether, how.</summary>
    QuestionWord = 1UL << 44,

    /// <summary>Words that open a relative clause: who, which.</summary>
    RelativePronoun = 1UL << 45,

    /// <summary>Nouns of time that need no preposition: week, morning.</summary>
    TimeNoun = 1UL << 46,

    /// <summary>Words that open a clause of time or circumstance: after, while.</summary>
    TemporalConjunction = 1UL << 47,

    /// <summary>Prepositions that join a noun to the noun before it: of, for, at.</summary>
    NominalPreposition = 1UL << 48,

    /// <summary>Nouns for occasions of speech: statement, interview.</summary>
    SpeechNoun = 1UL << 49,
}
