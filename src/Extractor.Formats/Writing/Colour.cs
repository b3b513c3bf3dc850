namespace Extractor.Writing;

/// <summary>Codes of ANSI terminals.</summary>
internal enum Colour
{
    /// <summary>As the terminal writes.</summary>
    None = 0,

    /// <summary>Names and titles.</summary>
    Bold = 1,

    /// <summary>What is not looked at first.</summary>
    Dim = 2,

    /// <summary>What stands in quotation marks in the article (cyan).</summary>
    Quoted = 36,
}
