using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” said <b>Ms. Ortega</b>.</summary>
internal sealed class SpeakerAfterCue : SourceRule
{
    public override Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        var before = site.First - 1;
        var isInverted = before < 0 || IsClosedQuotation(outline, before)
            || (outline.IsPunctuation(before) && !outline.Is(before, ")"));
        var isVerb = site.Cue.Verb == VerbForm.Finite || (site.Cue.Verb == VerbForm.Passive && outline[site.First].First == site.Cue.Head);

        // “Asked about Ms. Ortega”: what stands behind the preposition of a cue is its object
        var endsInPreposition = outline.Xpos(site.End - 1) == Xpos.In && site.Entry.Takes(CueFrames.Object);
        var isSaid = site.Entry.Act == StatementAct.Speech || IsClosedQuotation(outline, before);
        if (!isVerb || !isSaid || !isInverted || endsInPreposition)
        {
            return null;
        }

        // “…,” Kim, 57, told a friend: the comma closes an apposition to the speaker before it
        var source = NounPhrases.StartingAt(outline, site.End);
        if (outline.IsComma(before) && NounPhrases.EndingAt(outline, site.First) is not null && !EndsSentence(site, source))
        {
            return null;
        }

        // “…,” says the man was …: the phrase is the subject of a clause
        return source is { } found && outline.PhraseAt(site.End) is not { Kind: PhraseKind.Pronoun } && !outline.IsFinite(found.End)
            && !outline.Is(found.End, WordClasses.Complementizer)
            ? found
            : null;
    }

    // “On “Morning Talk” said”: a programme behind a preposition is nothing that was said; “was one for “long talks,” said” is
    private static bool IsClosedQuotation(Outline outline, int item) =>
        outline.IsQuotation(item) && (outline.Upos(item - 1) != Upos.Adp || (outline.IsSpeech(item) && outline.LastCharacter(item) is ',' or '!' or '?'));

    // “The court, which is new, had erred, said Ms. Ortega.”
    private static bool EndsSentence(CueSite site, Source? source) =>
        source is { } found && site.Entry.Takes(CueFrames.Clause) && !site.Entry.Takes(CueFrames.Addressee)
        && Adjuncts.From(site.Outline, found.End, site.Entry).ReachEnd(site.Outline) && Clauses.HasMainClause(site.Outline, 0, site.First - 1);
}
