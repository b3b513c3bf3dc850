namespace Extractor.Quotations;

/// <summary>What quotation marks are for, as far as their form alone tells.</summary>
public enum QuotationUse
{
    /// <summary>They mark somebody's words; what no other use explains is taken for this.</summary>
    Speech,

    /// <summary>They set a word apart: scare quotes, a word mentioned as a word, a nickname.</summary>
    Term,

    /// <summary>They hold the title of a work or programme.</summary>
    Title,
}
