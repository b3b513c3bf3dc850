using System.Text;

namespace Extractor.Reading;

/// <summary>
/// Finds the files of a known format, or those that are asked for, in a folder and all below it. A folder that links
/// reach again is not searched again: it is found where it really lies, if that is below the folder, else by the link
/// that comes first. Nothing recurses, so folders may lie in each other to any depth that the system takes.
/// </summary>
public sealed class FolderSearch
{
    // The start of a path that is too long is enough to find it by
    private const int ShownLength = 120;

    // PATH_MAX of Linux, in bytes, a slash and a zero at the end included
    private const int LongestPath = 4096;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<string> _files = [];
    private readonly List<ReadingProblem> _problems = [];
    private readonly HashSet<string> _searched = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isWanted;

    // Folders first and links to folders when none is left
    private readonly Stack<Place> _folders = new();
    private readonly Queue<Place> _links = new();

    private FolderSearch(Func<string, bool> isWanted) => _isWanted = isWanted;

    /// <summary>Paths below the folder, with <c>/</c> between their parts, in ordinal order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Folders that could not be listed: the path and why.</summary>
    public IReadOnlyList<ReadingProblem> Problems => _problems;

    /// <summary>Searches a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isWanted">Whether a file is wanted, by its path below the folder; null for the files whose ending is a format's.</param>
    public static FolderSearch Run(string folder, Func<string, bool>? isWanted = null)
    {
        var search = new FolderSearch(isWanted ?? IsOfKnownFormat);
        search._links.Enqueue(new Place(new DirectoryInfo(folder), folder, Below: ""));
        while (search._folders.TryPop(out var place) || search._links.TryDequeue(out place))
        {
            search.Search(place);
        }

        search._files.Sort(StringComparer.Ordinal);
        return search;
    }

    /// <summary>A path with <c>/</c> between its parts, on systems that write <c>\</c> too.</summary>
    public static string WithSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether the ending of a file's name is a format's.</summary>
    internal static bool IsOfKnownFormat(string path) => InputFormats.FindByExtension(path) is not null;

    private void Search(Place place)
    {
        try
        {
            var real = place.Real ?? RealPathOf(place.Folder.FullName);
            if (_searched.Add(real))
            {
                List(place, real);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (failure is PathTooLongException || IsTooLong(place.Shown))
            {
                AddProblem(place.Shown[..Math.Min(ShownLength, place.Shown.Length)] + "…", $"its path of {place.Shown.Length} characters is longer than the system takes");
            }
            else
            {
                AddProblem(place.Shown, FailureReason.Of(failure, place.Shown));
            }
        }
    }

    private void AddProblem(string folder, string reason) =>
        _problems.Add(new ReadingProblem(WithSlashes(folder), null, $"the folder cannot be listed: {reason}") { Kind = ProblemKind.Access });

    // What the system says of such a folder is that it is not there, and its full path is lost then
    private static bool IsTooLong(string path) => Encoding.UTF8.GetByteCount(path) + 2 > LongestPath;

    private void List(Place place, string real)
    {
        var below = new List<DirectoryInfo>();
        foreach (var entry in place.Folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry is DirectoryInfo folder)
            {
                below.Add(folder);
            }
            else if (_isWanted(place.Below + entry.Name))
            {
                _files.Add(place.Below + entry.Name);
            }
            else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && Directory.Exists(Path.Join(real, entry.Name)))
            {
                // A folder, but not by this path. A link to itself or to nothing hides none
                AddProblem(Path.Join(place.Shown, entry.Name), FailureReason.TooManyLinks);
            }
        }

        // The system lists them in any order; the first name is to be searched first
        below.Sort((one, other) => string.CompareOrdinal(other.Name, one.Name));
        foreach (var folder in below.Where(folder => folder.LinkTarget is null))
        {
            _folders.Push(place.Of(folder) with { Real = Path.Join(real, folder.Name) });
        }

        below.Reverse();
        foreach (var link in below.Where(folder => folder.LinkTarget is not null))
        {
            _links.Enqueue(place.Of(link));
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

    /// <summary>A folder to search.</summary>
    /// <param name="Folder">The folder.</param>
    /// <param name="Shown">Its path as the user gave it.</param>
    /// <param name="Below">Its path below the folder that is searched, with <c>/</c> at the end where there is one.</param>
    private sealed record Place(DirectoryInfo Folder, string Shown, string Below)
    {
        /// <summary>Its path without links, or null where that is still to be found out.</summary>
        public string? Real { get; init; }

        public Place Of(DirectoryInfo below) => new(below, Path.Join(Shown, below.Name), Below + below.Name + "/");
    }
}
