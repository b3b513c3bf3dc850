namespace Extractor.Reading;

/// <summary>Finds the files of a known format, or those that are asked for, in a folder and all below it; a folder that links reach again is not searched again.</summary>
public sealed class FolderSearch
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<string> _files = [];
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _searched = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isWanted;

    private FolderSearch(Func<string, bool> isWanted) => _isWanted = isWanted;

    /// <summary>Paths below the folder, with <c>/</c> between their parts, in ordinal order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Folders that could not be listed: the path and why.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Searches a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isWanted">Whether a file is wanted, by its path below the folder; null for the files whose ending is a format's.</param>
    public static FolderSearch Run(string folder, Func<string, bool>? isWanted = null)
    {
        var search = new FolderSearch(isWanted ?? IsOfKnownFormat);
        search.Search(new DirectoryInfo(folder), RealPathOf(folder), folder, "");
        search._files.Sort(StringComparer.Ordinal);
        return search;
    }

    /// <summary>A path with <c>/</c> between its parts, on systems that write <c>\</c> too.</summary>
    public static string WithSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether the ending of a file's name is a format's.</summary>
    internal static bool IsOfKnownFormat(string path) => InputFormats.FindByExtension(path) is not null;

    private void Search(DirectoryInfo folder, string realPath, string shown, string prefix)
    {
        if (!_searched.Add(realPath))
        {
            return;
        }

        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
            {
                if (entry is DirectoryInfo below)
                {
                    var real = below.LinkTarget is null ? Path.Join(realPath, below.Name) : RealPathOf(below.FullName);
                    Search(below, real, Path.Join(shown, below.Name), prefix + below.Name + "/");
                }
                else if (_isWanted(prefix + entry.Name))
                {
                    _files.Add(prefix + entry.Name);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{WithSlashes(shown)}: the folder cannot be listed: {failure.Message}");
        }
    }

    /// <summary>The path without links in any of its parts: two paths of one folder have one real path.</summary>
    public static string RealPathOf(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Join(real, part);
            real = Directory.ResolveLinkTarget(next, returnFinalTarget: true) is { } target ? RealPathOf(target.FullName) : next;
        }

        return real;
    }
}
