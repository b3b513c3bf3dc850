using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Cues;

/// <summary>All cues of the lists, found by the form in which an article has their first word.</summary>
internal sealed class CueLexicon
{
    private readonly WordLists<CuePattern>? _patterns;

    private CueLexicon(WordLists<CuePattern>? patterns) => _patterns = patterns;

    /// <summary>The project's lists as they were compiled.</summary>
    public static CueLexicon English { get; } = new(patterns: null);

    /// <summary>The cues by their first word, where lists were read.</summary>
    /// <exception cref="InvalidOperationException">The lists are the compiled ones.</exception>
    public WordLists<CuePattern> Patterns => _patterns ?? throw new InvalidOperationException("The compiled lists are not gone through.");

    /// <summary>The cues that may begin with a word, the longest first; null for most words.</summary>
    /// <param name="word">The word.</param>
    /// <param name="listed">What the project's lists say of it.</param>
    public List<CuePattern>? StartingWith(ListKey word, in CompiledWord listed) => _patterns is null ? CompiledCues.StartingWith(listed) : _patterns.Find(word);

    /// <summary>Reads the project's lists.</summary>
    /// <exception cref="WordListException">A list holds what it must not.</exception>
    public static CueLexicon ReadEnglish()
    {
        var lexicon = new CueLexicon(new WordLists<CuePattern>());
        lexicon.AddList("en/cues/speech-verbs.txt", CueForm.Verb, StatementAct.Speech);
        lexicon.AddList("en/cues/light-verbs.txt", CueForm.Verb, StatementAct.Speech, isLight: true);
        lexicon.AddList("en/cues/thought-verbs.txt", CueForm.Verb, StatementAct.Thought);
        lexicon.AddList("en/cues/nouns.txt", CueForm.Noun, StatementAct.Speech);
        lexicon.AddList("en/cues/phrases.txt", CueForm.Phrase, StatementAct.Speech);
        lexicon.AddList("en/cues/adverbs.txt", CueForm.Adverb, StatementAct.Speech);
        return lexicon;
    }

    /// <summary>The project's cues and those of a user's list; a cue of the user's replaces the project's.</summary>
    /// <param name="list">The user's list; its cues are verbs.</param>
    /// <exception cref="WordListException">The list holds what it must not.</exception>
    public static CueLexicon EnglishWith(CueList list)
    {
        var entries = CueListReader.Read(list.Name, new WordLines(list.Text), CueForm.Verb, StatementAct.Speech);
        var lexicon = ReadEnglish();
        foreach (var patterns in lexicon.Patterns.All)
        {
            patterns.RemoveAll(pattern => pattern.Entry.Form == CueForm.Verb
                && entries.Exists(entry => entry.Lemma.Equals(pattern.Entry.Lemma, StringComparison.OrdinalIgnoreCase)));
        }

        lexicon.Add(entries);
        return lexicon;
    }

    private void AddList(string list, CueForm form, StatementAct act, bool isLight = false) =>
        Add(CueListReader.Read(list, WordListReader.ReadEmbedded(list), form, act), isLight);

    private void Add(List<CueEntry> entries, bool isLight = false)
    {
        foreach (var entry in entries)
        {
            var pattern = CuePattern.Of(entry, isLight);
            foreach (var form in FormsOf(entry.Lemma.Split(' ')[0], entry.Form))
            {
                // Longest first, so that "according to" is not found as "accord"
                var patterns = Patterns.Of(form);
                var at = patterns.FindIndex(other => other.Rest.Length < pattern.Rest.Length);
                patterns.Insert(at < 0 ? patterns.Count : at, pattern);
            }
        }
    }

    private static IEnumerable<string> FormsOf(string word, CueForm form) => form switch
    {
        CueForm.Verb => Inflections.Of(word),
        CueForm.Noun => [word, word + "s"],
        _ => [word],
    };
}

/// <summary>A cue and the words that follow its first one.</summary>
/// <param name="Entry">What the list says of the cue.</param>
/// <param name="Rest">The words after the first, as they stand in the text: the particle of a verb.</param>
/// <param name="IsLight">Whether the word after the first is a noun that may stand at a distance: “issued a stark warning”.</param>
internal sealed record CuePattern(CueEntry Entry, string[] Rest, bool IsLight)
{
    /// <summary>The pattern of an entry.</summary>
    public static CuePattern Of(CueEntry entry, bool isLight) => new(entry, entry.Lemma.Split(' ')[1..], isLight);
}
