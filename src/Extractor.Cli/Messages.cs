using System.Globalization;

namespace Extractor.Cli;

/// <summary>Messages to the user: one line each, the program's name first. Threads may share it.</summary>
internal sealed class Messages(TextWriter error)
{
    private readonly Lock _lock = new();
    private Action<string>? _other;

    /// <summary>Writes a message.</summary>
    public void Write(string message)
    {
        var line = $"extractor: {OnOneLine(message)}";
        lock (_lock)
        {
            try
            {
                (_other ?? error.WriteLine)(line);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Nobody hears it; the exit status tells
            }
        }
    }

    /// <summary>Writes that a file or folder failed, and why.</summary>
    public void Write(string path, Exception failure) => Write($"{path}: {FailureReason.Of(failure, path)}");

    /// <summary>Lets something else write the lines, so that what it shows is not torn; with null, nothing else any more.</summary>
    public void Divert(Action<string>? other)
    {
        lock (_lock)
        {
            _other = other;
        }
    }

    /// <summary>A number and what is counted: “1 article”, “2 articles”.</summary>
    public static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");

    /// <summary>A text on one line, without what commands a terminal: the name of a file and an article may hold that.</summary>
    public static string OnOneLine(string text) => new([.. text.ReplaceLineEndings(" ").Select(Harmless)]);

    private static char Harmless(char character) => char.IsControl(character) ? ' ' : character;
}
