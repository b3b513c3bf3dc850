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
        writer.AddTable(CompiledPart.Classes, WordClassLists.Read().All);
        writer.AddTable(CompiledPart.ReportingForms, ReportingFormList.Read().All);
        AddCues(writer, CueLexicon.ReadEnglish().Patterns);
        AddStances(writer, StanceLexicon.ReadEnglish().Patterns);
        return writer.ToArray();
    }

    private static void AddCues(CompiledListsWriter writer, WordLists<CuePattern> patterns)
    {
        writer.AddLists(CompiledPart.Cues, CompiledPart.CueLists, patterns, pattern =>
        {
            var (entry, _, isLight) = pattern;
            var part = writer.Part(CompiledPart.CueEntries);
            part.Write(writer.PlaceOf(entry.Lemma));
            part.Write(checked((ushort)entry.Frames));
            part.Write((byte)entry.Form);
            part.Write((byte)entry.Force);
            part.Write((byte)entry.Act);
            part.Write(isLight);
            part.Write((ushort)0);
        });
    }

    private static void AddStances(CompiledListsWriter writer, WordLists<StancePattern> patterns)
    {
        var entries = new Dictionary<StanceEntry, ushort>(ReferenceEqualityComparer.Instance);
        writer.AddLists(CompiledPart.Stances, CompiledPart.StanceLists, patterns, pattern =>
        {
            if (!entries.TryGetValue(pattern.Entry, out var place))
            {
                place = checked((ushort)entries.Count);
                entries.Add(pattern.Entry, place);
                AddEntry(writer, pattern.Entry);
            }

            var part = writer.Part(CompiledPart.StancePatterns);
            part.Write(writer.PlaceOf(pattern.Text));
            part.Write(place);
            part.Write((ushort)(pattern.IsAdverb ? 1 : 0));
        });
    }

    private static void AddEntry(CompiledListsWriter writer, StanceEntry entry)
    {
        var part = writer.Part(CompiledPart.StanceEntries);
        part.Write(entry.Strength);
        part.Write(writer.PlaceOf(entry.Words));
        part.Write((byte)entry.Role);
        part.Write((byte)entry.Type);
        part.Write((byte)entry.Form);
        part.Write(checked((byte)entry.Reach));
    }
}
