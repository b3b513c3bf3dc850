using Extractor.Words;

namespace Extractor.Stances;

/// <summary>All entries of the stance lists, found by the first token that a text has of them.</summary>
internal sealed class StanceLexicon
{
    private const string Folder = "en/stance/";

    private static readonly Lazy<StanceLexicon> TheEnglish = new(ReadEnglish);

    private readonly WordTable _places = new();
    private readonly List<List<StancePattern>> _patterns = [];

    private StanceLexicon()
    {
    }

    /// <summary>The project's lists, read when they are first needed.</summary>
    public static StanceLexicon English => TheEnglish.Value;

    /// <summary>What may begin with a token, the longest first; null for most tokens.</summary>
    public List<StancePattern>? StartingWith(ReadOnlySpan<char> token) =>
        _places.TryGet(token, out var place) ? _patterns[(int)place] : null;

    /// <summary>The project's lists and a user's; words of the user's replace the project's of the same part of speech.</summary>
    /// <exception cref="WordListException">The list holds what it must not.</exception>
    public static StanceLexicon EnglishWith(StanceList list)
    {
        using var reader = new StringReader(list.Text);
        var lexicon = new StanceLexicon();
        lexicon.Add(StanceListReader.Read(list.Name, WordListReader.Read(reader), EntryRole.Marker, type: null));
        lexicon.AddProject(isSecond: true);
        lexicon.AddForms();
        return lexicon;
    }

    private static StanceLexicon ReadEnglish()
    {
        var lexicon = new StanceLexicon();
        lexicon.AddProject(isSecond: false);
        lexicon.AddForms();
        return lexicon;
    }

    private void AddProject(bool isSecond)
    {
        foreach (var type in MarkerTypes.All)
        {
            AddList($"{MarkerTypes.NameOf(type)}.txt", EntryRole.Marker, type, isSecond);
        }

        AddList("scope/negation.txt", EntryRole.Negation, default, isSecond);
        AddList("scope/reversal.txt", EntryRole.Reversal, default, isSecond);
        AddList("scope/degree.txt", EntryRole.Degree, default, isSecond);
        AddList("scope/unreal.txt", EntryRole.Unreal, default, isSecond);
        AddList("scope/but.txt", EntryRole.ContrastAfter, default, isSecond);
        AddList("scope/although.txt", EntryRole.ContrastBefore, default, isSecond);
        AddList("scope/plain.txt", EntryRole.Plain, default, isSecond);
    }

    private void AddList(string name, EntryRole role, MarkerType type, bool isSecond)
    {
        var list = Folder + name;
        var entries = StanceListReader.Read(list, WordListReader.ReadEmbedded(list), role, type);
        if (isSecond)
        {
            entries.RemoveAll(IsReplaced);
        }

        Add(entries);
    }

    /// <summary>Whether a user's list holds the words with the same part of speech.</summary>
    private bool IsReplaced(StanceEntry entry) => entry.Role == EntryRole.Marker && _patterns.Exists(
        patterns => patterns.Exists(pattern => pattern.Entry.Words == entry.Words && pattern.Entry.Form == entry.Form
            && !pattern.Entry.List.StartsWith(Folder, StringComparison.Ordinal)));

    private void Add(List<StanceEntry> entries)
    {
        foreach (var entry in entries)
        {
            Check(entry);
            AddPattern(new StancePattern(entry.Words, entry, IsAdverb: false));
        }
    }

    /// <exception cref="WordListException">The entry stands already, or is said to be good and bad.</exception>
    private void Check(StanceEntry entry)
    {
        foreach (var key in KeysOf(entry.Words))
        {
            foreach (var other in StartingWith(key) ?? [])
            {
                if (other.Text != entry.Words || other.Entry.Form != entry.Form)
                {
                    continue;
                }

                if (other.Entry.Role == entry.Role && other.Entry.Type == entry.Type)
                {
                    throw new WordListException(entry.List, entry.Line, $"'{entry.Words}' already stands on line {other.Entry.Line}.");
                }

                if (other.Entry.Sign * entry.Sign < 0)
                {
                    throw new WordListException(
                        entry.List, entry.Line, $"'{entry.Words}' is {MarkerTypes.NameOf(entry.Type)} here and {MarkerTypes.NameOf(other.Entry.Type)} on line {other.Entry.Line} of {other.Entry.List}.");
                }
            }
        }
    }

    /// <summary>Adds the inflected forms, where no list has the form itself.</summary>
    private void AddForms()
    {
        var listed = new List<StancePattern>();
        foreach (var patterns in _patterns)
        {
            listed.AddRange(patterns);
        }

        foreach (var (text, entry, _) in listed)
        {
            if (entry.Form is not (EntryForm.Verb or EntryForm.Noun or EntryForm.Adj))
            {
                continue;
            }

            foreach (var form in StanceForms.Of(entry))
            {
                if (form.Text != text && !IsListed(form))
                {
                    AddPattern(form);
                }
            }
        }
    }

    /// <summary>Whether a list has the form itself, or it is made from another entry that comes first.</summary>
    private bool IsListed(StancePattern form)
    {
        foreach (var other in StartingWith(StanceForms.FirstToken(form.Text)) ?? [])
        {
            if (other.Text == form.Text && (other.Entry.Words == form.Text || other.Entry.Form == form.Entry.Form)
                && (other.Entry.Role != form.Entry.Role || other.Entry.Type == form.Entry.Type || other.Entry.Sign != form.Entry.Sign))
            {
                return true;
            }
        }

        return false;
    }

    private void AddPattern(StancePattern pattern)
    {
        foreach (var key in KeysOf(pattern.Text))
        {
            if (!_places.TryGet(key, out var place))
            {
                place = (ulong)_patterns.Count;
                _places.Set(key, place);
                _patterns.Add([]);
            }

            // Longest first, so that “no doubt” is not found as “no”
            var patterns = _patterns[(int)place];
            var at = patterns.FindIndex(other => other.Text.Length < pattern.Text.Length);
            patterns.Insert(at < 0 ? patterns.Count : at, pattern);
        }
    }

    /// <summary>The first tokens that a text may have of some words: both spellings of an apostrophe, a compound whole or in parts.</summary>
    private static List<string> KeysOf(string words)
    {
        var blank = words.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? words : words[..blank];
        var token = StanceForms.FirstToken(words);
        List<string> keys = [token];
        if (first != token)
        {
            keys.Add(first);
        }

        if (first.Contains('\'', StringComparison.Ordinal))
        {
            keys.Add(first.Replace('\'', '’'));
        }

        return keys;
    }
}
