namespace Extractor.Words;

/// <summary>Reads the word lists of the project and of users: one entry a line, <c>#</c> begins a comment, blank lines are skipped.</summary>
internal static class WordListReader
{
    /// <summary>One entry of a list and the line it stands on.</summary>
    internal sealed record Line(string Text, int Number);

    /// <summary>The entries of a list of the project.</summary>
    /// <param name="name">Its place under <c>Lexicons</c>: <c>en/words/month.txt</c>.</param>
    /// <exception cref="InvalidOperationException">The project holds no such list.</exception>
    public static List<Line> ReadEmbedded(string name)
    {
        using var stream = typeof(WordListReader).Assembly.GetManifestResourceStream("Lexicons/" + name)
            ?? throw new InvalidOperationException($"The project holds no word list {name}.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>The entries of a list, comments and blank lines left out.</summary>
    public static List<Line> Read(TextReader reader)
    {
        var lines = new List<Line>();
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            var comment = text.IndexOf('#', StringComparison.Ordinal);
            var entry = (comment < 0 ? text : text[..comment]).Trim();
            if (entry.Length > 0)
            {
                lines.Add(new Line(entry, number));
            }
        }

        return lines;
    }
}

/// <summary>A word list holds something that it must not.</summary>
/// <param name="list">The list's name or path.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">What was found and what was expected.</param>
public sealed class WordListException(string list, int line, string problem)
    : FormatException($"{list}({line}): {problem}");
