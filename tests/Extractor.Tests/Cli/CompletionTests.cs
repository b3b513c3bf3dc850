using System.Diagnostics;
using System.Text.RegularExpressions;
using Extractor.Writing;

namespace Extractor.Tests.Cli;

/// <summary>What the shells offer, asked of the shells themselves where they are installed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What is typed, with the cursor at its end; what must be offered, and what must not.</summary>
    public static TheoryData<string, string[], string[]> Typed { get; } = new()
    {
        { "extractor ", ["speakers", "verify", "completion", "article one.txt"], ["--format", "bash"] },
        { "extractor sp", ["speakers"], ["verify"] },
        { "extractor --out", ["--output"], ["--format"] },
        { "extractor --format ", [.. OutputFormats.OfStatements.All.Select(format => format.Name)], ["speakers", "direct"] },
        { "extractor --format=js", ["json", "jsonl"], ["csv"] },
        { "extractor --kind direct,", ["mixed"], ["speakers"] },
        { "extractor --columns sp", ["speaker", "speaker_role"], ["cue"] },
        { "extractor --output ", ["article one.txt"], ["speakers", "csv"] },
        { "extractor speakers --format ", [.. OutputFormats.OfSpeakers.All.Select(format => format.Name)], ["html"] },
        { "extractor speakers --", ["--cues", "--kind", "--help"], ["--explain", "--version"] },
        { "extractor inspect --layers to", ["tokens"], ["tags"] },
        { "extractor inspect --format c", ["conllu"], ["csv"] },
        { "extractor completion ", ["bash", "zsh", "fish", "powershell"], ["speakers"] },
        { "extractor schema ", [.. JsonSchemas.Names], ["verify"] },
        { "extractor verify ", ["article one.txt"], ["speakers"] },
        { "extractor speakers ", ["article one.txt"], ["verify"] },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void Bash_offers_what_fits(string typed, string[] offered, string[] notOffered)
    {
        // As readline does: the line, and its words, cut at "=" too
        var words = string.Join(' ', Regex.Matches(typed, "=|[^ =]+").Select(word => $"'{word.Value}'")) + (typed[^1] == ' ' ? " ''" : "");
        Check("bash", offered, notOffered, ["--norc", "-c", $$"""
            source ./script
            COMP_WORDS=({{words}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _extractor
            # Where the function offers nothing, bash offers paths
            ((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}" || compgen -f -- "${COMP_WORDS[COMP_CWORD]}"
            """]);
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void Fish_offers_what_fits(string typed, string[] offered, string[] notOffered) =>
        Check("fish", offered, notOffered, ["--no-config", "-c", $"source ./script; complete --do-complete '{typed}'"]);

    // zsh completes only at a terminal: one is made, the key for the list is pressed, and what appears is read
    [Theory]
    [MemberData(nameof(Typed))]
    public void Zsh_offers_what_fits(string typed, string[] offered, string[] notOffered)
    {
        _folder.Write(".zshrc", """
            stty rows 500 cols 300
            autoload -Uz compinit && compinit -u -d ./.dump
            source ./script
            LISTMAX=1000 PS1='READY>'
            finished() { print FINISHED; exit }
            zle -N finished
            bindkey '^D' list-choices '^X' finished
            """);
        Check("zsh", offered, notOffered, ["-f", "-c", $$"""
            zmodload zsh/zpty
            zpty shell "ZDOTDIR=$PWD TERM=dumb zsh -i"
            zpty -r shell shown '*READY>*'
            zpty -w -n shell '{{typed}}'$'\C-d\C-x'
            zpty -r shell shown '*FINISHED*'
            print -r -- "${${shown#*$'\n'}%$'\n'*}"
            """]);
    }

    // It starts slowly, so one answers all
    [Fact]
    public void PowerShell_offers_what_fits()
    {
        Assert.SkipUnless(IsInstalled("pwsh"), "pwsh is not installed.");
        _folder.Write("article one.txt", "x");
        File.WriteAllBytes(_folder["script.ps1"], CommandRun.Of("completion", "powershell").Bytes);
        var lines = Typed.Select(row => row.Data.Item1).ToList();
        var asked = string.Join(", ", lines.Select(line => $"'{line}'"));
        using var process = Process.Start(new ProcessStartInfo("pwsh", ["-NoProfile", "-Command", $$"""
            . ./script.ps1
            foreach ($line in {{asked}}) { (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText -join '|' }
            """])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        })!;
        var shown = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        process.WaitForExit();

        Assert.Equal(lines.Count + 1, shown.Length);
        Assert.All(Typed.Zip(shown), pair =>
        {
            var (row, output) = (pair.First.Data, pair.Second);
            Assert.All(row.Item2, word => Assert.Matches($@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", output));
            Assert.All(row.Item3, word => Assert.DoesNotMatch($@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", output));
        });
    }

    [Fact]
    public void The_script_for_powershell_holds_every_word_and_is_balanced()
    {
        // Where no PowerShell is at hand to run it, at least what is opened outside of quotation marks is closed
        var whole = CommandRun.Of("completion", "powershell").Output;
        var script = Regex.Replace(whole, "'[^'\n]*'|#.*", "");

        Assert.All(Typed.SelectMany(row => row.Data.Item2).Where(word => !word.Contains(' ', StringComparison.Ordinal)),
            word => Assert.Contains($"'{word}'", whole, StringComparison.Ordinal));
        Assert.Equal(script.Count(c => c == '{'), script.Count(c => c == '}'));
        Assert.Equal(script.Count(c => c == '('), script.Count(c => c == ')'));
        Assert.Equal(script.Count(c => c == '['), script.Count(c => c == ']'));
        Assert.DoesNotContain('\'', script);
    }

    [Fact]
    public void An_unknown_shell_is_told()
    {
        var run = CommandRun.Of("completion", "tcsh");

        Assert.Equal(2, run.Status);
        Assert.Equal(["extractor: completion: 'tcsh' is none of bash, zsh, fish, powershell"], run.Messages);
    }

    private void Check(string shell, string[] offered, string[] notOffered, string[] args)
    {
        // They are installed where CI runs
        Assert.SkipUnless(IsInstalled(shell) || Environment.GetEnvironmentVariable("CI") == "true", $"{shell} is not installed.");
        _folder.Write("article one.txt", "x");
        File.WriteAllBytes(Path.Combine(_folder.Path, "script"), CommandRun.Of("completion", shell).Bytes);
        using var process = Process.Start(new ProcessStartInfo(shell, args)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var shown = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
        }

        // A blank within a word has a backslash before it; a description stands behind the word
        var output = Regex.Replace(shown.Result.Replace("\\ ", " ", StringComparison.Ordinal), "\t.*| +-- .*", "");

        // A word with what follows it: ",", a description
        bool IsOffered(string word) => Regex.IsMatch(output, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])");
        Assert.All(offered, word => Assert.True(IsOffered(word), $"{word} is not offered:\n{output}\n{error.Result}"));
        Assert.All(notOffered, word => Assert.False(IsOffered(word), $"{word} is offered:\n{output}"));
    }

    private static bool IsInstalled(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
