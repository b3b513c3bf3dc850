using Extractor.Pipeline;

namespace Extractor.Speakers.Names;

/// <summary>“Ann Roe, <b>R-Va.</b>, said”, “Bo Lind (<b>D-Ohio</b>)”: what somebody is, no name.</summary>
internal static class PartyAndState
{
    /// <summary>How many tokens it has.</summary>
    public const int Length = 3;

    /// <summary>Whether it begins at a token.</summary>
    public static bool IsAt(Document document, int token) =>
        token + Length <= document.Tokens.Count && document.TextOf(token) is "R" or "D" or "I" && document.TextOf(token + 1) is "-" or "–"
        && document.Tokens[token].End == document.Tokens[token + 1].Start && char.IsUpper(document.TextOf(token + 2)[0]);
}
