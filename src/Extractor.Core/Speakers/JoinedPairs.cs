using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>Makes one referent more of two that “and” joins.</summary>
internal static class JoinedPairs
{
    /// <summary>Joins the latest referent to the one before: “<b>China and the United States</b> agreed”.</summary>
    public static void Join(Document document, Discourse discourse)
    {
        if (discourse.Latest is not { IsInner: false, Entities: [var second] } right || right.First < 2
            || document.Tokens[right.First - 1].Length != 3 || document.TextOf(right.First - 1) is not ("and" or "the" or "The") || discourse.BeforeLatest is not { Entities: [var first] } left
            || left.IsInner || first == second || (!first.IsNamed && !second.IsNamed))
        {
            return;
        }

        var and = right.First - 1;
        if (document.TextOf(and) is "the" or "The")
        {
            and--;
        }

        if (and >= 0 && document.TextOf(and) is "and" && left.End == and)
        {
            discourse.Add(new Referent
            {
                First = left.First,
                End = right.End,
                Entities = [first, second],
                Sentence = right.Sentence,
                Paragraph = right.Paragraph,
                IsSubject = right.IsSubject || left.IsSubject,
                IsSource = right.IsSource,
                IsQuoted = right.IsQuoted,
                Resolution = right.Resolution,
                Confidence = right.Confidence,
            });
        }
    }
}
