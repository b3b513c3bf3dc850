using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>The files that a run reads: none is overwritten by what it writes, by whatever path or link that leads there.</summary>
/// <param name="messages">Where to tell what may not be written.</param>
internal sealed class FilesRead(Messages messages)
{
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private (string? Path, string? RealPath) _lastFolder;

    /// <summary>The files that a run on articles reads.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="lists">The user's lists.</param>
    /// <param name="messages">Where to tell what may not be written.</param>
    public static FilesRead Of(IEnumerable<string> articles, IEnumerable<NamedList> lists, Messages messages)
    {
        var files = new FilesRead(messages);
        foreach (var list in lists)
        {
            files.Add(list.Path, $"is the list of {list.Option}, and is not overwritten; write elsewhere");
        }

        foreach (var article in articles)
        {
            files.Add(article, "is one of the articles, and is not overwritten; write elsewhere, or leave it out with --exclude");
        }

        return files;
    }

    /// <summary>Adds a file; of two reasons the first stands.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">What to tell of an output that would overwrite it.</param>
    public void Add(string path, string reason)
    {
        if (RealPathOf(path) is { } real)
        {
            _reasons.TryAdd(real, reason);
        }
    }

    /// <summary>Whether an output may be written. Where it is a file that is read, that is told.</summary>
    /// <param name="path">The file, or null for standard output, which always may.</param>
    public bool MayWrite(string? path)
    {
        if (path is null || RealPathOf(path) is not { } real || !_reasons.TryGetValue(real, out var reason))
        {
            return true;
        }

        messages.Write($"{path}: {reason}");
        return false;
    }

    // Links in the name or in the folders before it lead to one file by two paths. Null where links lead nowhere: opening it tells
    private string? RealPathOf(string path)
    {
        string file;
        try
        {
            file = Destination.FindFile(path);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            return null;
        }

        if (Path.GetDirectoryName(file) is not { } folder)
        {
            return file;
        }

        // Most files lie in the folder of the one before
        if (folder != _lastFolder.Path)
        {
            _lastFolder = (folder, Directory.Exists(folder) ? FolderSearch.RealPathOf(folder) : folder);
        }

        return Path.Join(_lastFolder.RealPath, Path.GetFileName(file));
    }
}
