namespace Extractor.Verification;

/// <summary>
/// Tells whether words are those of a text between two bounds, where parts may have been left out: “We will build it,
/// by spring” of “We will build it,” she said, “by spring”.
/// </summary>
/// <remarks>
/// The parts are joined by one blank, so any blank may stand for what was left out. That counts only where it begins and
/// ends with a mark of punctuation, or holds the cue: who leaves out “not” alters the words.
/// </remarks>
internal sealed class ClaimedWords
{
    // Far more than an honest statement takes, which goes wrong at its joints alone; a hostile one ends here
    private const int MostLooks = 20_000;

    private readonly string _words;
    private readonly string _text;
    private readonly string? _cue;
    private readonly int[] _nextMarks;
    private readonly HashSet<(int Word, int At)> _tried = [];
    private readonly Stack<(int Word, int At)> _starts = new();
    private int _looks;

    private ClaimedWords(string words, string text, string? cue) =>
        (_words, _text, _cue, _nextMarks) = (words, text, cue, FindNextMarks(text));

    /// <summary>Whether <paramref name="words"/> are parts of <paramref name="text"/>, its first and its last among them.</summary>
    public static bool ArePartsOf(string text, string words, string? cue) =>
        words == text || (words.Length is > 0 && words.Length <= text.Length && new ClaimedWords(words, text, cue).Search());

    private bool Search()
    {
        Add(0, 0);
        while (_starts.TryPop(out var start))
        {
            var words = _words.AsSpan(start.Word);
            var length = words.CommonPrefixLength(_text.AsSpan(start.At));
            if (length == words.Length && start.At + length == _text.Length)
            {
                return true;
            }

            // The last blank comes off the stack first: a part mostly goes as far as it can
            for (var i = 0; i < words.Length && i <= length; i++)
            {
                if (words[i] == ' ' && !IsWithinWord(start.At + i))
                {
                    AddStartsBehind(start.Word + i + 1, start.At + i);
                }
            }
        }

        return false;
    }

    /// <summary>Adds the places where the next part may begin: those of its first word, the nearest to be tried first.</summary>
    private void AddStartsBehind(int word, int end)
    {
        var next = _words.AsSpan(word);
        var first = next.IndexOf(' ') is var blank and > 0 ? next[..blank] : next;
        var cueEnd = EndOfCue(end);
        var found = new List<int>();
        for (var at = end + 1; !first.IsEmpty && at < _text.Length && _looks < MostLooks; at++, _looks++)
        {
            var distance = _text.AsSpan(at).IndexOf(first);
            if (distance < 0)
            {
                break;
            }

            at += distance;
            if (!IsWithinWord(at) && MayBeLeftOut(end, at, hasCue: cueEnd <= at))
            {
                found.Add(at);
            }
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            Add(word, found[i]);
        }
    }

    /// <summary>Where the next cue ends that nothing but words stand before, or out of reach: “Mr. Lind says” may be left out, “it,” said Mr. Lind not.</summary>
    private int EndOfCue(int start)
    {
        if (_cue is not { Length: > 0 } || _text.IndexOf(_cue, start, StringComparison.Ordinal) is not (var cue and >= 0))
        {
            return int.MaxValue;
        }

        var mark = _nextMarks[start];
        while (mark < cue && _text[mark] == '.')
        {
            mark = _nextMarks[mark + 1];
        }

        return mark < cue && !BeginsAtMark(start) ? int.MaxValue : cue + _cue.Length;
    }

    /// <summary>
    /// Whether all from one place to another may be left out: what holds the cue, stands between two marks, which may belong
    /// to the parts, or is nothing but the end of a line.
    /// </summary>
    private bool MayBeLeftOut(int start, int end, bool hasCue) =>
        hasCue || (BeginsAtMark(start) && (EndsAtMark(start, end) || _text.AsSpan(start, end - start).IsWhiteSpace()) && !JoinsWord(start, end));

    /// <summary>Whether all that is left out is the mark within “3.5” or “10:30”.</summary>
    private bool JoinsWord(int start, int end) =>
        end == start + 1 && _text[start] is ('.' or ',' or ':' or '/')
        && start > 0 && char.IsLetterOrDigit(_text[start - 1]) && char.IsLetterOrDigit(_text[end]);

    private bool BeginsAtMark(int start) =>
        (start > 0 && IsMark(start - 1)) || (_nextMarks[start] is var mark && mark < _text.Length && _text.AsSpan(start, mark - start).IsWhiteSpace());

    private bool EndsAtMark(int start, int end) =>
        IsMark(end) || (start + _text.AsSpan(start, end - start).TrimEnd().Length is var behind && behind > start && IsMark(behind - 1));

    private bool IsMark(int at) => _nextMarks[at] == at;

    private void Add(int word, int at)
    {
        if (_tried.Add((word, at)))
        {
            _starts.Push((word, at));
        }
    }

    /// <summary>Whether a place of the text parts a word: no part of a statement begins or ends there.</summary>
    private bool IsWithinWord(int at) =>
        at > 0 && at < _text.Length && char.IsLetterOrDigit(_text[at - 1]) && char.IsLetterOrDigit(_text[at]);

    /// <summary>For every place of the text, where the next mark of punctuation or end of a line stands, those within words left out.</summary>
    private static int[] FindNextMarks(string text)
    {
        var marks = new int[text.Length + 1];
        marks[text.Length] = text.Length;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var isWithinWord = text[i] is '\'' or '’' or '-'
                && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            // Unicode has the mark of ``We go'' and that of a tag among the symbols
            var isMark = text[i] is '\n' or '\r' or '\u2028' or '\u2029' or '`' or '<' || (char.IsPunctuation(text[i]) && !isWithinWord);
            marks[i] = isMark ? i : marks[i + 1];
        }

        return marks;
    }
}
