using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Extractor.Cli.Runs;

/// <summary>How a run goes through its articles; each option stands here once, with its help.</summary>
internal sealed class RunOptions
{
    // The longest of 840 news articles takes some hundredths of a second, the 64 MB that an article may have some minutes
    private const int UsualSeconds = 60;
    private const int MostSeconds = 24 * 60 * 60;

    // More are no faster on any machine of today, and each has its stack
    private const int MostThreads = 1024;

    // No Option<int>: generic code over values is compiled anew at every start (see KebabCase)
    private readonly Option<string?> _threads = new("--threads")
    {
        Description = "How many articles to work on at once; without it as many as there are cores. The output is the same.",
        HelpName = "n",
        Validators = { CheckThreads },
    };

    private readonly Option<string?> _seconds = new ListingOption<string?>("--max-seconds")
    {
        Help = () => $"The most seconds that one article may take, 1 to {MostSeconds}; without it {UsualSeconds}. One that takes longer fails, and costs no other.",
        HelpName = "n",
        Validators = { CheckSeconds },
    };

    // No Option<bool>, as above
    private readonly Option<object> _quiet = new("--quiet", "-q")
    {
        Arity = ArgumentArity.Zero,
        Description = "Tell only what fails, not how far a long run is.",
    };

    private readonly Option<object> _verbose = new("--verbose", "-v")
    {
        Arity = ArgumentArity.Zero,
        Description = "Tell of every article when it is done, with how many statements.",
    };

    private readonly Option<string?> _errors = new("--errors")
    {
        Description = "A file for the articles that fail, a line of JSON each: path, line, kind, message.",
        HelpName = "file",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        AddThreadsTo(command);
        command.Add(_seconds);
    }

    /// <summary>Adds that of the threads to a command that only reads articles, which has no other limit than their bytes.</summary>
    public void AddThreadsTo(Command command) => command.Add(_threads);

    /// <summary>Adds those for what a run tells of itself to a command that writes extractions.</summary>
    public void AddTellingTo(Command command)
    {
        command.Add(_errors);
        command.Add(_quiet);
        command.Add(_verbose);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What was typed.</summary>
    public RunSettings Read(ParseResult typed) => new()
    {
        Threads = typed.GetValue(_threads) is { } threads ? ParseNumber(threads, MostThreads)!.Value : Environment.ProcessorCount,
        MostTime = TimeSpan.FromSeconds(typed.GetValue(_seconds) is { } seconds ? ParseNumber(seconds, MostSeconds)!.Value : UsualSeconds),
        Verbosity = typed.GetResult(_quiet) is not null ? Verbosity.Quiet
            : typed.GetResult(_verbose) is not null ? Verbosity.Verbose
            : Verbosity.Normal,
        Errors = typed.GetValue(_errors),
    };

    private void CheckTogether(CommandResult typed)
    {
        if (typed.GetResult(_quiet) is not null && typed.GetResult(_verbose) is not null)
        {
            typed.AddError("--quiet and --verbose: only one of them can be");
        }
    }

    private static void CheckThreads(OptionResult typed) => Check(typed, MostThreads);

    private static void CheckSeconds(OptionResult typed) => Check(typed, MostSeconds);

    private static void Check(OptionResult typed, int most)
    {
        if (typed.Tokens is [var token] && ParseNumber(token.Value, most) is null)
        {
            typed.AddError($"{typed.Option.Name}: '{token.Value}' is no number from 1 to {most}");
        }
    }

    /// <summary>A number from 1, or null where the text is none.</summary>
    private static int? ParseNumber(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}
