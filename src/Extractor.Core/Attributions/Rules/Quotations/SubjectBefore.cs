using Extractor.Attributions.Grammar;

namespace Extractor.Attributions.Rules;

/// <summary>Finds the subject of the last verb before a quotation, or in the clause before a place.</summary>
internal static class SubjectBefore
{
    // 40 items, as far as a subject may lie from its verb
    private const int Reach = 40;

    public static (Source Subject, int Verb)? Of(in QuotationSite site) => Of(site.Outline, site.Item);

    /// <param name="outline">The sentence.</param>
    /// <param name="end">The item before which the verb stands.</param>
    public static (Source Subject, int Verb)? Of(Outline outline, int end)
    {
        for (var i = end - 1; i > 0 && i > end - Reach; i--)
        {
            // “looks at how many | could get | in”: a verb without a subject of its own is passed over
            if (outline.IsFinite(i) && VerbSubjects.Of(outline, i) is { } subject)
            {
                return (subject, i);
            }
        }

        return null;
    }
}
