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

    /// <summary>What a person may be called that is no office: resident, fan, witness.</summary>
    PersonNoun = 1UL << 20,

    /// <summary>Relatives and partners: brother, wife.</summary>
    Kinship = 1UL << 21,

    /// <summary>Nouns and titles that tell of a woman: spokeswoman, Mrs.</summary>
    FemaleNoun = 1UL << 22,

    /// <summary>Nouns and titles that tell of a man: spokesman, Mr.</summary>
    MaleNoun = 1UL << 23,

    /// <summary>Several people taken together: crowd, majority.</summary>
    GroupNoun = 1UL << 24,

    /// <summary>Bodies that act and speak: ministry, company, Inc.</summary>
    OrganizationNoun = 1UL << 25,

    /// <summary>Texts that say something: report, letter, findings.</summary>
    DocumentNoun = 1UL << 26,

    /// <summary>Surveys of opinion.</summary>
    PollNoun = 1UL << 27,

    /// <summary>Newspapers, agencies and broadcasters as nouns and as the end of a name: newspaper, Times.</summary>
    MediaNoun = 1UL << 28,

    /// <summary>Media whose name is one word: Reuters, Xinhua.</summary>
    MediaName = 1UL << 29,

    /// <summary>Social networks.</summary>
    SocialNoun = 1UL << 30,

    /// <summary>Given names of women.</summary>
    FemaleName = 1UL << 31,

    /// <summary>Given names of men.</summary>
    MaleName = 1UL << 32,

    /// <summary>Given names of women and men.</summary>
    UnisexName = 1UL << 33,

    /// <summary>Lower-case words inside the names of people: de, van, al.</summary>
    NameParticle = 1UL << 34,

    /// <summary>What follows a name and belongs to it: Jr., III.</summary>
    NameSuffix = 1UL << 35,

    /// <summary>Adjectives and nouns of countries, peoples and religions: Chinese, Swede.</summary>
    Demonym = 1UL << 36,

    /// <summary>Countries, states and cities whose name is one word.</summary>
    PlaceName = 1UL << 37,

    /// <summary>What makes a name a place's: River, Street.</summary>
    PlaceNoun = 1UL << 38,

    /// <summary>Stretches and points of time: week, morning.</summary>
    TimeNoun = 1UL << 39,

    /// <summary>What says what a name beside it names: “the Gannett chain” is Gannett.</summary>
    NamingNoun = 1UL << 40,

    /// <summary>What ministers are in charge of: state, defence, education.</summary>
    Portfolio = 1UL << 41,

    /// <summary>Forms of “be”.</summary>
    BeForm = 1UL << 42,

    /// <summary>Words that negate a verb.</summary>
    Negation = 1UL << 43,

    /// <summary>Adverbs that belong to the verb they stand before: also, again.</summary>
    GroupAdverb = 1UL << 44,

    /// <summary>Words that open a reported clause: that.</summary>
    Complementizer = 1UL << 45,

    /// <summary>Words that open an indirect question: whether, how.</summary>
    QuestionWord = 1UL << 46,

    /// <summary>Words that open a relative clause: who, which.</summary>
    RelativePronoun = 1UL << 47,

    /// <summary>Words that open a clause of time or circumstance: after, while.</summary>
    TemporalConjunction = 1UL << 48,

    /// <summary>Prepositions that join a noun to the noun before it: of, for, at.</summary>
    NominalPreposition = 1UL << 49,

    /// <summary>Nouns for occasions of speech: statement, interview.</summary>
    SpeechNoun = 1UL << 50,

    /// <summary>Words that stand between a subject and its verb and point back to it: both, himself.</summary>
    FloatingQuantifier = 1UL << 51,

    /// <summary>Prepositions that name what is spoken of: about.</summary>
    TopicPreposition = 1UL << 52,

    /// <summary>Prepositions that go on with what is said of the subject of a passive: accused of, described as.</summary>
    PassiveComplement = 1UL << 53,

    /// <summary>Prepositions that tell on which occasion something was said: in an interview, on Monday.</summary>
    OccasionPreposition = 1UL << 54,

    /// <summary>Prepositions that name what is spoken of behind the one spoken to: reminded them of, warned them against.</summary>
    AddresseeTopic = 1UL << 55,

    /// <summary>The indefinite article: a, an.</summary>
    IndefiniteArticle = 1UL << 56,

    /// <summary>Adverbs that stand before a conjunction and set off its clause: even as.</summary>
    FocusAdverb = 1UL << 57,

    /// <summary>Words that give part of what the noun before a comma names: including.</summary>
    ExampleWord = 1UL << 58,

    /// <summary>Conjunctions that set one clause against another: while.</summary>
    ContrastConjunction = 1UL << 59,

    /// <summary>Prepositions that open a circumstance behind a comma: with.</summary>
    CircumstancePreposition = 1UL << 60,

    /// <summary>Prepositions that name to whom something is said or done: to.</summary>
    Receiver = 1UL << 61,

    /// <summary>Verbs that help other verbs: has, did, would.</summary>
    Auxiliary = 1UL << 62,

    /// <summary>Prepositions that name what a noun of speech is about: concern over, support for.</summary>
    NounTopic = 1UL << 63,
}
