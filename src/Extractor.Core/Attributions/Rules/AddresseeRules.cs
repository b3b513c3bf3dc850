using Extractor.Attributions.Grammar;
using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>
/// The ways to find whom something is said to where it does not stand between cue and content (“told <b>reporters</b> that”,
/// <see cref="Adjuncts"/>), surest first; the first answer stands. It has no share in the confidence, which is that of words,
/// cue and speaker.
/// </summary>
internal static class AddresseeRules
{
    // 20 items: “in a long letter sent on Monday to” before the source, “on Monday in Porto in an interview with” behind the cue
    private const int Reach = 20;

    private const WordClasses Hearers = NounClasses.Person | WordClasses.GroupNoun | WordClasses.OrganizationNoun | WordClasses.MediaNoun | WordClasses.Demonym;

    public static RankedRule<AddresseeRule>[] InOrder { get; } =
    [
        new(new HearerOfPassive(), 1, "the subject of the passive"),
        new(new NounBeforeTopic(), 1, "the noun phrase between the cue and its topic"),
        new(new HearerOfOccasion(), 1, "the noun phrase behind the occasion"),
        new(new HearerOfParticiple(), 1, "the noun phrase behind the participle"),
    ];

    /// <summary>Whom it was said to by the first rule that can tell, with the rule.</summary>
    public static (Source Addressee, RankedRule<AddresseeRule> Rule)? Find(CueSite site, Content content)
    {
        foreach (var rule in InOrder)
        {
            if (rule.Rule.FindAddressee(site, content) is { } addressee)
            {
                return (addressee, rule);
            }
        }

        return null;
    }

    /// <summary>Where an occasion or a participle may stand to belong to the report, from the first item to before the last.</summary>
    public static (int First, int End) Around(CueSite site) => (Math.Max(0, site.ReportFirst - Reach), Math.Min(site.Outline.Count, site.ReportEnd + Reach));

    /// <summary>Whether a word leads to who hears: “speaking <b>to</b>”, “an interview <b>with</b>”.</summary>
    public static bool LeadsToHearer(Outline outline, int item) =>
        outline.Is(item, WordClasses.Receiver) || outline.Is(item, "with") || outline.Is(item, "before");

    /// <summary>Whether no other verb stands between an item and the report: behind it, or before what begins at <paramref name="first"/>.</summary>
    public static bool BelongsToReport(CueSite site, int item, int first) =>
        item < first ? !site.Outline.HasFinite(item, first) : item >= site.ReportEnd && !site.Outline.HasFinite(site.ReportEnd, item);

    /// <summary>The noun phrase at an item, where it is of people or bodies and no part of what is said; else null.</summary>
    public static Source? HearerAt(Outline outline, int first, Content content)
    {
        if (NounPhrases.StartingAt(outline, first) is not { } phrase || IsSaid(outline, phrase, content) || !MayHear(outline, phrase.Head))
        {
            return null;
        }

        // “to reporters, adding that …”: an apposition would swallow what follows
        var end = first;
        while (end < phrase.End && !outline.IsComma(end))
        {
            end++;
        }

        return phrase with { End = end };
    }

    /// <summary>Whether what a phrase names can be spoken to: a name, a pronoun of persons, people, a body.</summary>
    public static bool MayHear(Outline outline, Phrase phrase) => phrase.Kind switch
    {
        PhraseKind.Pronoun => outline.Document.TextOf(phrase.Head) is "him" or "her" or "them" or "us" or "me" or "he" or "she" or "they" or "who",
        PhraseKind.Name => true,
        _ => (NounClasses.ClassesOf(outline.Document, phrase.Head) & Hearers) != 0,
    };

    private static bool IsSaid(Outline outline, Source phrase, Content content)
    {
        foreach (var piece in content.Pieces)
        {
            if (piece.Outline == outline && piece.First < phrase.End && phrase.First < piece.End)
            {
                return true;
            }
        }

        return false;
    }
}
