using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// Tells what a source is whose noun stands in no list. Of the 227 statements of PolNeAR train that lost their speaker when
/// such nouns fell silent (“the largesse suggests”), 67 had a mention that touches the true source.
/// </summary>
internal static class UnlistedNouns
{
    private static readonly string[] PersonEndings = WordListReader.ReadEmbedded("en/person-endings.txt").ToArray();

    /// <summary>Several or a number are a group, “the heckler” is a person; null for a thing, which does not speak.</summary>
    public static SpeakerType? TypeOf(Document document, Description description)
    {
        var head = document.Tags[description.Phrase.Head];
        if (head.Xpos is Xpos.Jj or Xpos.Jjr or Xpos.Jjs)
        {
            // “the undecided” are people, “an hourlong” is cut off from its noun
            return description.IsDefinite && !description.HasOwner ? SpeakerType.Group : null;
        }

        // “the Sixtysomethings”, “the Riverline”: a name that was not found to be one
        if (char.IsUpper(document.TextOf(description.Phrase.Head)[0]) && !description.IsPlural && head.Xpos != Xpos.Cd)
        {
            return SpeakerType.Organization;
        }

        return head.Xpos == Xpos.Cd || description.IsPlural || description.Noun is "one" or "" ? SpeakerType.Group
            : head.Xpos is Xpos.Nn or Xpos.Nnp && EndsAsPerson(description.Noun) ? SpeakerType.Unnamed
            : null;
    }

    private static bool EndsAsPerson(string noun)
    {
        foreach (var ending in PersonEndings)
        {
            if (noun.Length > ending.Length + 1 && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
