using Extractor.Cues;
using Extractor.Reading;
using Extractor.Words;

namespace Extractor.Cli;

/// <summary>Makes what finds the statements.</summary>
internal static class Extractors
{
    /// <summary>What is given to find statements with, or an extractor's; null where the user's list of cues cannot be read, which is told then.</summary>
    /// <param name="given">What a caller wants to find them with, or null.</param>
    /// <param name="cues">The path of the list, or null.</param>
    /// <param name="messages">Where to tell what is wrong with it.</param>
    public static Func<Article, Extraction>? Choose(Func<Article, Extraction>? given, string? cues, Messages messages) =>
        given ?? (Make(cues, messages) is { } extractor ? extractor.Extract : null);

    /// <summary>An extractor, or null where the user's list of cues cannot be read, which is told then.</summary>
    /// <param name="cues">The path of the list, or null.</param>
    /// <param name="messages">Where to tell what is wrong with it.</param>
    public static StatementExtractor? Make(string? cues, Messages messages)
    {
        if (cues is null)
        {
            return new StatementExtractor();
        }

        try
        {
            var list = new CueList(cues, TextDecoder.Decode(File.ReadAllBytes(cues), cues, TextDecoder.StrictUtf8, declared: null, out _));
            return new StatementExtractor(new ExtractorOptions { Cues = list });
        }
        catch (Exception mistake) when (mistake is WordListException or UnreadableArticleException)
        {
            messages.Write(mistake.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            messages.Write(cues, failure);
        }

        return null;
    }
}
