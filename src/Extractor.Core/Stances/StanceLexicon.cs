using Extractor.Words;

namespace Extractor.Stances;

/// <summary>All entries of the stance lists, found by the first token that a text has of them.</summary>
internal sealed class StanceLexicon
{
    private const string Folder = "en/stance/";

    private readonly WordLists<StancePattern>? _patterns;

    // One list for all entries while they are added, since they are thousands
    private readonly List<string> _keys = [];

    private StanceLexicon()
    {
    }

    /// <summary>Reads the project's lists behind a user's entries, which take the place of the same words with the same part of speech.</summary>
    private StanceLexicon(List<StanceEntry> own)
    {
        _patterns = new WordLists<StancePattern>();
        Add(own);
        foreach (var type in MarkerTypes.All)
        {
            AddList($"{MarkerTypes.NameOf(type)}.txt", EntryRole.Marker, type, own);
        }

        AddList("scope/negation.txt", EntryRole.Negation, default, own);
        AddList("scope/reversal.txt", EntryRole.Reversal, default, own);
        AddList("scope/degree.txt", EntryRole.Degree, default, own);
        AddList("scope/unreal.txt", EntryRole.Unreal, default, own);
        AddList("scope/but.txt", EntryRole.ContrastAfter, default, own);
        AddList("scope/although.txt", EntryRole.ContrastBefore, default, own);
        AddList("scope/plain.txt", EntryRole.Plain, default, own);
        AddForms();
    }

    /// <summary>The project's lists as they were compiled.</summary>
    public static StanceLexicon English { get; } = new();

    /// <summary>The entries by their first token, where lists were read.</summary>
    /// <exception cref="InvalidOperationException">The lists are the compiled ones.</exception>
    public WordLists<StancePattern> Patterns => _patterns ?? throw new InvalidOperationException("The compiled lists are not gone through.");

    /// <summary>Reads the project's lists.</summary>
    /// <exception cref="WordListException">A list holds what it must not.</exception>
    public static StanceLexicon ReadEnglish() => new([]);

    /// <summary>The project's lists and a user's; words of the user's replace the project's of the same part of speech.</summary>
    /// <exception cref="WordListException">The list holds what it must not.</exception>
    public static StanceLexicon EnglishWith(StanceList list)
    {
        return new StanceLexicon(StanceListReader.Read(list.Name, new WordLines(list.Text), EntryRole.Marker, type: null));
    }

    /// <summary>What may begin with a word, the longest first; null for most words.</summary>
    /// <param name="word">The word.</param>
    /// <param name="listed">What the project's lists say of it.</param>
    public StanceStart? StartOf(ListKey word, in CompiledWord listed)
    {
        var length = word.Text.Length;
        return _patterns is null ? CompiledStances.StartOf(length, listed)
            : _patterns.Find(word) is { } patterns ? new StanceStart([.. patterns.Select(pattern => new StanceCandidate(length, pattern.Text, pattern.Sense))])
            : null;
    }

    private void AddList(string name, EntryRole role, MarkerType type, List<StanceEntry> own)
    {
        var list = Folder + name;
        var entries = StanceListReader.Read(list, WordListReader.ReadEmbedded(list), role, type);
        if (role == EntryRole.Marker && own.Count > 0)
        {
            entries.RemoveAll(entry => own.Exists(other => other.Words == entry.Words && other.Form == entry.Form));
        }

        Add(entries);
    }

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
            foreach (var other in Patterns.Find(key) ?? [])
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
        // All entries first, since their forms go into the same lists
        var listed = new List<StanceEntry>();
        foreach (var patterns in Patterns.All)
        {
            foreach (var pattern in patterns)
            {
                listed.Add(pattern.Entry);
            }
        }

        var forms = new List<StancePattern>();
        foreach (var entry in listed)
        {
            forms.Clear();
            StanceForms.AddTo(forms, entry);
            foreach (var form in forms)
            {
                if (form.Text != form.Entry.Words && !IsListed(form))
                {
                    AddPattern(form);
                }
            }
        }
    }

    /// <summary>Whether a list has the form itself, or it is made from another entry that comes first.</summary>
    private bool IsListed(StancePattern form)
    {
        foreach (var other in Patterns.Find(StanceForms.FirstToken(form.Text)) ?? [])
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
            // Longest first, so that “no doubt” is not found as “no”
            var patterns = Patterns.Of(key);
            var at = 0;
            while (at < patterns.Count && patterns[at].Text.Length >= pattern.Text.Length)
            {
                at++;
            }

            patterns.Insert(at, pattern);
        }
    }

    /// <summary>The first tokens that a text may have of some words: both spellings of an apostrophe, a compound whole or in parts.</summary>
    private List<string> KeysOf(string words)
    {
        _keys.Clear();
        var token = StanceForms.FirstToken(words);
        _keys.Add(token);
        if (token.Length == words.Length)
        {
            return _keys;
        }

        var blank = words.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? words : words[..blank];
        if (first != token)
        {
            _keys.Add(first);
        }

        if (first.Contains('\'', StringComparison.Ordinal))
        {
            _keys.Add(first.Replace('\'', '’'));
        }

        return _keys;
    }
}
