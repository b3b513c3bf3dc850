using System.CommandLine;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command “speakers”: articles in, who says how much of them out.</summary>
internal sealed class SpeakersCommand : Command
{
    private readonly ArticlesArgument _articles = new();
    private readonly ExtractionOptions _options = new(OutputFormats.OfSpeakers, "the speakers");
    private readonly UserLists _lists = new();

    public SpeakersCommand(Terminal terminal, Messages messages, Func<Article, Extraction>? extract)
        : base("speakers", "Shows who speaks in each article: statements, words quoted, share of all words quoted. A joint statement counts for each of its speakers.")
    {
        _articles.AddTo(this);
        _options.AddTo(this);
        _lists.AddCuesTo(this);
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            _lists.Choose(extract, typed, messages) is { } chosen
                ? new ExtractRun(_options.Read(typed, _articles, _lists), terminal, messages, chosen).Run()
                : ExitStatus.NothingDone));
    }
}
