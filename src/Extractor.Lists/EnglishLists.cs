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
        foreach (var (word, classes) in WordClassLists.Read().All)
        {
            words[word] = words.GetValueOrDefault(word) with { Classes = (WordClasses)classes };
        }

        foreach (var (word, forms) in ReportingFormList.Read().All)
        {
            words[word] = words.GetValueOrDefault(word) with { Reporting = forms };
        }

        foreach (var (word, place) in AddCues(writer, CueLexicon.ReadEnglish().Patterns))
        {
            words[word] = words.GetValueOrDefault(word) with { Cues = place };
        }

        foreach (var (word, place) in AddStances(writer, StanceLexicon.ReadEnglish().Patterns))
        {
            words[word] = words.GetValueOrDefault(word) with { Stances = place };
        }

        writer.AddWords(words);
        return writer.ToArray();
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
