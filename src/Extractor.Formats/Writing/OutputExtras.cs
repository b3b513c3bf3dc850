namespace Extractor.Writing;

/// <summary>What an output shows only where it is asked for, and not every format has a place for.</summary>
[Flags]
public enum OutputExtras
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary><see cref="OutputOptions.ByteOrderMark"/>.</summary>
    ByteOrderMark = 1,

    /// <summary><see cref="OutputOptions.Columns"/>.</summary>
    Columns = 2,

    /// <summary><see cref="OutputOptions.WithText"/>.</summary>
    Text = 4,

    /// <summary><see cref="OutputOptions.Explain"/>.</summary>
    Evidence = 8,
}
