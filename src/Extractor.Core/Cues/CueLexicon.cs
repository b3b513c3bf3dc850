using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Cues;

/// <summary>All cues of the lists, found by the form in which an article has their first word.</summary>
internal sealed class CueLexicon
{
    private readonly WordLists<CuePattern> _patterns = new(WordTable.ManyPlaces);

    private CueLexicon()
    {
    }

    /// <summary>The project's lists, read once.</summary>
    public static CueLexicon English { get; } = ReadEnglish();

    /// <summary>The cues that may begin with a word, the longest first; null for most words.</summary>
    public List<CuePattern>? StartingWith(ReadOnlySpan<char> word) => _patterns.Find(word);

    /// <summary>The project's cues and those of a user's list; a cue of the user's replaces the project's.</summary>
    /// <param name="list">The user's list; its cues are verbs.</param>
    /// <exception cref="WordListException">The list holds what it must not.</exception>
    public static CueLexicon EnglishWith(CueList list)
    {
        var entries = CueListReader.Read(list.Name, new WordLines(list.Text), CueForm.Verb, StatementAct.Speech);
        var lexicon = ReadEnglish();
        foreach (var patterns in lexicon._patterns.All)
        {
            patterns.RemoveAll(pattern => pattern.Entry.Form == CueForm.Verb
                && entries.Exists(entry => entry.Lemma.Equals(pattern.Entry.Lemma, StringComparison.OrdinalIgnoreCase)));
        }

        lexicon.Add(entries);
        return lexicon;
    }

    private static CueLexicon ReadEnglish()
    {
        var lexicon = new CueLexicon();
        lexicon.AddList("en/cues/speech-verbs.txt", CueForm.Verb, StatementAct.Speech);
        lexicon.AddList("en/cues/light-verbs.txt", CueForm.Verb, StatementAct.Speech, isLight: true);
        lexicon.AddList("en/cues/thought-verbs.txt", CueForm.Verb, StatementAct.Thought);
        lexicon.AddList("en/cues/nouns.txt", CueForm.Noun, StatementAct.Speech);
        lexicon.AddList("en/cues/phrases.txt", CueForm.Phrase, StatementAct.Speech);
        lexicon.AddList("en/cues/adverbs.txt", CueForm.Adverb, StatementAct.Speech);
        return lexicon;
    }

    private void AddList(string list, CueForm form, StatementAct act, bool isLight = false) =>
        Add(CueListReader.Read(list, WordListReader.ReadEmbedded(list), form, act), isLight);

    private void Add(List<CueEntry> entries, bool isLight = false)
    {
        foreach (var entry in entries)
        {
            var words = entry.Lemma.Split(' ');
            var pattern = new CuePattern(entry, words[1..], isLight);
            foreach (var form in FormsOf(words[0], entry.Form))
            {
                // Longest first, so that "according to" is not found as "accord"
                var patterns = _patterns.Of(form);
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
internal sealed record CuePattern(CueEntry Entry, string[] Rest, bool IsLight);
