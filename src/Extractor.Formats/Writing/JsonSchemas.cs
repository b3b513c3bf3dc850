namespace Extractor.Writing;

/// <summary>The JSON Schemas (draft 2020-12) of what JSON and JSON Lines hold.</summary>
public static class JsonSchemas
{
    /// <summary>What there are schemas of; the first is what articles give.</summary>
    public static IReadOnlyList<string> Names { get; } = ["statements", "speakers"];

    /// <summary>The schema of one of <see cref="Names"/> as UTF-8, or null. It holds for an object, a line of JSON Lines, and for an array of them.</summary>
    public static byte[]? Find(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        using var resource = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Schemas/{name}.schema.json")
            ?? throw new InvalidOperationException($"The project holds no schema of {name}.");
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
