using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Takes a source apart: “Mei Lund, China's top diplomat” is one, “China and the United States” are two.</summary>
internal sealed class SourceReader(Document document, Discourse discourse, DiscourseReader reader)
{
    // Of the source that is read
    private readonly List<int> _phrases = [];

    /// <summary>The referents that speak in a source, in order; empty where none was understood.</summary>
    public List<Referent> Read(TextSpan source)
    {
        var (first, end) = discourse.Map.TokensOf(source);
        var phrases = Phrases(first, end);

        // “One official | who declined to be named”: a noun that is no phrase
        if (phrases.Count > 0 && document.Phrases[phrases[0]] is { Kind: PhraseKind.Pronoun } relative && relative.First > first
            && document.Words[relative.First].Is(WordClasses.RelativePronoun))
        {
            return reader.ReadPart(first, relative.First) is { } noun ? [noun] : [];
        }

        var speaking = new List<Referent>(1);
        var isAside = false;
        for (var i = 0; i < phrases.Count; i++)
        {
            if (Relation(phrases, i, first) is not { } relation)
            {
                continue;
            }

            if (Speaking(phrases[i], first, end) is not { } referent)
            {
                // “Ann Wells, <b>a combat veteran</b> and former officer”, though the tagger missed the noun
                isAside |= relation == Link.Beside && speaking.Count > 0;
                continue;
            }

            switch (relation)
            {
                case Link.First when speaking.Count == 0:
                // “the regional capital, <b>Norwick</b>,”: what it names speaks, though its noun could not
                case Link.Beside when speaking.Count == 0 && i == 1 && referent.Resolution == Resolution.Name:
                    speaking.Add(referent);
                    break;
                case Link.Joined when speaking.Count > 0 && IsRoleOf(speaking[^1], referent):
                    speaking[^1] = referent;
                    break;
                case Link.Joined when speaking.Count > 0 && !(isAside && referent.Resolution == Resolution.Description) && MayJoin(speaking[^1], referent):
                    speaking.Add(referent);
                    break;
                case Link.Beside when speaking.Count > 0 && !document.Phrases[phrases[i]].IsPossessive:
                    // “Ann Wells, <b>a sculptor</b> and marathon runner”: who is joined to an aside is part of it
                    isAside = !Beside(speaking, referent, phrases, i, end);
                    break;
                case Link.Whom when speaking.Count > 0:
                    speaking[0] = referent;
                    break;
                case Link.Author when speaking.Count == 1 && IsText(speaking[0]) && referent.Entities is [{ IsNamed: true }]:
                    speaking[0] = referent;
                    break;
                case Link.Example when speaking.Count == 1 && referent.Resolution == Resolution.Name:
                    speaking[0] = referent;
                    break;
                default:
                    break;
            }
        }

        return speaking.Count == 0 && (phrases.Count == 0 || Relation(phrases, 0, first) is null) && reader.ReadPart(first, end) is { } part ? [part] : speaking;
    }

    private enum Link
    {
        First,
        Joined,
        Beside,
        Author,
        Whom,
        Example,
    }

    /// <summary>Who speaks in a phrase: its head, or the name inside it that alone belongs to the source, “<b>Lee</b>'s” of “Lee's claim”.</summary>
    private Referent? Speaking(int phrase, int first, int end) =>
        document.Phrases[phrase].Head < end ? discourse.OfPhrase(phrase) : discourse.LastWithin(first, end) ?? reader.ReadPart(first, end);

    private List<int> Phrases(int first, int end)
    {
        var phrases = _phrases;
        phrases.Clear();
        for (var i = first; i < end; i++)
        {
            if (discourse.Map.PhraseOf(i) is >= 0 and var phrase && (phrases.Count == 0 || phrases[^1] != phrase))
            {
                phrases.Add(phrase);
            }
        }

        return phrases;
    }

    /// <summary>How the phrase at <paramref name="index"/> belongs to those before it; null where it only stands behind a preposition or in a clause.</summary>
    private Link? Relation(List<int> phrases, int index, int first)
    {
        if (index == 0)
        {
            return document.Phrases[phrases[0]].First > first && document.Tags[document.Phrases[phrases[0]].First - 1].Upos == Upos.Adp ? null : Link.First;
        }

        var start = document.Phrases[phrases[index]].First;
        var inBracket = false;
        for (var i = first; i < start; i++)
        {
            // “, who led the inquiry and …”, “, including Lee and …”, “(D-Mo.)”: inside those nobody speaks
            inBracket = document.Tags[i].Xpos switch { Xpos.OpenBracket => true, Xpos.CloseBracket => false, _ => inBracket };
            if (document.TextOf(i) is "who" or "which" or "that" or "whose" or "including" && i > first)
            {
                return null;
            }
        }

        if (inBracket)
        {
            return null;
        }

        if (document.TextOf(start) is "whom" or "which" && document.TextOf(start - 1) is "of")
        {
            return Link.Whom;
        }

        var previous = document.Phrases[phrases[index - 1]].End;
        var between = start - previous;
        if (between == 0)
        {
            return Link.Beside;
        }

        var link = document.TextOf(start - 1);
        return link switch
        {
            "and" or "&" or "or" => IsInPrepositional(phrases, index, first) ? null : Link.Joined,
            "," or "-" => Link.Beside,
            [var mark] when Characters.IsDash(mark) => Link.Beside,
            "by" => Link.Author,
            "as" when between == 2 && document.TextOf(previous) is "such" => Link.Example,
            "of" when IsText(discourse.OfPhrase(phrases[index - 1])) => Link.Author,
            _ => null,
        };
    }

    /// <summary>“lawyers for both Otto <b>and</b> Ilona Lessing”: joined behind a preposition, which is not the source.</summary>
    private bool IsInPrepositional(List<int> phrases, int index, int first)
    {
        var isIn = false;
        for (var i = document.Phrases[phrases[0]].End; i < document.Phrases[phrases[index]].First && i >= first; i++)
        {
            isIn = document.Tags[i].Xpos != Xpos.Comma && (isIn || document.Tags[i].Upos == Upos.Adp);
        }

        return isIn;
    }

    /// <summary>“<b>Former prosecutor</b> and Norwick Mayor Emil Brandt”: one role without article before another in front of the name.</summary>
    private bool IsRoleOf(Referent description, Referent name)
    {
        if (description is not { Resolution: Resolution.Description, Entities: [{ IsNamed: false, Type: SpeakerType.Unnamed }] }
            || document.Tags[description.First].Xpos is Xpos.Dt or Xpos.PrpPoss or Xpos.Cd || name.Resolution != Resolution.Name)
        {
            return false;
        }

        for (var i = name.First; i < name.End - 1; i++)
        {
            if ((NounClasses.ClassesOf(document, i) & (WordClasses.Role | WordClasses.PersonNoun)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Ana and other neighbours” are two, “the former mayor and minister” is one.</summary>
    private bool MayJoin(Referent one, Referent other) =>
        one.Resolution != Resolution.Description || other.Resolution != Resolution.Description
        || (one.Entities is [{ IsNamed: true }] && other.Entities is [{ IsNamed: true }] && one.Entities[0] != other.Entities[0] && BeginsWithDeterminer(other));

    private bool BeginsWithDeterminer(Referent referent) => document.Tags[referent.First].Xpos == Xpos.Dt;

    /// <summary>
    /// What stands behind a comma: the name of who was described (“One villager, <b>Karim Amari</b>”), one more of a list
    /// (“the United States, <b>Britain</b> and France”), or a description of who was named, which adds nothing (false).
    /// </summary>
    private bool Beside(List<Referent> speaking, Referent referent, List<int> phrases, int index, int end)
    {
        var last = speaking[^1];
        if (last.Resolution == Resolution.Description && referent.Resolution == Resolution.Name && last.Entities is [{ IsNamed: false } or { IsPerson: true }])
        {
            speaking[^1] = referent;
            return true;
        }

        if (last.Resolution == Resolution.Name && last.Entities is [var one] && referent.Entities is [var other]
            && (referent.Resolution == Resolution.Name ? IsAlike(one, other) : IsListed(referent, phrases, index, end)))
        {
            speaking.Add(referent);
            return true;
        }

        return false;
    }

    private static bool IsAlike(Entity one, Entity other) =>
        one != other && (one.Kind == other.Kind || (one.IsPerson && other.IsOpen) || (one.IsOpen && other.IsPerson));

    /// <summary>“Lindell, others”: a bare plural that closes the source; but “Ann Roe, 33”.</summary>
    private bool IsListed(Referent referent, List<int> phrases, int index, int end) =>
        document.Tags[referent.First].Xpos != Xpos.Cd && index == phrases.Count - 1 && referent.End == end && referent.End - referent.First == 1 && referent.Entities[0].IsPlural;

    private bool IsText(Referent? referent) =>
        referent is { Entities: [{ Type: SpeakerType.Document }] }
        || (referent is not null && (NounClasses.ClassesOf(document, referent.End - 1) & NounClasses.Text) != 0);
}
