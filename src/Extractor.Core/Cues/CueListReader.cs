using Extractor.Words;

namespace Extractor.Cues;

/// <summary>Reads lists of cues; the head of <c>Lexicons/en/cues/speech-verbs.txt</c> describes their form.</summary>
internal static class CueListReader
{
    /// <summary>The entries of a list, in its order.</summary>
    /// <param name="list">The list's name or path, for messages.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="form">The form of all its cues.</param>
    /// <param name="act">The act of a cue whose line names none.</param>
    /// <exception cref="WordListException">A line has no colon, holds an unknown word, or repeats an earlier line.</exception>
    public static List<CueEntry> Read(string list, List<WordListReader.Line> lines, CueForm form, StatementAct act)
    {
        var entries = new List<CueEntry>(lines.Count);
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
        var force = CueForce.Neutral;
        var frames = CueFrames.None;
        foreach (var word in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Enum.TryParse<CueFrames>(word, ignoreCase: true, out var frame) && Enum.IsDefined(frame))
            {
                frames |= frame;
            }
            else if (Enum.TryParse<CueForce>(word, ignoreCase: true, out var named) && Enum.IsDefined(named))
            {
                force = named;
            }
            else if (Enum.TryParse<StatementAct>(word, ignoreCase: true, out var namedAct) && Enum.IsDefined(namedAct))
            {
                act = namedAct;
            }
            else
            {
                throw new WordListException(list, number, $"'{word}' is neither a force nor a frame of a cue.");
            }
        }

        return new CueEntry { Lemma = lemma, Form = form, Force = force, Act = act, Frames = frames };
    }
}
