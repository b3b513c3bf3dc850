using System.CommandLine;
using Extractor.Cues;
using Extractor.Journals;
using Extractor.Reading;
using Extractor.Stances;
using Extractor.Words;

namespace Extractor.Cli;

/// <summary>The options that name lists of the user's own; each stands here once, with its help.</summary>
internal sealed class UserLists
{
    private readonly Option<string?> _cues = new("--cues")
    {
        Description = "A list of verbs that report statements, besides those the program knows; the README tells its form.",
        HelpName = "file",
    };

    private readonly Option<string?> _stance = new("--stance")
    {
        Description = "A list of words that show stance, besides those the program knows; the README tells its form.",
        HelpName = "file",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        AddCuesTo(command);
        AddStanceTo(command);
    }

    /// <summary>Adds that of the verbs to a command that shows no stance.</summary>
    public void AddCuesTo(Command command) => command.Add(_cues);

    /// <summary>Adds that of the words of stance to a command that finds no statements.</summary>
    public void AddStanceTo(Command command) => command.Add(_stance);

    /// <summary>What is given to find statements with, or an extractor's; null where a list is wrong, which is told then.</summary>
    /// <param name="given">What a caller wants to find them with, or null.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="messages">Where to tell what is wrong.</param>
    public ChosenExtractor? Choose(Func<Article, Extraction>? given, ParseResult typed, Messages messages) =>
        given is not null ? new ChosenExtractor((article, _, _) => given(article), 0)
            : Make(typed, messages, options => new StatementExtractor(options)) is { } extractor
                ? new ChosenExtractor(extractor.Extract, RunDescription.HashOf(extractor.Options)) : null;

    /// <summary>The lists that were named.</summary>
    public IReadOnlyList<NamedList> NamedIn(ParseResult typed)
    {
        var named = new List<NamedList>();
        foreach (var option in new[] { _cues, _stance })
        {
            if (typed.GetValue(option) is { } path)
            {
                named.Add(new NamedList(option.Name, path));
            }
        }

        return named;
    }

    private ExtractorOptions? Read(ParseResult typed, Messages messages)
    {
        var options = new ExtractorOptions();
        return TryRead(typed.GetValue(_cues), messages, (name, text) => options = options with { Cues = new CueList(name, text) })
            && TryRead(typed.GetValue(_stance), messages, (name, text) => options = options with { Stance = new StanceList(name, text) })
            ? options
            : null;
    }

    /// <summary>What works with the user's lists, or null where one cannot be read or holds what it must not, which is told then.</summary>
    public T? Make<T>(ParseResult typed, Messages messages, Func<ExtractorOptions, T> make)
        where T : class
    {
        try
        {
            return Read(typed, messages) is { } options ? make(options) : null;
        }
        catch (WordListException mistake)
        {
            messages.Write(mistake.Message);
            return null;
        }
    }

    private static bool TryRead(string? path, Messages messages, Action<string, string> use)
    {
        if (path is null)
        {
            return true;
        }

        try
        {
            use(path, TextDecoder.Decode(File.ReadAllBytes(path), path, TextDecoder.StrictUtf8, declared: null, out _));
            return true;
        }
        catch (UnreadableArticleException mistake)
        {
            messages.Write(mistake.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            messages.Write(path, failure);
        }

        return false;
    }
}
