namespace Extractor.Writing;

/// <summary>Numbers as outputs show them.</summary>
internal static class Rounded
{
    // Confidences are products of shares counted on a few hundred statements: a fourth digit would be made up
    private const int Digits = 3;

    /// <summary>A share or a score, to the digits that mean something.</summary>
    public static double Share(double value) => Math.Round(value, Digits);
}
