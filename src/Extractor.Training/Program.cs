using System.Security.Cryptography;
using Extractor.Tags;
using Extractor.Training;

switch (args)
{
    case ["train", var model, .. var treebanks] when treebanks.Length > 0:
        using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            foreach (var treebank in treebanks)
            {
                hash.AppendData(File.ReadAllBytes(treebank));
            }

            TreebankSentence[] sentences = [.. treebanks.SelectMany(Treebank.Read)];
            var trained = new Trainer(sentences).Train(hash.GetHashAndReset());
            File.WriteAllBytes(model, ModelWriter.WithLeads(trained, LeadFinder.Find(TaggerModel.Read(trained, model), sentences)));
        }

        return 0;
    case ["evaluate", var model, .. var treebanks]:
        var evaluation = new Evaluation(new Tagger(TaggerModel.Read(File.ReadAllBytes(model), model)), Console.Out);
        Console.WriteLine($"{model}: {new FileInfo(model).Length} bytes");
        foreach (var treebank in treebanks)
        {
            evaluation.Report(treebank);
        }

        return 0;
    case ["speed", var folder]:
        SpeedCommand.Run(folder, Console.Out);
        return 0;
    case ["calibrate", "--gold", var gold]:
        Calibration.On(Gold.Read(gold)).Write(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: train MODEL TREEBANK... | evaluate MODEL TREEBANK... | speed FOLDER | calibrate --gold FILE");
        return 2;
}
