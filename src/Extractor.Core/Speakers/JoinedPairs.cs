using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>Makes one referent more of two that “and” joins.</summary>
internal static class JoinedPairs
{
    /// <summary>Joins the latest referent to the one before: “<b>China and the United States</b> agreed”.</summary>
    public static void Join(Document document, Discourse discourse)
    {
        if (discourse.Latest is not { IsInner: false, Entities: [var second] } right || right.First < 2
            || document.TextOf(right.First - 1) is not ("and" or "the" or "The") || discourse.BeforeLatest is not { Entities: [var first] } left
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
            discourse.Add(right with { First = left.First, Entities = [first, second], Phrase = -1, IsSubject = right.IsSubject || left.IsSubject, Chain = "" });
        }
    }
}
