using Extractor.Lists;
using Extractor.Words;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: Extractor.Lists FILE");
    return 2;
}

try
{
    File.WriteAllBytes(path, EnglishLists.Compile());
    return 0;
}
catch (WordListException mistake)
{
    // As a compiler tells it, so that a build shows it as an error
    Console.Error.WriteLine($"Extractor.Lists : error LISTS: {mistake.Message}");
    return 1;
}
