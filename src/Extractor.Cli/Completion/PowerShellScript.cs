using System.Text;

namespace Extractor.Cli.Completion;

/// <summary>Writes the script for PowerShell. Where it finds no words, PowerShell completes paths.</summary>
internal static class PowerShellScript
{
    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder();
        script.Append("# Completion of extractor for PowerShell, made by: extractor completion powershell\n");
        script.Append("Register-ArgumentCompleter -Native -CommandName extractor -ScriptBlock {\n");
        script.Append("    param($wordToComplete, $commandAst, $cursorPosition)\n\n");
        script.Append("    # Of each command its words, and its options, each with the words that its value may be\n");
        script.Append("    $all = @{\n");
        WriteCommand(tree, script);
        foreach (var command in tree.Commands)
        {
            WriteCommand(command, script);
        }

        script.Append("""
                }

                $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
                $command = ''
                if ($typed.Count -gt 1 -and $all.ContainsKey($typed[1])) {
                    $command = $typed[1]
                }

                $known = $all[$command]
                $before = ''
                $previous = $typed[-1]
                if ($wordToComplete -match '^(--[^=]+=)') {
                    $before = $Matches[1]
                    $previous = $before.TrimEnd('=')
                }

                if ($known.Options.Contains($previous) -and $known.Options[$previous].Count -gt 0) {
                    $words = $known.Options[$previous]
                    if ($wordToComplete -match '^(.*,)[^,]*$') {
                        $before = $Matches[1]
                    }
                } elseif ($wordToComplete.StartsWith('-')) {
                    $words = @($known.Options.Keys)
                } else {
                    $words = @($known.Words | Where-Object { $command -ne '' -or $typed.Count -eq 1 })
                }

                $words | ForEach-Object { $before + $_ } |
                    Where-Object { $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }

                # Where nothing is offered, paths are; beside the commands they are to be offered too
                if ($command -eq '' -and $typed.Count -eq 1 -and -not $wordToComplete.StartsWith('-')) {
                    [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
                }
            }

            """);
        return script.ToString();
    }

    private static void WriteCommand(CommandTree command, StringBuilder script)
    {
        var words = command.Commands.Select(below => below.Name).Concat(command.Arguments.SelectMany(argument => argument.Values));
        script.Append($"        {Quote(command.Name)} = @{{\n            Words = {List(words)}\n            Options = [ordered]@{{\n");
        foreach (var option in command.Options)
        {
            foreach (var name in option.Names)
            {
                script.Append($"                {Quote(name)} = {List(option.Values)}\n");
            }
        }

        script.Append("            }\n        }\n");
    }

    private static string List(IEnumerable<string> words) => $"@({string.Join(", ", words.Select(Quote))})";

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
