namespace Extractor.Attributions;

/// <summary>How often an answer of each rule is right.</summary>
internal static class Confidences
{
    /// <summary>The probability that content, cue and source are right where these rules found them.</summary>
    public static double Of(string contentRule, string? sourceRule) => contentRule switch
    {
        "QuotationBeforeCue" or "QuotationAfterCue" => 0.95,
        _ => sourceRule is null ? 0.5 : 0.8,
    };
}
