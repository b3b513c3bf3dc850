using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>
/// The files that a run reads: no output takes the place of one, by whatever path or link leads there. Standard input and devices
/// are no files.
/// </summary>
internal sealed class FilesRead
{
    private readonly Messages _messages;
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private (string? Path, string? RealPath) _lastFolder;

    private FilesRead(Messages messages) => _messages = messages;

    /// <summary>The files of a run; of two reasons for one the first stands.</summary>
    /// <param name="lists">The user's lists.</param>
    /// <param name="inputs">What else it reads.</param>
    /// <param name="reason">What to tell of an output that would overwrite one of these.</param>
    /// <param name="messages">Where to tell what may not be written.</param>
    public static FilesRead Of(IEnumerable<NamedList> lists, IEnumerable<string> inputs, string reason, Messages messages)
    {
        var files = new FilesRead(messages);
        foreach (var list in lists)
        {
            files.Add(list.Path, $"is the list of {list.Option}, and is not overwritten; write elsewhere");
        }

        foreach (var input in inputs)
        {
            if (input != ArticleSource.StandardInput)
            {
                files.Add(input, reason);
            }
        }

        return files;
    }

    /// <summary>Whether an output may be written. Where it is a file that is read, that is told.</summary>
    /// <param name="path">The file, or null for standard output, which always may.</param>
    public bool MayWrite(string? path)
    {
        if (path is null || RealPathOf(path) is not { } real || !_reasons.TryGetValue(real, out var reason))
        {
            return true;
        }

        _messages.Write($"{path}: {reason}");
        return false;
    }

    private void Add(string path, string reason)
    {
        if (RealPathOf(path) is { } real)
        {
            _reasons.TryAdd(real, reason);
        }
    }

    // Links in the name or in the folders before it lead to one file by two paths. Null for a device, and where links lead
    // nowhere: opening it tells
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

        if (Destination.IsAmongDevices(file))
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
