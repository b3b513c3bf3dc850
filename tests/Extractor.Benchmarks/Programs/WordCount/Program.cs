// What any program of .NET takes at least: reads every .txt file of a folder and counts its words.
long files = 0, words = 0;
foreach (var path in Directory.EnumerateFiles(args[0], "*.txt"))
{
    var isInWord = false;
    foreach (var character in File.ReadAllText(path))
    {
        var isSpace = char.IsWhiteSpace(character);
        words += !isSpace && !isInWord ? 1 : 0;
        isInWord = !isSpace;
    }

    files++;
}

Console.WriteLine($"{files} files, {words} words");
