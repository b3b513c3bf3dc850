using System.Text;
using Extractor.Tests.Cases;

namespace Extractor.Tests;

/// <summary>
/// Compares what the tool gives with a file that somebody has read and approved, byte by byte.
/// <c>APPROVE=1 dotnet test</c> writes the files anew; the difference is then read like code.
/// </summary>
public static class ApprovedFile
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>Compares bytes with <c>tests/Extractor.Tests/Approved/</c><paramref name="name"/>.</summary>
    public static void Check(string name, byte[] actual) =>
        CheckAt(Path.Combine("tests", "Extractor.Tests", "Approved", name), actual);

    /// <summary>Compares bytes with a file of the project.</summary>
    public static void CheckAt(string pathBelowRoot, byte[] actual)
    {
        var path = Path.Combine(CaseDocument.Root, pathBelowRoot);
        if (Approves)
        {
            File.WriteAllBytes(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (!approved.AsSpan().SequenceEqual(actual))
        {
            // The texts first, whose difference can be read; they may be equal where the bytes are no UTF-8
            Assert.Equal(Encoding.UTF8.GetString(approved), Encoding.UTF8.GetString(actual));
            Assert.Fail($"{pathBelowRoot} differs in bytes that are no UTF-8.");
        }
    }
}
