using Extractor.Lists;
using Extractor.Words;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: Extractor.Lists FILE");
    return 2;
}

try
{
    // The next build takes what is there for whole
    var unfinished = path + ".tmp";
    File.WriteAllBytes(unfinished, EnglishLists.Compile());
    File.Move(unfinished, path, overwrite: true);
    return 0;
}
catch (WordListException mistake)
{
    // As a compiler tells it, so that a build shows it as an error
    Console.Error.WriteLine($"Extractor.Lists : error LISTS: {mistake.Message}");
    return 1;
}
