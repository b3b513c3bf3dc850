using Extractor.Cues;
using Extractor.Stances;
using Extractor.Words;

namespace Extractor.Lists;

/// <summary>The lists of <c>Lexicons/en</c> that have a part of the compiled lists, and how each is laid out there.</summary>
internal static class EnglishLists
{
    private const string Lexicons = "Lexicons/";

    private static readonly string[] Folders = [Lexicons + "en/cues/", Lexicons + "en/stance/", Lexicons + "en/words/"];

    /// <summary>The whole file.</summary>
    /// <exception cref="WordListException">A list holds what it must not.</exception>
    public static byte[] Compile()
    {
        foreach (var name in typeof(WordListReader).Assembly.GetManifestResourceNames())
        {
            if (Array.Exists(Folders, folder => name.StartsWith(folder, StringComparison.Ordinal)))
            {
                var list = name[Lexicons.Length..];
                EntryLengths.Check(list, WordListReader.ReadEmbedded(list));
            }
        }

        var writer = new CompiledListsWriter();
        var words = new OrderedDictionary<string, CompiledWord>(StringComparer.OrdinalIgnoreCase);
        Note(words, WordClassLists.Read().All, (word, classes) => word with { Classes = (WordClasses)classes });
        Note(words, ReportingFormList.Read().All, (word, forms) => word with { Reporting = forms });
        Note(words, AddCues(writer, CueLexicon.ReadEnglish().Patterns), (word, place) => word with { Cues = place });
        Note(words, AddStances(writer, StanceLexicon.ReadEnglish().Patterns), (word, place) => word with { Stances = place });
        writer.AddWords(words);
        return writer.ToArray();
    }

    /// <summary>Notes what one list says of words, beside what others do.</summary>
    private static void Note<T>(OrderedDictionary<string, CompiledWord> words, IEnumerable<(string Word, T Says)> list, Func<CompiledWord, T, CompiledWord> add)
    {
        foreach (var (word, says) in list)
        {
            words[word] = add(words.GetValueOrDefault(word), says);
        }
    }

    private static IEnumerable<(string Word, uint Place)> AddCues(CompiledListsWriter writer, WordLists<CuePattern> patterns) =>
        writer.AddLists(CompiledPart.CueLists, patterns, pattern =>
        {
            var (entry, _, isLight) = pattern;
            writer.Add(CompiledPart.CueEntries, new CompiledCue
            {
                Lemma = writer.PlaceOf(entry.Lemma),
                Frames = (uint)entry.Frames,
                Form = (byte)entry.Form,
                Force = (byte)entry.Force,
                Act = (byte)entry.Act,
                IsLight = isLight,
            });
        });

    private static IEnumerable<(string Word, uint Place)> AddStances(CompiledListsWriter writer, WordLists<StancePattern> patterns)
    {
        var entries = new Dictionary<StanceEntry, ushort>(ReferenceEqualityComparer.Instance);
        return writer.AddLists(CompiledPart.StanceLists, patterns, pattern =>
        {
            if (!entries.TryGetValue(pattern.Entry, out var place))
            {
                place = checked((ushort)entries.Count);
                entries.Add(pattern.Entry, place);
                AddEntry(writer, pattern.Entry);
            }

            writer.Add(CompiledPart.StancePatterns, new CompiledStanceForm
            {
                Text = writer.PlaceOf(pattern.Text),
                Entry = place,
                IsAdverb = pattern.IsAdverb,
                IsLikeParticiple = pattern.Sense.IsLikeParticiple,
            });
        });
    }

    private static void AddEntry(CompiledListsWriter writer, StanceEntry entry) =>
        writer.Add(CompiledPart.StanceEntries, new CompiledStanceEntry
        {
            Strength = entry.Strength,
            Reach = checked((byte)entry.Reach),
            Role = (byte)entry.Role,
            Type = (byte)entry.Type,
            Form = (ushort)entry.Form,
        });
}
