using System.Text;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Writing;

namespace Extractor.Training;

/// <summary>Writes CoNLL-U from raw texts, for scoring tokens, sentences and tags against a treebank.</summary>
internal static class ConlluCommand
{
    /// <summary>Reads every <c>*.txt</c> of a folder and writes a <c>.conllu</c> of the same name into another.</summary>
    public static void Run(string folder, string outputFolder)
    {
        var pipeline = new StagePipeline([new BlankLineParagraphs(), new Tokenizer(), new SentenceSplitter(), new Tagger(TaggerModel.Embedded)]);
        Directory.CreateDirectory(outputFolder);
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var document = pipeline.Run(new Article { Path = path, Key = name, Text = File.ReadAllText(path) });
            using var output = new StreamWriter(Path.Combine(outputFolder, name + ".conllu"), append: false, new UTF8Encoding(false));
            ConlluWriter.Write(document, output);
        }
    }
}
