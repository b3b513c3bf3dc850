using Extractor.Words;

namespace Extractor.Tags;

/// <summary>The irregular forms of a verb; each list holds every form in use.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Past">The past tense.</param>
/// <param name="Participle">The past participle.</param>
/// <param name="Present">Irregular forms of the present, empty where the third person is regular.</param>
internal sealed record IrregularVerb(string Lemma, string[] Past, string[] Participle, string[] Present);

/// <summary>The lists that tell how verbs are inflected, read once.</summary>
internal static class VerbForms
{
    private const string List = "en/irregular-verbs.txt";

    /// <summary>Irregular verbs by their dictionary form.</summary>
    public static Dictionary<string, IrregularVerb> ByLemma { get; } = Read();

    /// <summary>Irregular verbs by each of their forms; the first in the list where two share a form.</summary>
    public static Dictionary<string, IrregularVerb> ByForm { get; } = IndexForms();

    /// <summary>Verbs of several syllables that double their last consonant.</summary>
    public static WordSet Doubling { get; } = WordSet.ReadEmbedded("en/doubling-verbs.txt");

    /// <summary>Regular verbs with or without a final e against the rules.</summary>
    public static WordSet Endings { get; } = WordSet.ReadEmbedded("en/verb-endings.txt");

    private static Dictionary<string, IrregularVerb> Read()
    {
        var verbs = new Dictionary<string, IrregularVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in WordListReader.ReadEmbedded(List))
        {
            var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length is not (3 or 4))
            {
                throw new WordListException(List, number, $"'{text}' has {parts.Length} parts; expected form, past, participle and at most a present.");
            }

            var verb = new IrregularVerb(parts[0], parts[1].Split('/'), parts[2].Split('/'), parts.Length > 3 ? parts[3].Split('/') : []);
            if (!verbs.TryAdd(verb.Lemma, verb))
            {
                throw new WordListException(List, number, $"'{verb.Lemma}' already stands above.");
            }
        }

        return verbs;
    }

    private static Dictionary<string, IrregularVerb> IndexForms()
    {
        var forms = new Dictionary<string, IrregularVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in ByLemma.Values)
        {
            foreach (var form in (string[])[.. verb.Past, .. verb.Participle, .. verb.Present])
            {
                forms.TryAdd(form, verb);
            }
        }

        return forms;
    }
}
