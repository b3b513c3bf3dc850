using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Writing.Xlsx;

/// <summary>The looks that cells may have, by their number in the style sheet.</summary>
internal static class CellStyles
{
    /// <summary>Numbers, at the top of their row.</summary>
    public const uint Plain = 0;

    /// <summary>The names of the columns.</summary>
    public const uint Header = 1;

    /// <summary>Texts, broken into lines.</summary>
    public const uint Text = 2;

    /// <summary>Days, as 2023-06-20.</summary>
    public const uint Day = 3;

    // The first number that is free for formats of one's own
    private const uint DayFormat = 164;

    /// <summary>The style sheet.</summary>
    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(FontOf(), FontOf(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(new Alignment { Vertical = VerticalAlignmentValues.Top }),
            Format(new Alignment { Vertical = VerticalAlignmentValues.Top }, font: 1),
            Format(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }),
            Format(new Alignment { Vertical = VerticalAlignmentValues.Top }, number: DayFormat)));

    // Excel takes a font without size and name for one of its own choice, a small one
    private static Font FontOf(params OpenXmlElement[] looks) => new([.. looks, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);

    private static CellFormat Format(Alignment alignment, uint font = 0, uint number = 0) => new(alignment)
    {
        FontId = font,
        ApplyFont = font > 0 ? BooleanValue.FromBoolean(true) : null,
        NumberFormatId = number,
        ApplyNumberFormat = number > 0 ? BooleanValue.FromBoolean(true) : null,
        ApplyAlignment = true,
    };
}
