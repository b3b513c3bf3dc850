using Extractor.Words;

namespace Extractor.Cues;

/// <summary>Reads lists of cues; the head of <c>Lexicons/en/cues/speech-verbs.txt</c> describes their form.</summary>
internal static class CueListReader
{
    private static readonly EnumerationNames Frames = new(typeof(CueFrames));
    private static readonly EnumerationNames Forces = new(typeof(CueForce));
    private static readonly EnumerationNames Acts = new(typeof(StatementAct));

    /// <summary>The entries of a list, in its order.</summary>
    /// <param name="list">The list's name or path, for messages.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="form">The form of all its cues.</param>
    /// <param name="act">The act of a cue whose line names none.</param>
    /// <exception cref="WordListException">
    /// A line has no colon, its cue is not small letters with single blanks, it holds an unknown word or two forces, or it
    /// repeats an earlier line.
    /// </exception>
    public static List<CueEntry> Read(string list, WordLines lines, CueForm form, StatementAct act)
    {
        var entries = new List<CueEntry>();
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in lines)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw new WordListException(list, number, $"'{text}' has no colon after the cue; expected 'cue: force frames'.");
            }

            var entry = ReadEntry(list, number, text[..colon].Trim(), text[(colon + 1)..], form, act);
            if (!first.TryAdd(entry.Lemma, number))
            {
                throw new WordListException(list, number, $"'{entry.Lemma}' already stands on line {first[entry.Lemma]}.");
            }

            entries.Add(entry);
        }

        return entries;
    }

    private static CueEntry ReadEntry(string list, int number, string lemma, string properties, CueForm form, StatementAct act)
    {
        if (lemma.Any(char.IsUpper) || lemma.Any(letter => char.IsWhiteSpace(letter) && letter != ' ') || lemma.Contains("  ", StringComparison.Ordinal))
        {
            throw new WordListException(list, number, $"'{lemma}' is no cue; expected small letters and single blanks.");
        }

        CueForce? force = null;
        var frames = CueFrames.None;
        var hasAct = false;
        foreach (var word in properties.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Frames.TryParse(word, out var frame))
            {
                frames |= (CueFrames)frame;
            }
            else if (Forces.TryParse(word, out var named))
            {
                force = force is null
                    ? (CueForce)named
                    : throw new WordListException(list, number, $"'{word}' is a second force of '{lemma}', which has one.");
            }
            else if (Acts.TryParse(word, out var namedAct))
            {
                act = hasAct ? throw new WordListException(list, number, $"'{word}' is a second act of '{lemma}', which has one.") : (StatementAct)namedAct;
                hasAct = true;
            }
            else
            {
                throw new WordListException(list, number, $"'{word}' is neither a force, a frame nor an act of a cue.");
            }
        }

        return new CueEntry { Lemma = lemma, Form = form, Force = force ?? CueForce.Neutral, Act = act, Frames = frames };
    }
}
