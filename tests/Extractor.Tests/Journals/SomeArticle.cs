namespace Extractor.Tests.Journals;

/// <summary>Short invented articles, each of other words than the next.</summary>
internal static class SomeArticle
{
    private static readonly string[] Names = ["Ana Prado", "Bo Lind", "Cem Aydin", "Dora Weiss", "Eli Okoro"];
    private static readonly string[] Things = ["bridge", "harbour", "school", "museum", "railway", "market", "dam"];

    public static string Text(int number) =>
        $"“We will build the {Things[number % Things.Length]} by spring of {2000 + number},” said Mayor {Names[number % Names.Length]}. "
        + $"The minister denied that its costs had doubled. According to {Names[(number + 1) % Names.Length]}, nobody was asked.\n";
}
