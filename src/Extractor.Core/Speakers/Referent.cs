using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>A place of the article that speaks of somebody or something: a name, a description, a pronoun that was resolved.</summary>
internal sealed class Referent
{
    /// <summary>
    /// In UTF-16 units, about five links. A chain of “he” for “he” for “he” tells its newest links and the one it ends at; a bound
    /// keeps hostile text linear.
    /// </summary>
    private const int LongestChain = 250;

    private const string Link = " ← ";

    private string? _chain;

    /// <summary>The index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>The index of the first token after it.</summary>
    public required int End { get; init; }

    /// <summary>The index of the phrase whose head this is, or -1.</summary>
    public int Phrase { get; init; } = -1;

    /// <summary>Who is meant: several for “the two leaders”.</summary>
    public required Entity[] Entities { get; init; }

    /// <summary>The index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The index of its paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Whether it is the subject of a clause.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether it is the source of a statement.</summary>
    public bool IsSource { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether later words may mean it: it is neither quoted nor in a headline; set when it is added.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether it only stands inside another phrase: “<b>Lindell</b> lawyer”, “<b>Lee</b>'s office”.</summary>
    public bool IsInner { get; init; }

    /// <summary>How the words refer.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>The share of such answers that were right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What spoke for those who are meant, or for nobody, for people; null where the words speak for themselves.</summary>
    public string? Because { get; init; }

    /// <summary>What a pronoun goes back to, or null.</summary>
    public Referent? Antecedent { get; init; }

    /// <summary>Those between whom nothing decides, where <see cref="Entities"/> is empty.</summary>
    public Entity[] Tie { get; init; } = [];

    /// <summary>
    /// From the words here to the words that name, for people: “he ← Holm (subject of the sentence before)”. Made only when it
    /// is asked for, which is for few.
    /// </summary>
    public string ChainIn(Document document)
    {
        if (_chain is not null || Antecedent is null)
        {
            return _chain ??= Step(document);
        }

        // No recursion: in hostile text a chain may have any length
        var open = new Stack<Referent>();
        for (var referent = this; referent is { _chain: null }; referent = referent.Antecedent)
        {
            open.Push(referent);
        }

        while (open.TryPop(out var referent))
        {
            referent._chain = referent.Step(document);
        }

        return _chain!;
    }

    private string Step(Document document)
    {
        if (Antecedent is not { _chain: { } chain } antecedent)
        {
            return Because is null ? "" : Entities.Length == 0 ? Because : $" ({Because})";
        }

        var rest = chain.Length > LongestChain ? $"{Link}…{chain[chain.LastIndexOf(Link, StringComparison.Ordinal)..]}" : chain;
        return $"{Link}{document.LineOf(antecedent.First, antecedent.End)} ({Because}){rest}";
    }
}
