using Extractor.Attributions.Grammar;

namespace Extractor.Attributions.Rules;

/// <summary>Finds the subject of the verb before a quotation.</summary>
internal static class SubjectBefore
{
    // 40 items, as far as a subject may lie from its verb
    private const int Reach = 40;

    public static (Source Subject, int Verb)? Of(QuotationSite site)
    {
        for (var i = site.Item - 1; i > 0 && i > site.Item - Reach; i--)
        {
            // “looks at how many | could get | in”: a verb without a subject of its own is passed over
            if (site.Outline.IsFinite(i) && VerbSubjects.Of(site.Outline, i) is { } subject)
            {
                return (subject, i);
            }
        }

        return null;
    }
}
