using System.CommandLine;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The command “speakers”: articles in, who says how much of them out.</summary>
internal sealed class SpeakersCommand : Command
{
    private readonly ArticlesArgument _articles = new();
    private readonly ExtractionOptions _options = new(OutputFormats.OfSpeakers, "the speakers");

    public SpeakersCommand(Terminal terminal, Messages messages, UserLists lists, Func<Article, Extraction>? extract)
        : base("speakers", "Shows who speaks in each article: statements, words quoted, share of all words quoted. A joint statement counts for each of its speakers.")
    {
        _articles.AddTo(this);
        _options.AddTo(this);
        SetAction(typed => _articles.RunOrShowHelp(typed, terminal, () =>
            lists.Choose(extract, typed, messages) is { } chosen
                ? new ExtractRun(_options.Read(typed, _articles), terminal, messages, chosen).Run()
                : ExitStatus.NothingDone));
    }
}
