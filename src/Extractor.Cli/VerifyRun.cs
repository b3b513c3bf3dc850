using System.Globalization;
using System.Text;
using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Verification;

namespace Extractor.Cli;

/// <summary>One run of “verify”.</summary>
internal sealed class VerifyRun(string output, Inputs inputs, RunSettings settings, Terminal terminal, Messages messages)
{
    /// <summary>Does it; the <see cref="ExitStatus"/> is that some failed where a statement is not verbatim or could not be checked.</summary>
    public int Run()
    {
        if (ReadOutput() is not { } verifier)
        {
            return ExitStatus.NothingDone;
        }

        if (!inputs.AreNamed && terminal.InputIsTyped)
        {
            return TellNoArticles();
        }

        foreach (var problem in verifier.Broken)
        {
            messages.Write($"{output}: {problem}");
        }

        var articles = new InputArticles(inputs, terminal, messages, isFilter: true);
        using var results = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var check = new Check(verifier, problems => Show(problems, results));
        if (new ArticleLoop<Article>(articles, settings, (article, _) => article, check).Run() == 0)
        {
            return inputs.AreNamed ? ExitStatus.NothingDone : TellNoArticles();
        }

        check.Finish();
        foreach (var name in verifier.Missing)
        {
            results.WriteLine(Messages.OnOneLine($"{output}: {name}: no such article among those given"));
        }

        if (verifier.Nameless > 0)
        {
            results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {verifier.Nameless} statements name no article"));
        }

        results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verifier.Verbatim} of {verifier.Total} statements stand in the articles word for word"));
        return verifier.Verbatim < verifier.Total ? ExitStatus.SomeFailed : ExitStatus.AllDone;
    }

    private int TellNoArticles()
    {
        messages.Write($"{output}: no articles to check it against; name their files or folders behind it, or send them to standard input");
        return ExitStatus.NothingDone;
    }

    private OutputVerifier? ReadOutput()
    {
        try
        {
            return new OutputVerifier(output);
        }
        catch (UnreadableOutputException failure)
        {
            messages.Write(failure.Message);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(output, failure);
        }

        return null;
    }

    private void Show(IReadOnlyList<string> problems, TextWriter results)
    {
        foreach (var problem in problems)
        {
            results.WriteLine(Messages.OnOneLine($"{output}: {problem}"));
        }
    }

    /// <summary>Holds one article after the other against the output.</summary>
    private sealed class Check(OutputVerifier verifier, Action<IReadOnlyList<string>> show) : IArticleResults<Article>
    {
        // Statements that name no article are of the only one, which is known when no other comes
        private Article? _waiting;
        private bool _hasSeveral;

        public void Write(ArticlePosition position, Article article, Article made)
        {
            _hasSeveral = _waiting is not null;
            Finish();
            _waiting = article;
        }

        /// <summary>Checks what still waits.</summary>
        public void Finish()
        {
            if (_waiting is not null)
            {
                show(verifier.Check(_waiting, isOnly: !_hasSeveral));
            }
        }
    }
}
