using System.Text;
using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Pipeline;
using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run of “inspect”: reads the articles in order, fills their layers and writes them.</summary>
internal sealed class InspectRun(InspectOptions options, Terminal terminal, Messages messages, Func<Article, CancellationToken, Document> read)
{
    private const string TextEnding = ".txt";
    private const string ConlluEnding = ".conllu";

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    // Sources whose output would have overwritten an article, a list or another's output
    private int _refused;

    /// <summary>Does it and returns the <see cref="ExitStatus"/>.</summary>
    public int Run()
    {
        var articles = new InputArticles(options.Inputs, terminal, messages, isFilter: options.Output is null);
        if (articles.Sources.Count == 0)
        {
            return ExitStatus.NothingDone;
        }

        try
        {
            var written = options.Output is { } output && options.AsConllu && MeansFolder(output)
                ? WriteFiles(articles, output)
                : WriteAll(articles);
            return articles.Failed + _refused == 0 ? ExitStatus.AllDone
                : written > 0 ? ExitStatus.SomeFailed
                : ExitStatus.NothingDone;
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // What fails in reading is told there, so this is the output
            messages.Write(options.Output ?? Destination.StandardOutput, failure);
            return ExitStatus.NothingDone;
        }
    }

    private static bool MeansFolder(string path) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path) || (!Path.HasExtension(path) && !File.Exists(path));

    /// <summary>Writes all articles into one output and returns how many they are.</summary>
    private int WriteAll(InputArticles articles)
    {
        if (!articles.MayWrite(options.Output))
        {
            _refused++;
            return 0;
        }

        using var destination = Destination.Open(options.Output, terminal);
        int written;
        using (var output = WriterOn(destination))
        {
            var table = new LayerTableWriter(output, options.Shown);
            written = new ArticleLoop<Document>(articles, options.Run, read, new Listed(document => Write(document, table, output))).Run();
        }

        if (written > 0 || articles.Failed == 0)
        {
            destination.Complete();
        }

        return written;
    }

    private void Write(Document document, LayerTableWriter table, StreamWriter output)
    {
        if (options.AsConllu)
        {
            ConlluWriter.Write(document, output, options.Shown);
        }
        else
        {
            table.Write(document);
        }

        // On a screen each article is shown when it is done
        output.Flush();
    }

    private sealed class Listed(Action<Document> write) : IArticleResults<Document>
    {
        public void Write(ArticlePosition position, Article article, Document made) => write(made);
    }

    /// <summary>Writes each source into a file of its own and returns how many articles were written.</summary>
    private int WriteFiles(InputArticles articles, string folder)
    {
        var files = new Dictionary<ArticleSource, string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in articles.Sources)
        {
            var name = NameOf(source);
            var path = Path.Join(folder, name);
            if (!names.Add(name))
            {
                messages.Write($"{source.Path}: {path} is written for another article of that name");
                _refused++;
            }
            else if (!articles.MayWrite(path))
            {
                _refused++;
            }
            else
            {
                files.Add(source, path);
            }
        }

        using var written = new Files(articles.Sources, files, options.Shown, terminal);
        var count = new ArticleLoop<Document>(articles, options.Run, read, written) { IsWanted = files.ContainsKey }.Run();
        written.Complete();
        return count;
    }

    /// <summary>The path of an article's file below the folder; a key that leads out of the folder gives the file's name alone.</summary>
    private static string NameOf(ArticleSource source)
    {
        var leadsOut = Path.IsPathRooted(source.Key) || source.Key.Split('/').Contains("..");
        var name = leadsOut ? Path.GetFileName(source.Key) : source.Key;
        return (name.EndsWith(TextEnding, StringComparison.OrdinalIgnoreCase) ? name[..^TextEnding.Length] : name) + ConlluEnding;
    }

    private static StreamWriter WriterOn(Destination destination) =>
        new(destination.Stream, Encoding, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };

    /// <summary>A file for each source of which there is an article. It has its name when the next source begins.</summary>
    private sealed class Files(IReadOnlyList<ArticleSource> sources, Dictionary<ArticleSource, string> paths, InspectionOptions shown, Terminal terminal)
        : IArticleResults<Document>, IDisposable
    {
        private int _source = -1;
        private Destination? _destination;
        private StreamWriter? _output;

        public void Write(ArticlePosition position, Article article, Document made)
        {
            if (position.Source != _source)
            {
                Complete();
                _source = position.Source;
                var path = paths[sources[_source]];
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                _destination = Destination.Open(path, terminal);
                _output = WriterOn(_destination);
            }

            ConlluWriter.Write(made, _output!, shown);
        }

        /// <summary>Gives the last file its name.</summary>
        public void Complete()
        {
            _output?.Flush();
            _destination?.Complete();
            Dispose();
        }

        public void Dispose()
        {
            _destination?.Dispose();
            (_output, _destination) = (null, null);
        }
    }
}
