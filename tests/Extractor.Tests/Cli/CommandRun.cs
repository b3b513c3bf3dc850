using System.Text;
using Extractor.Cli;
using Extractor.Model;

namespace Extractor.Tests.Cli;

/// <summary>What one run of the command gave.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Bytes">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandRun(int Status, byte[] Bytes, string Error)
{
    /// <summary>The command to run in a process of its own.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "extractor.dll");

    /// <summary>Standard output as text.</summary>
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>The lines of standard error.</summary>
    public string[] Messages => Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the command whole, its input and output redirected.</summary>
    public static CommandRun Of(params string[] args) => Of(args, input: "");

    /// <summary>Runs the command whole.</summary>
    public static CommandRun Of(
        string[] args, string input, bool inputIsTyped = false, bool outputIsScreen = false, Func<Article, Extraction>? extract = null, TimeProvider? clock = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            InputIsTyped = inputIsTyped,
            OutputIsScreen = outputIsScreen,
            Clock = clock ?? TimeProvider.System,
        };
        var status = CommandLine.Run(args, terminal, extract);
        return new CommandRun(status, output.ToArray(), error.ToString());
    }
}
