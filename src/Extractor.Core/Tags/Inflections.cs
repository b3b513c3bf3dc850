namespace Extractor.Tags;

/// <summary>The forms of a verb, made from its dictionary form by list and rule.</summary>
public static class Inflections
{
    /// <summary>
    /// The dictionary form, the third person, the past, the participle and the form in -ing, each once and all spellings
    /// in use: say, says, said, saying. Of several words the first is inflected: point out, points out.
    /// </summary>
    public static IReadOnlyList<string> Of(string lemma)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        var verb = space < 0 ? lemma : lemma[..space];
        var rest = space < 0 ? "" : lemma[space..];
        var irregular = VerbForms.ByLemma.GetValueOrDefault(verb);
        var forms = new List<string> { lemma };
        AddEach(irregular is { Present.Length: > 0 } ? irregular.Present : [ThirdPerson(verb)]);
        if (irregular is null)
        {
            AddEach(WithEnding(verb, "ed"));
        }
        else
        {
            AddEach(irregular.Past);
            AddEach(irregular.Participle);
        }

        AddEach(WithEnding(verb, "ing"));
        return forms;

        void AddEach(string[] some)
        {
            foreach (var one in some)
            {
                var form = rest.Length == 0 ? one : one + rest;
                if (!forms.Contains(form))
                {
                    forms.Add(form);
                }
            }
        }
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    /// <summary>The verb with -ed or -ing; both spellings where American and British differ.</summary>
    private static string[] WithEnding(string verb, string ending)
    {
        var isPast = ending == "ed";
        if (verb is [.., 'i', 'e'] && !isPast)
        {
            return [verb[..^2] + "ying"]; // lie, lying
        }

        if (verb is [.., 'e', 'e'] or [.., 'o', 'e'] or [.., 'y', 'e'] or "be")
        {
            return [isPast ? verb + "d" : verb + ending]; // agreed, agreeing
        }

        if (verb is [.., 'e'])
        {
            return [verb[..^1] + ending];
        }

        if (isPast && verb is [.., var before, 'y'] && !IsVowel(before))
        {
            return [verb[..^1] + "ied"];
        }

        if (VerbForms.Doubling.Contains(verb))
        {
            return verb[^1] is 'l' or 'p' ? [Doubled(), verb + ending] : [Doubled()]; // labelled, labeled; worshipped, worshiped
        }

        return [Doubles(verb) ? Doubled() : verb + ending];

        string Doubled() => verb + verb[^1] + ending;
    }

    /// <summary>Whether a verb is one syllable with one vowel and one consonant at its end: stop, plan, quip.</summary>
    internal static bool Doubles(ReadOnlySpan<char> verb)
    {
        if (verb.Length < 3 || IsVowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' || !IsVowel(verb[^2]))
        {
            return false;
        }

        var start = verb[..^2];
        if (start[^1] == 'u' && start.Length > 1 && start[^2] == 'q')
        {
            start = start[..^2]; // the u of quip is no vowel
        }

        foreach (var letter in start)
        {
            if (IsVowel(letter))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
