namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal.” [nothing around it says who speaks]: kept, without a speaker.</summary>
internal static class QuotationAlone;
