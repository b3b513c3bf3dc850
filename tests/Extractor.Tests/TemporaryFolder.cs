using System.Text;

namespace Extractor.Tests;

/// <summary>A folder that is empty when a test begins and gone when it ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes one in the system's folder for such, or, for very many files, in memory where the system has a folder for that.</summary>
    public TemporaryFolder(bool inMemory = false)
    {
        const string Memory = "/dev/shm";
        Path = inMemory && Directory.Exists(Memory)
            ? Directory.CreateDirectory(System.IO.Path.Combine(Memory, $"extractor-tests-{Guid.NewGuid():N}")).FullName
            : Directory.CreateTempSubdirectory("extractor-tests-").FullName;
    }

    /// <summary>Its path, without links in it.</summary>
    public string Path { get; }

    /// <summary>The path of something in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, with the folders it lies in, and returns its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, with the folders it lies in, and returns its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>The names of all that lies in it, hidden files included, in ordinal order.</summary>
    public IEnumerable<string> List() =>
        Directory.GetFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
