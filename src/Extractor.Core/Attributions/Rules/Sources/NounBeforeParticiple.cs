using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>A letter</b> urging the court to act was sent.</summary>
internal sealed class NounBeforeParticiple : SourceRule
{
    private static readonly WordSet Uttering = WordSet.ReadEmbedded("en/uttering-verbs.txt");

    public override Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Participle || site.Outline.PhraseAt(site.First - 1) is null)
        {
            return null;
        }

        // “released a statement saying”, “at a conference saying”: the one who released it speaks
        var noun = NounPhrases.EndingAt(site.Outline, site.First);
        return noun is { } found && (found.First == 0 || !(site.Outline.Is(site.Outline.ItemOf(found.Head.Head), WordClasses.SpeechNoun) || IsUttered(site.Outline, found)))
            ? found
            : null;
    }

    /// <summary>“Ms. Ortega emailed <b>neighbours</b> saying”, “protesters were holding up <b>signs</b> saying”: who did so speaks.</summary>
    private static bool IsUttered(Outline outline, Source noun)
    {
        var verb = noun.First - 1;
        if (verb > 0 && outline.Xpos(verb) == Xpos.Rp)
        {
            verb--;
        }

        return outline.Upos(verb) == Upos.Verb
            && Uttering.Contains(Lemmatizer.Lemma(outline.Document.TextOf(outline[verb].First), outline.Document.Tags[outline[verb].First]));
    }
}
