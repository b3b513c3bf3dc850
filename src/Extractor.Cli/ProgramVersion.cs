using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Extractor.Cli;

/// <summary>What <c>--version</c> tells: the version, the commit that the program was built on, and what runs it.</summary>
internal static class ProgramVersion
{
    // As many digits as git shows
    private const int ShownDigits = 7;

    /// <summary>The number, as <c>0.1.0</c>.</summary>
    public static string Number => Built.Split('+')[0];

    /// <summary>The version and the commit, for a person: <c>0.1.0 (824d11d)</c>.</summary>
    public static string Full => Describe(Built);

    /// <summary>What was built in: <c>0.1.0+824d11d…</c>, without the plus where the sources were in no repository.</summary>
    public static string Built => typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Makes a command's <c>--version</c> write this.</summary>
    public static void AnswerIn(RootCommand command)
    {
        foreach (var option in command.Options.OfType<VersionOption>())
        {
            option.Action = new Answer();
            option.Description = "Show the version, the commit it was built on, and the runtime.";
        }
    }

    /// <summary>What the version that was built in says to a person.</summary>
    internal static string Describe(string built) => built.Split('+', 2) switch
    {
        [var number, var commit] => $"{number} ({commit[..Math.Min(ShownDigits, commit.Length)]})",
        [var number, ..] => $"{number} (built without git)",
        _ => built,
    };

    private sealed class Answer : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.Write($"extractor {Full}\n");
            output.Write($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}\n");
            return ExitStatus.AllDone;
        }
    }
}
