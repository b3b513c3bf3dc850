namespace Extractor.Cli.Completion;

/// <summary>The shells that there is a script for; each is written from the definitions of the commands.</summary>
internal static class CompletionScripts
{
    private static readonly (string Shell, Func<CommandTree, string> Write)[] All =
    [
        ("bash", BashScript.Write),
        ("zsh", ZshScript.Write),
        ("fish", FishScript.Write),
        ("powershell", PowerShellScript.Write),
    ];

    /// <summary>The names of the shells.</summary>
    public static IEnumerable<string> Shells => All.Select(one => one.Shell);

    /// <summary>The script of a shell, or null where there is none of this name.</summary>
    public static string? Write(string shell, CommandTree tree) => Array.Find(All, one => one.Shell == shell).Write?.Invoke(tree);
}
