using System.Globalization;
using Extractor.Reading;

namespace Extractor.Verification;

/// <summary>Holds what an output says of its statements against the articles.</summary>
public sealed class OutputVerifier
{
    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<Claim> _nameless = [];
    private readonly List<string> _broken = [];
    private readonly ArticleNames _articles;

    /// <summary>Reads the whole output.</summary>
    /// <param name="path">CSV, TSV, XLSX, JSON or JSON Lines with the words of statements and their places in code points.</param>
    /// <exception cref="UnreadableOutputException">It is none of these.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public OutputVerifier(string path)
    {
        try
        {
            foreach (var claim in ClaimReader.Read(path))
            {
                Add(claim);
            }
        }
        catch (Exception failure) when (BrokenContent.Describe(failure) is { } problem)
        {
            throw new UnreadableOutputException(path, problem);
        }

        if (_broken.Count > 0 && _broken.Count == Total)
        {
            throw new UnreadableOutputException(path, _broken[0]);
        }

        _articles = new ArticleNames(_names);
    }

    /// <summary>Rows and lines that are broken and cannot be checked: where each stands, and why.</summary>
    public IReadOnlyList<string> Broken => _broken;

    /// <summary>How many statements the output holds.</summary>
    public int Total { get; private set; }

    /// <summary>How many were found to stand where the output says, so far.</summary>
    public int Verbatim { get; private set; }

    /// <summary>Articles that the output names and that were not given so far.</summary>
    public IEnumerable<string> Missing => _names.Where(_claims.ContainsKey);

    /// <summary>How many statements name no article at all, and were not held against one.</summary>
    public int Nameless => _nameless.Count;

    /// <summary>
    /// Checks what is said of an article, under its path, the end of its path or the name of its file, and says what is
    /// wrong, a line a statement.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="isOnly">Whether it is the only one, so that statements that name none are of it.</param>
    public IReadOnlyList<string> Check(Article article, bool isOnly)
    {
        ArgumentNullException.ThrowIfNull(article);
        var problems = new List<string>();
        var text = new VerbatimText(article.Text);
        var name = _articles.Find(article) ?? Path.GetFileNameWithoutExtension(article.Path);
        if (_claims.Remove(name, out var claims))
        {
            Check(claims, text, name, problems);
        }

        if (isOnly)
        {
            Check(_nameless, text, article.Path, problems);
            _nameless.Clear();
        }

        return problems;
    }

    private void Add(Claim claim)
    {
        Total++;
        if (claim.Problem is { } problem)
        {
            _broken.Add($"{claim.Place}: {problem}");
        }
        else if (claim.Article is not { } name)
        {
            _nameless.Add(claim);
        }
        else if (_claims.TryGetValue(name, out var sameArticle))
        {
            sameArticle.Add(claim);
        }
        else
        {
            _claims.Add(name, [claim]);
            _names.Add(name);
        }
    }

    private void Check(List<Claim> claims, VerbatimText text, string name, List<string> problems)
    {
        foreach (var claim in claims)
        {
            if (text.ProblemOf(claim) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{claim.Place}: {name}: {problem}"));
            }
            else
            {
                Verbatim++;
            }
        }
    }
}
