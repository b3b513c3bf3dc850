using System.Globalization;
using Extractor.Paragraphs;

namespace Extractor.Reading;

/// <summary>The day that a field of a record tells.</summary>
internal static class DateText
{
    // What spreadsheets count days from, and between which days (1954 and 2119) a number in a date column is one
    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    /// <summary>
    /// The day of “2023-06-20T10:00:00Z”, “20230620”, “202306201000”, “20/6/2023” (no month has the number 20), “June 20, 2023”; null
    /// where it is not certain: “5/6/2023” is one day here and another there.
    /// </summary>
    public static DateOnly? Parse(string text)
    {
        var date = text.AsSpan().Trim();
        var end = date.IndexOfAnyExceptInRange('0', '9');
        var areDigits = !date.IsEmpty && end < 0;
        if ((areDigits && date.Length is (8 or 12 or 14)) || (end == 8 && date[8] is ('T' or 't' or ' ')))
        {
            return Day(Number(date[..4]), Number(date[4..6]), Number(date[6..8]));
        }

        // Seconds or milliseconds since 1970
        if (areDigits && date.Length is (10 or 13))
        {
            return DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(long.Parse(date[..10], NumberStyles.None, CultureInfo.InvariantCulture)));
        }

        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        if (!SplitNumbers(date, numbers, lengths))
        {
            return PublicationDate.In(date);
        }

        return (lengths[0], lengths[2]) switch
        {
            (4, _) => Day(numbers[0], numbers[1], numbers[2]),
            (_, 4) when numbers[0] > 12 => Day(numbers[2], numbers[1], numbers[0]),
            (_, 4) when numbers[1] > 12 || numbers[0] == numbers[1] => Day(numbers[2], numbers[0], numbers[1]),
            _ => null,
        };
    }

    /// <summary>The day of a spreadsheet's number of days.</summary>
    /// <param name="number">The cell's number.</param>
    /// <param name="countsFrom1904">Whether the workbook counts from 1904.</param>
    public static DateOnly? FromDays(double number, bool countsFrom1904)
    {
        var days = number + (countsFrom1904 ? 1462 : 0);
        return days is >= 20_000 and < 80_000 ? FirstDay.AddDays((int)days) : null;
    }

    /// <summary>Three numbers with the same sign between them, and nothing behind them but a time.</summary>
    private static bool SplitNumbers(ReadOnlySpan<char> date, Span<int> numbers, Span<int> lengths)
    {
        var start = 0;
        for (var i = 0; i < 3; i++)
        {
            var end = start;
            while (end < date.Length && char.IsAsciiDigit(date[end]))
            {
                end++;
            }

            var sign = end < date.Length ? date[end] : ' ';
            var fits = i < 2 ? sign is '-' or '/' or '.' : sign is 'T' or 't' or ' ';
            if (!fits || end - start > 4 || Number(date[start..end]) is not { } number)
            {
                return false;
            }

            (numbers[i], lengths[i]) = (number, end - start);

            start = end + 1;
        }

        return true;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(int? year, int? month, int? day) =>
        year is > 1000 and < 3000 && month is { } ofYear && day is { } ofMonth ? PublicationDate.Day(year.Value, ofYear, ofMonth) : null;
}
