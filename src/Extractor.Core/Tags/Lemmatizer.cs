using static Extractor.Tags.Inflections;

namespace Extractor.Tags;

/// <summary>The dictionary form of a word, by list and rule: exact for the listed and the regular, a good guess for the rest.</summary>
public static class Lemmatizer
{
    /// <summary>The dictionary form of a verb or noun; names keep their capitals, all other words are only put in small letters.</summary>
    public static string Lemma(ReadOnlySpan<char> form, Tag tag) => tag.Xpos switch
    {
        Xpos.Nnp => form.ToString(),
        Xpos.Nns => SingularOf(Lower(form)),
        Xpos.Nnps => SingularOf(form.ToString()),
        Xpos.Vbz => ThirdPersonOf(Lower(form)),
        Xpos.Vbd or Xpos.Vbn => WithoutEnding(Lower(form), "ed"),
        Xpos.Vbg => WithoutEnding(Lower(form), "ing"),
        Xpos.Vb or Xpos.Vbp => PresentOf(Lower(form)),
        Xpos.Md => Modal(Lower(form)),
        _ => Lower(form),
    };

    private static string Lower(ReadOnlySpan<char> form) => form.ToString().ToLowerInvariant().Replace('’', '\'');

    private static string PresentOf(string form) => form switch
    {
        "'ve" => "have",
        _ => VerbForms.ByForm.TryGetValue(form, out var verb) && verb.Present.Contains(form) ? verb.Lemma : form,
    };

    private static string Modal(string form) => form switch
    {
        "'ll" or "wo" => "will",
        "'d" => "would",
        "ca" => "can",
        "sha" => "shall",
        _ => form,
    };

    private static string ThirdPersonOf(string form)
    {
        if (VerbForms.ByForm.TryGetValue(form, out var verb) && verb.Present.Contains(form))
        {
            return verb.Lemma;
        }

        return form switch
        {
            [.., 'i', 'e', 's'] when form.Length > 4 => form[..^3] + "y",
            [.., 'o', 'e', 's'] or [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's']
                when !NeedsE(form[..^2]) => form[..^2],
            [.., 's'] => form[..^1],
            _ => form,
        };
    }

    private static string SingularOf(string form)
    {
        if (NounForms.SingularOf(form) is { } listed)
        {
            return listed;
        }

        return form switch
        {
            [.. var start, 'm', 'e', 'n'] => start + "man",
            [.., 'i', 'e', 's'] when form.Length > 4 => form[..^3] + "y",
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'z', 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] or [.., 'r' or 't', 'o', 'e', 's']
                => form[..^2],
            [.., 's', 's'] or [.., 'u', 's'] => form,
            [>= '0' and <= '9', ..] => form, // 1990s
            [.., 's'] when form.Length > 2 => form[..^1],
            _ => form,
        };
    }

    private static string WithoutEnding(string form, string ending)
    {
        if (VerbForms.ByForm.TryGetValue(form, out var irregular))
        {
            return irregular.Lemma;
        }

        if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 2)
        {
            return form;
        }

        var stem = form[..^ending.Length];
        return stem switch
        {
            [.., 'i'] when ending == "ed" => stem.Length > 2 ? stem[..^1] + "y" : stem + "e", // reply, die
            [_, 'y'] when ending == "ing" => stem[..^1] + "ie", // lie
            [.., 'e'] when ending == "ed" => stem + "e", // agree
            _ => FromStem(stem),
        };
    }

    /// <summary>The verb whose form with -ed or -ing leaves this stem: <c>stat</c> is state, <c>admitt</c> is admit.</summary>
    private static string FromStem(string stem)
    {
        if (VerbForms.Endings.Contains(stem + "e"))
        {
            return stem + "e";
        }

        if (VerbForms.Endings.Contains(stem) || (VerbForms.ByLemma.ContainsKey(stem) && !Doubles(stem)))
        {
            return stem;
        }

        if (stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]))
        {
            var single = stem[..^1];
            var keeps = stem[^1] is 'l' or 's' or 'f' or 'z'; // call, pass, stuff, buzz
            return VerbForms.Doubling.Contains(single) || (!keeps && Doubles(single)) ? single : stem;
        }

        return NeedsE(stem) ? stem + "e" : stem;
    }

    /// <summary>Whether a stem that ends so mostly belongs to a verb with a final e.</summary>
    private static bool NeedsE(string stem) => stem switch
    {
        _ when VerbForms.ByLemma.ContainsKey(stem + "e") => true,
        [.., 'i' or 'u', 'a', 't' or 'd'] => true, // appreciate, persuade
        [.., 'c' or 'v' or 'u'] => true, // announce, believe, argue
        [.., 'o' or 'e' or 'i', 'n', 'g'] => stem.EndsWith("eng", StringComparison.Ordinal), // challenge; belong, ring
        [.., 'a' or 'u', 'n', 'g'] => true, // change, plunge
        [.., 'g'] => stem.Length < 2 || stem[^2] != 'g', // manage, charge
        [.., 's', 's'] or [.., 'z', 'z'] => false,
        [.., 's' or 'z'] => true, // promise, endorse
        [.., var before, 'l'] when !IsVowel(before) && before is not ('l' or 'r' or 'w') => true, // handle
        _ when Doubles(stem) => true, // note: “not” would have been doubled
        [.., var first, var vowel, _] when IsVowel(vowel) && IsVowel(first) && !stem.EndsWith("uir", StringComparison.Ordinal) => false, // explain
        _ => HasVowelEndingWithE(stem),
    };

    /// <summary>Endings of verbs of several syllables behind which an e stood far more often than none.</summary>
    private static bool HasVowelEndingWithE(string stem) => stem is
        [.., 'a' or 'u', 't'] or // state, contribute
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'd'] or // decide, conclude
        [.., 'a' or 'i' or 'o' or 'u', 'k'] or // provoke
        [.., 'i', 'n'] or // determine
        [.., 'u', 'm'] or // assume
        [.., 'a', 'p'] or // escape
        [.., 'i' or 'u', 'l'] or // reconcile, schedule
        [.., 'a' or 'i' or 'u', 'r'] or // prepare, inspire, measure
        [.., 'i', 'b']; // describe
}
