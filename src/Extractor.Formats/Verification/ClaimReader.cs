using Extractor.Reading;

namespace Extractor.Verification;

/// <summary>Reads what an output says of its statements, by the ending of its name.</summary>
internal static class ClaimReader
{
    /// <summary>The claims of an output, in order.</summary>
    /// <exception cref="UnreadableOutputException">It is of another format, or not of its own.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IEnumerable<Claim> Read(string path)
    {
        using var stream = ArticleSource.OpenFile(path);
        var claims = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => RowClaims.Read(stream, path, separator: null),
            ".tsv" => RowClaims.Read(stream, path, '\t'),
            ".xlsx" => RowClaims.ReadWorkbook(stream, path),
            ".jsonl" or ".ndjson" => JsonClaims.ReadLines(stream, path),
            ".json" => JsonClaims.Read(stream, path),
            var ending => throw new UnreadableOutputException(path, $"the ending '{ending}' is none of .csv, .tsv, .xlsx, .json, .jsonl"),
        };
        foreach (var claim in claims)
        {
            yield return claim;
        }
    }
}
