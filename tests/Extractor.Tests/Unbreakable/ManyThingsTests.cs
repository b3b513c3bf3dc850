using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Extractor.Model;
using Extractor.Reading;
using Extractor.Tests.Cli;

namespace Extractor.Tests.Unbreakable;

/// <summary>Very many articles, very deep folders.</summary>
public sealed class ManyThingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new(inMemory: true);

    public void Dispose()
    {
        // What lies too deep for the system's paths cannot be deleted by a path
        if (OperatingSystem.IsWindows())
        {
            _folder.Dispose();
        }
        else
        {
            Process.Start("rm", ["-rf", _folder.Path]).WaitForExit();
        }
    }

    [Fact]
    public void A_hundred_thousand_articles_of_one_word_are_all_answered_in_order()
    {
        const int Articles = 100_000;
        var input = new StringBuilder();
        for (var number = 0; number < Articles; number++)
        {
            input.Append("{\"id\":").Append(number).Append(",\"text\":\"word\"}\n");
        }

        var run = CommandRun.Of(["--input-format", "jsonl", "--format", "jsonl"], input.ToString(), extract: article => new Extraction { Article = article, Words = 1, Speakers = [], Statements = [] });

        Assert.Equal(0, run.Status);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Articles, lines.Length);
        Assert.All(lines.Index().Where(line => line.Index % 9_999 == 0), line =>
            Assert.Equal($"-#{line.Index}", JsonDocument.Parse(line.Item).RootElement.GetProperty("article").GetProperty("path").GetString()));
    }

    [Fact]
    public void Folders_that_lie_too_deep_are_told_and_the_rest_is_found()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Made by a program of Linux.");
        _folder.Write("a.txt", "x");
        _folder.Write("z.txt", "x");

        // A path of the system has 4,096 bytes at most: such folders are made step by step, from within
        Perl("for (1..10000) { mkdir 'd' or die; chdir 'd' or die; symlink $ARGV[0], 'up' if $_ % 1000 == 0; if ($_ == 1000) { open F, '>b.txt'; print F 'x'; close F } }");

        var found = new List<string>();
        var run = CommandRun.Of([_folder.Path, "-f", "csv", "--threads", "1"], "", extract: article =>
        {
            found.Add(article.Key);
            return new Extraction { Article = article, Words = 1, Speakers = [], Statements = [] };
        });

        Assert.Equal(1, run.Status);
        Assert.Equal(["a.txt", string.Concat(Enumerable.Repeat("d/", 1000)) + "b.txt", "z.txt"], found);
        Assert.Matches(@"^extractor: /.{100,160}…: the folder cannot be listed: its path of \d{4} characters is longer than the system takes$", Assert.Single(run.Messages));
    }

    [Fact]
    public void Ten_thousand_folders_of_which_each_links_to_the_next_and_the_last_to_the_first_end()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Made by a program of Linux.");
        Perl("for (0..9999) { mkdir \"c$_\" or die; symlink '../c' . ($_ + 1) % 10000, \"c$_/next\" or die; if ($_ % 1000 == 0) { open F, \">c$_/a.txt\"; print F 'x'; close F } }");

        var found = FolderSearch.Run(_folder.Path);

        Assert.Empty(found.Problems);
        Assert.Equal(Enumerable.Range(0, 10).Select(thousand => $"c{(thousand == 0 ? "0" : $"{thousand}000")}/a.txt"), found.Files);
    }

    private void Perl(string program)
    {
        using var made = Process.Start(new ProcessStartInfo("perl", ["-e", program, _folder.Path]) { WorkingDirectory = _folder.Path })!;
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    [Fact]
    public void Thousands_of_links_to_folders_that_link_to_each_other_end()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links need rights elsewhere.");
        const int Folders = 60;
        for (var one = 0; one < Folders; one++)
        {
            _folder.Write($"f{one:D2}/a.txt", "x");
            for (var other = 0; other < Folders; other++)
            {
                Directory.CreateSymbolicLink(_folder[$"f{one:D2}/to{other:D2}"], System.IO.Path.Combine("..", $"f{other:D2}"));
            }
        }

        var found = FolderSearch.Run(_folder.Path);

        Assert.Empty(found.Problems);
        Assert.Equal(Enumerable.Range(0, Folders).Select(one => $"f{one:D2}/a.txt"), found.Files);
    }

    [Fact]
    public void A_chain_of_links_is_followed_as_far_as_the_system_does()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links need rights elsewhere.");
        using var outside = new TemporaryFolder();
        for (var step = 0; step < 60; step++)
        {
            outside.Write($"c{step:D2}/{step:D2}.txt", "x");
            if (step > 0)
            {
                Directory.CreateSymbolicLink(outside[$"c{step - 1:D2}/next"], System.IO.Path.Combine("..", $"c{step:D2}"));
            }
        }

        Directory.CreateSymbolicLink(_folder["first"], outside["c00"]);

        var found = FolderSearch.Run(_folder.Path);

        // Linux follows 40 links in one path
        Assert.Equal("first/00.txt", found.Files[0]);
        Assert.InRange(found.Files.Count, 30, 60);
        Assert.EndsWith("/next: the folder cannot be listed: more links lead to it than the system follows", Assert.Single(found.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_utf8_is_told_as_that_and_costs_no_other()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Made by a program of Linux.");
        _folder.Write("b.txt", "“Yes,” said Ana Prado.");
        Perl("open F, \">bad\\xff.txt\" or die; print F 'x'; close F; mkdir \"folder\\xff\" or die");

        var run = CommandRun.Of(_folder.Path, "-f", "csv");

        Assert.Equal(1, run.Status);
        Assert.Equal(
            [
                $"extractor: {_folder.Path}/folder\uFFFD: the folder cannot be listed: its name or path is not UTF-8, and cannot be opened",
                $"extractor: {_folder.Path}/bad\uFFFD.txt: its name or path is not UTF-8, and cannot be opened",
            ],
            run.Messages);
        Assert.Contains("Ana Prado", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_itself_and_one_to_nothing_cost_no_other_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links need rights elsewhere.");
        _folder.Write("b.txt", "x");
        File.CreateSymbolicLink(_folder["a"], "a");
        File.CreateSymbolicLink(_folder["c"], "nowhere");

        var found = FolderSearch.Run(_folder.Path);

        Assert.Equal(["b.txt"], found.Files);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_folder_is_found_where_it_lies_rather_than_by_a_link()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links need rights elsewhere.");
        _folder.Write("z/y/a.txt", "x");
        Directory.CreateSymbolicLink(_folder["a"], _folder["z"]);
        Directory.CreateSymbolicLink(_folder["b"], _folder["z/y"]);

        Assert.Equal(["z/y/a.txt"], FolderSearch.Run(_folder.Path).Files);
    }
}
