using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The options that ask for what not every format has a place for.</summary>
internal static class ExtraOptions
{
    /// <summary>The option that asks for one thing.</summary>
    public static string NameOf(OutputExtras extra) => extra switch
    {
        OutputExtras.ByteOrderMark => "--bom",
        OutputExtras.Columns => "--columns",
        OutputExtras.Text => "--with-text",
        OutputExtras.Evidence => "--explain",
        _ => throw new ArgumentOutOfRangeException(nameof(extra), extra, "no option asks for that"),
    };

    /// <summary>The formats that have a place for it, for messages and help: “csv, tsv”.</summary>
    public static string FormatsOf(OutputExtras extra, OutputFormats formats) =>
        string.Join(", ", formats.All.Where(format => format.Extras.HasFlag(extra)).Select(format => format.Name));
}
