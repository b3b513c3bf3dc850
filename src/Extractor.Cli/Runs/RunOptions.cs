using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Extractor.Cli.Runs;

/// <summary>How a run goes through its articles; each option stands here once, with its help.</summary>
internal sealed class RunOptions
{
    // More are no faster on any machine of today, and each has its stack
    private const int MostThreads = 1024;

    // No Option<int>: generic code over values is compiled anew at every start (see KebabCase)
    private readonly Option<string?> _threads = new("--threads")
    {
        Description = "How many articles to work on at once; without it as many as there are cores. The output is the same.",
        HelpName = "n",
        Validators = { CheckThreads },
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

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_threads);
        command.Add(_quiet);
        command.Add(_verbose);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What was typed.</summary>
    public RunSettings Read(ParseResult typed) => new()
    {
        Threads = typed.GetValue(_threads) is { } threads ? ParseNumber(threads, MostThreads)!.Value : Environment.ProcessorCount,
        Verbosity = typed.GetResult(_quiet) is not null ? Verbosity.Quiet
            : typed.GetResult(_verbose) is not null ? Verbosity.Verbose
            : Verbosity.Normal,
    };

    private void CheckTogether(CommandResult typed)
    {
        if (typed.GetResult(_quiet) is not null && typed.GetResult(_verbose) is not null)
        {
            typed.AddError("--quiet and --verbose: only one of them can be");
        }
    }

    private static void CheckThreads(OptionResult typed)
    {
        if (typed.Tokens is [var token] && ParseNumber(token.Value, MostThreads) is null)
        {
            typed.AddError($"--threads: '{token.Value}' is no number from 1 to {MostThreads}");
        }
    }

    /// <summary>A number from 1, or null where the text is none.</summary>
    private static int? ParseNumber(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}
