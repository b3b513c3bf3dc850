using System.Globalization;
using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Paragraphs;

/// <summary>The day of publication, as a line of the text tells it.</summary>
internal static class PublicationDate
{
    private const int LongestLine = 120;
    private const string MonthStarts = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static readonly WordSet Beside = WordSet.ReadEmbedded("en/furniture/date-line.txt");

    /// <summary>The day that the first date line of a document tells, or null where no line does.</summary>
    public static DateOnly? Of(Document document)
    {
        foreach (var paragraph in document.Paragraphs.Items)
        {
            if (paragraph.Kind == ParagraphKind.Date)
            {
                return In(paragraph.Span.In(document.Text));
            }
        }

        return null;
    }

    /// <summary>
    /// The first day named in a line that holds nothing but dates and words such as “last updated on”;
    /// null for any other line and for a day that no calendar has.
    /// </summary>
    public static DateOnly? In(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        DateOnly? first = null;
        var words = Words(line);
        for (var i = 0; i < words.Count;)
        {
            var length = DateAt(line, words, i, out var date);
            if (length > 0 && date is null)
            {
                return null;
            }

            first ??= date;
            if (length == 0 && !MayStandBeside(line, words[i]))
            {
                return null;
            }

            i += Math.Max(length, 1);
        }

        return first;
    }

    /// <summary>Whether a line begins with a word such as “published”, not with the date itself.</summary>
    public static bool SaysWhatItDates(ReadOnlySpan<char> line)
    {
        var word = line[Words(line)[0]];
        return !char.IsAsciiDigit(word[0]) && Month(word) is null && !IsWeekday(word);
    }

    /// <summary>The day of a year's month, or null where no calendar has it.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static List<Range> Words(ReadOnlySpan<char> line)
    {
        var words = new List<Range>();
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && char.IsLetterOrDigit(line[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(start..i);
            }
        }

        return words;
    }

    /// <summary>The number of words that a date takes at a place, 0 where none stands; the date is null where no calendar has it.</summary>
    private static int DateAt(ReadOnlySpan<char> line, List<Range> words, int at, out DateOnly? date)
    {
        date = null;
        if (at + 3 > words.Count)
        {
            return 0;
        }

        var a = line[words[at]];
        var b = line[words[at + 1]];
        var c = line[words[at + 2]];
        if (a.Length == 4 && b.Length == 2 && c.Length >= 2 && (c.Length == 2 || c[2] is 'T' or 't')
            && Number(a) is { } isoYear && Number(b) is { } isoMonth && Number(c[..2]) is { } isoDay)
        {
            date = Day(isoYear, isoMonth, isoDay);
            return 3;
        }

        if (c.Length != 4 || Number(c) is not { } year)
        {
            return 0;
        }

        if (Month(a) is { } month && DayNumber(b) is { } day)
        {
            date = Day(year, month, day);
            return 3;
        }

        if (DayNumber(a) is { } dayFirst && Month(b) is { } monthSecond)
        {
            date = Day(year, monthSecond, dayFirst);
            return 3;
        }

        return 0;
    }

    private static int? Month(ReadOnlySpan<char> word)
    {
        Span<char> abbreviated = stackalloc char[5];
        if (word.Length < 3)
        {
            return null;
        }

        var classes = Lexicon.English[word];
        if ((classes & WordClasses.Month) == 0 && word.Length <= 4)
        {
            word.CopyTo(abbreviated);
            abbreviated[word.Length] = '.';
            classes = Lexicon.English[abbreviated[..(word.Length + 1)]];
        }

        var start = MonthStarts.AsSpan().IndexOf(word[..3], StringComparison.OrdinalIgnoreCase);
        return (classes & WordClasses.Month) != 0 && start >= 0 && start % 3 == 0 ? (start / 3) + 1 : null;
    }

    /// <summary>The number of “3”, “03”, “3rd”.</summary>
    private static int? DayNumber(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        var suffix = digits < 0 ? [] : word[digits..];
        var isOrdinal = suffix.Equals("st", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("th", StringComparison.OrdinalIgnoreCase);
        var number = suffix.IsEmpty ? word : word[..digits];
        return number.Length is 1 or 2 && (suffix.IsEmpty || isOrdinal) ? Number(number) : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static bool MayStandBeside(ReadOnlySpan<char> line, Range at)
    {
        var word = line[at];
        return Beside.Contains(word) || IsWeekday(word) || IsPartOfTime(line, at);
    }

    private static bool IsWeekday(ReadOnlySpan<char> word)
    {
        Span<char> abbreviated = stackalloc char[6];
        if (word.Length > 5 || (Lexicon.English[word] & WordClasses.Weekday) != 0)
        {
            return (Lexicon.English[word] & WordClasses.Weekday) != 0;
        }

        word.CopyTo(abbreviated);
        abbreviated[word.Length] = '.';
        return (Lexicon.English[abbreviated[..(word.Length + 1)]] & WordClasses.Weekday) != 0;
    }

    /// <summary>Whether a word is the hour or the minutes of “10:30”, “10.30am”, “7 p.m.”.</summary>
    private static bool IsPartOfTime(ReadOnlySpan<char> line, Range at)
    {
        var word = line[at];
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        return char.IsAsciiDigit(word[0])
            && (digits < 0 ? word.Length : digits) <= 2
            && (digits < 0 || Beside.Contains(word[digits..]) || word[digits..].Equals("z", StringComparison.OrdinalIgnoreCase));
    }
}
