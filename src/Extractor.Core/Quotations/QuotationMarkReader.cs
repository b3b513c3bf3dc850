using System.Globalization;
using Extractor.Paragraphs;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Quotations;

/// <summary>Finds the quotation marks of a paragraph.</summary>
internal sealed class QuotationMarkReader(string text)
{
    private static readonly CharacterSet Marks = new("\"“”„‟＂«»‹›'‘’‚‛`<");
    private static readonly CharacterSet BeforeOpening = new("([{-/‘'“\"«‹…:;*_>`" + Characters.Dashes);
    private static readonly CharacterSet AfterClosing = new(".,;:!?)]}-/’'”\"»›…*_<`" + Characters.Dashes);

    /// <summary>Marks of all families but <see cref="MarkFamily.Single"/>, in order.</summary>
    public List<QuotationMark> Doubles { get; } = [];

    /// <summary>Marks of the family <see cref="MarkFamily.Single"/>, in order.</summary>
    public List<QuotationMark> Singles { get; } = [];

    /// <summary>Adds the marks of one paragraph.</summary>
    public void Read(TextSpan paragraph, int index)
    {
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var next = Marks.IndexIn(text.AsSpan(at, paragraph.End - at));
            if (next < 0)
            {
                return;
            }

            at += next;
            at = text[at] switch
            {
                '<' => at + Math.Max(MarkupTag.LengthAt(text.AsSpan(at, paragraph.End - at)), 1),
                '\'' or '‘' or '’' or '‚' or '‛' or '`' => ReadSingles(at, paragraph, index),
                _ => ReadDouble(at, paragraph, index),
            };
        }
    }

    private int ReadDouble(int at, TextSpan paragraph, int index)
    {
        var family = text[at] switch
        {
            '«' or '»' => MarkFamily.Guillemet,
            '‹' or '›' => MarkFamily.SingleGuillemet,
            _ => MarkFamily.Double,
        };
        Doubles.Add(new QuotationMark(at, 1, family, DoubleWay(at, at + 1, paragraph), index));
        return at + 1;
    }

    /// <summary>Reads a run of one mark: two make a double mark, and an odd one is the inner mark of an opening or closing pair.</summary>
    private int ReadSingles(int at, TextSpan paragraph, int index)
    {
        var end = at + 1;
        while (end < paragraph.End && text[end] == text[at])
        {
            end++;
        }

        var hasSingle = (end - at) % 2 == 1;
        var opens = MayOpen(at, end, paragraph) && !MayClose(at, end, paragraph);
        if (hasSingle && !opens)
        {
            AddSingle(at, paragraph, index);
        }

        for (var pair = hasSingle && !opens ? at + 1 : at; pair + 1 < end; pair += 2)
        {
            Doubles.Add(new QuotationMark(pair, 2, MarkFamily.Double, DoubleWay(pair, pair + 2, paragraph), index));
        }

        if (hasSingle && opens)
        {
            AddSingle(end - 1, paragraph, index);
        }

        return end;
    }

    private void AddSingle(int at, TextSpan paragraph, int index)
    {
        if (!Apostrophe.IsAt(text, at, paragraph) && SingleWay(at, paragraph) is { } way)
        {
            Singles.Add(new QuotationMark(at, 1, MarkFamily.Single, way, index));
        }
    }

    private MarkWay DoubleWay(int start, int end, TextSpan paragraph)
    {
        var opens = MayOpen(start, end, paragraph);
        var closes = MayClose(start, end, paragraph);
        if (opens != closes)
        {
            return opens ? MarkWay.Open : MarkWay.Close;
        }

        return text[start] switch
        {
            '“' or '„' or '‟' or '«' or '‹' or '‘' or '‚' or '‛' or '`' => MarkWay.Open,
            '”' or '»' or '›' or '’' => MarkWay.Close,
            _ => MarkWay.Either,
        };
    }

    private MarkWay? SingleWay(int at, TextSpan paragraph)
    {
        var opens = MayOpen(at, at + 1, paragraph);
        var closes = MayClose(at, at + 1, paragraph);
        if (opens != closes)
        {
            // A low mark after a letter is a comma of another keyboard
            return opens ? MarkWay.Open : text[at] is '‚' or '‛' or '`' ? null : MarkWay.Close;
        }

        return text[at] switch
        {
            '‘' => MarkWay.Open,
            '’' when at > paragraph.Start && !IsBlank(text[at - 1]) => MarkWay.Close,
            '\'' when closes => MarkWay.Close,
            _ => null,
        };
    }

    private bool MayOpen(int start, int end, TextSpan paragraph) =>
        (start == paragraph.Start || IsBlank(text[start - 1]) || BeforeOpening.Contains(text[start - 1]))
        && end < paragraph.End
        && !IsBlank(text[end])
        && !EndsClause(end, paragraph);

    /// <summary>« Bien », « bien ». but not "...and then" or ".22 rifles".</summary>
    private bool EndsClause(int at, TextSpan paragraph) =>
        text[at] is ',' or ';' or ':' or '!' or '?' or ')'
        || (text[at] == '.' && (at + 1 == paragraph.End || IsBlank(text[at + 1])));

    private bool MayClose(int start, int end, TextSpan paragraph) =>
        start > paragraph.Start
        && !IsBlank(text[start - 1])
        && (end == paragraph.End || IsBlank(text[end]) || AfterClosing.Contains(text[end]));

    // Invisible characters (zero width space, byte order mark in mid-text) hide no border
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
