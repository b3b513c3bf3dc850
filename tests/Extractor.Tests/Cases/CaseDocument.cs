namespace Extractor.Tests.Cases;

/// <summary>
/// A document of cases: Markdown in which a heading (<c>## …</c>) names what follows, and a block between
/// <c>~~~ case</c> and <c>~~~</c> holds a text, a line <c>---</c>, and what is expected of the text.
/// </summary>
public static class CaseDocument
{
    private const string Opening = "~~~ case";
    private const string Closing = "~~~";
    private const string Divider = "---";

    /// <summary>The folder that holds <c>Extractor.sln</c>, found upwards from the test assembly.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The cases of <c>tests/Extractor.Tests/Cases/</c><paramref name="name"/>.</summary>
    /// <exception cref="FormatException">A block is not closed, has no divider or no heading.</exception>
    public static IReadOnlyList<DocumentedCase> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "tests", "Extractor.Tests", "Cases", name));
        var cases = new List<DocumentedCase>();
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                heading = lines[i][3..].Trim();
            }
            else if (lines[i] == Opening)
            {
                var end = Array.IndexOf(lines, Closing, i);
                var divider = end < 0 ? -1 : Array.IndexOf(lines, Divider, i, end - i);
                if (heading.Length == 0 || divider < 0)
                {
                    throw new FormatException($"{name}({i + 1}): a case needs a heading above it, a line {Divider} and a line {Closing} that ends it.");
                }

                cases.Add(new DocumentedCase(
                    heading,
                    string.Join('\n', lines[(i + 1)..divider]),
                    string.Join('\n', lines[(divider + 1)..end])));
                i = end;
            }
        }

        return cases;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Extractor.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Extractor.sln lies above {AppContext.BaseDirectory}.");
    }
}
