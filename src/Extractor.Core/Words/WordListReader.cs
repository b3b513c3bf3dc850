using System.Reflection;
using System.Text;

namespace Extractor.Words;

/// <summary>Reads the word lists of the project and of users: one entry a line, <c>#</c> begins a comment, blank lines are skipped.</summary>
internal static class WordListReader
{
    /// <summary>The entries of a list of the project.</summary>
    /// <param name="name">Its place under <c>Lexicons</c>: <c>en/words/month.txt</c>.</param>
    /// <exception cref="InvalidOperationException">The project holds no such list.</exception>
    public static WordLines ReadEmbedded(string name) => ReadEmbedded(typeof(WordListReader).Assembly, name);

    /// <summary>The entries of a list that an assembly of the project holds.</summary>
    /// <exception cref="InvalidOperationException">It holds no such list.</exception>
    public static unsafe WordLines ReadEmbedded(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream("Lexicons/" + name) is UnmanagedMemoryStream stream
            ? new WordLines(Encoding.UTF8.GetString(stream.PositionPointer, (int)stream.Length))
            : throw new InvalidOperationException($"The project holds no word list {name}.");
}

/// <summary>A word list holds something that it must not.</summary>
/// <param name="list">The list's name or path.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">What was found and what was expected.</param>
public sealed class WordListException(string list, int line, string problem)
    : FormatException($"{list}({line}): {problem}");
