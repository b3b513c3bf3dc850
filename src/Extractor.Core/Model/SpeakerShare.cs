namespace Extractor.Model;

/// <summary>How much of an article one speaker says.</summary>
public sealed record SpeakerShare
{
    /// <summary>The speaker.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The number of statements, joint ones included.</summary>
    public required int Statements { get; init; }

    /// <summary>The number of words of those statements that stand in quotation marks, each word counted once.</summary>
    public required int WordsQuoted { get; init; }

    /// <summary>The part of all words quoted in the article, 0 to 1; null where nothing is quoted.</summary>
    public required double? Share { get; init; }

    /// <summary>The paragraph in which the first statement begins, counted from 1.</summary>
    public required int FirstParagraph { get; init; }

    /// <summary>The paragraph in which the last statement begins, counted from 1.</summary>
    public required int LastParagraph { get; init; }
}
