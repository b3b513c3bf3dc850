namespace Extractor.Reading;

/// <summary>What a user's arguments lead to: sources, and arguments that lead to none.</summary>
public sealed class ArticleSources
{
    private readonly List<ArticleSource> _found = [];
    private readonly List<ReadingProblem> _problems = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sharedKeys = new(StringComparer.Ordinal);

    private readonly FileChoice _choice;

    private ArticleSources(FileChoice choice) => _choice = choice;

    /// <summary>The sources in the order of the arguments, those of a folder in the ordinal order of their paths.</summary>
    public IReadOnlyList<ArticleSource> Found => _found;

    /// <summary>What could not be found or listed: the path and why.</summary>
    public IReadOnlyList<ReadingProblem> Problems => _problems;

    /// <summary>Keys that several sources have: two folders may hold a file of one name.</summary>
    public IReadOnlySet<string> SharedKeys => _sharedKeys;

    /// <summary>Finds the sources that files, folders (with all below them) and <c>-</c> stand for. A path given twice is taken once.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="choice">Which files of a folder to take, or null for all of a known format.</param>
    public static ArticleSources Find(IEnumerable<string> arguments, FileChoice? choice = null)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var sources = new ArticleSources(choice ?? new FileChoice());
        foreach (var argument in arguments)
        {
            sources.AddArgument(argument);
        }

        return sources;
    }

    private void AddArgument(string argument)
    {
        if (argument == ArticleSource.StandardInput)
        {
            Add(argument, argument);
        }
        else if (Directory.Exists(argument))
        {
            AddFolder(FolderSearch.WithSlashes(argument).TrimEnd('/'), argument);
        }
        else if (File.Exists(argument))
        {
            Add(FolderSearch.WithSlashes(argument), Path.GetFileName(argument));
        }
        else
        {
            _problems.Add(Missing(argument, FailureReason.OfName(argument) ?? "no such file or folder"));
        }
    }

    private void AddFolder(string folder, string argument)
    {
        var search = FolderSearch.Run(argument, _choice.Matcher());
        _problems.AddRange(search.Problems);
        if (search.Files.Count == 0 && search.Problems.Count == 0)
        {
            _problems.Add(Missing(argument, $"no {_choice} in this folder"));
        }

        foreach (var file in search.Files)
        {
            Add(folder + "/" + file, file);
        }
    }

    private static ReadingProblem Missing(string argument, string what) => new(argument, null, what) { Kind = ProblemKind.Access };

    private void Add(string path, string key)
    {
        if (!_paths.Add(path))
        {
            return;
        }

        if (!_keys.Add(key))
        {
            _sharedKeys.Add(key);
        }

        _found.Add(new ArticleSource(path, key));
    }
}
