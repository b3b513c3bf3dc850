using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Collects what the article says of each named person: titles, roles, appositions, party and state, gender.</summary>
internal sealed class Introductions(Document document, EntityRegistry entities)
{
    private readonly Dictionary<int, Entity> _described = [];

    // A bit for each of their tokens, by its last digits: nearly all other tokens have none
    private ulong _digits;

    /// <summary>Whom a description beside a name means, by the token of its noun, or null.</summary>
    public Entity? DescribedAt(int noun) => (_digits & (1UL << noun)) == 0 ? null : _described.GetValueOrDefault(noun);

    /// <summary>Reads around every name of the article.</summary>
    public void Read(List<NameMention> names, Entity?[] linked)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (linked[i] is { } entity)
            {
                entity.AddMention(document.SpanOf(names[i].TitleFirst, names[i].End));
                ReadTitle(names[i], entity);
                ReadApposition(names, linked, i, entity);
                ReadBracket(names[i], entity);
                ReadPredicate(names[i], entity);
                ReadAffiliation(names, linked, i, entity);
            }
        }

        foreach (var entity in entities.All)
        {
            if (entity.IsPerson && entity.Gender == Gender.Unknown)
            {
                entity.Gender = GenderFinder.OfPerson(entity.Key);
            }
        }
    }

    /// <summary>“<b>Norland President</b> Igor Sandvik”.</summary>
    private void ReadTitle(NameMention name, Entity entity)
    {
        if (name.TitleFirst >= name.First)
        {
            return;
        }

        if (GenderFinder.OfTitle(document, name) is var gender and not Gender.Unknown && entity.IsPerson)
        {
            entity.Gender = gender;
        }

        var head = -1;
        for (var i = name.TitleFirst; i < name.First; i++)
        {
            if ((NounClasses.ClassesOf(document, i) & (NounClasses.Person | WordClasses.Honorific | WordClasses.NamingNoun | WordClasses.MediaNoun)) != 0)
            {
                entity.AddRole(document.Words[i].Folded);
                head = i;
            }
        }

        Describe(entity, name.TitleFirst, name.First);
        if (head >= 0 && HasOffice(name))
        {
            entity.Role ??= document.LineOf(name.TitleFirst, name.First);
        }
    }

    /// <summary>“Mayor”, “spokeswoman”; but neither “Mr.” nor “rival”.</summary>
    private bool HasOffice(NameMention name)
    {
        for (var i = name.TitleFirst; i < name.First; i++)
        {
            if (document.Words[i].Is(WordClasses.Role) || (document.Words[i].Is(WordClasses.Honorific) && GenderFinder.OfNoun(document.Words[i].Classes) == Gender.Unknown && document.TextOf(i)[^1] != '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Wilma Holm, <b>the deputy secretary of state</b>,”, “<b>A lawyer for the outlets</b>, Emil Brandt,”.</summary>
    private void ReadApposition(List<NameMention> names, Entity?[] linked, int index, Entity entity)
    {
        var name = names[index];
        if (entity.Kind is not (NameKind.Person or NameKind.Unknown) || document.Phrases[name.Phrase].End != name.End)
        {
            return;
        }

        if ((Appositions.After(document, name.Phrase) ?? Appositions.Before(document, name.Phrase)) is not { } apposition)
        {
            return;
        }

        // “Lee, President Holm” are two people
        for (var i = Math.Max(0, index - 3); i < Math.Min(names.Count, index + 6); i++)
        {
            if (i != index && names[i].First > apposition.Head - 1 && names[i].First <= apposition.Head + 1 && linked[i]?.Kind == NameKind.Person)
            {
                return;
            }
        }

        if (entity.Kind == NameKind.Unknown)
        {
            entity.Kind = NameKind.Person;
        }

        TakeRole(entity, apposition.First, apposition.End, apposition.Head);
        ReadJoined(name.Phrase, apposition.Head, apposition.End, entity);
        for (var i = Math.Max(0, index - 4); i < Math.Min(names.Count, index + 6); i++)
        {
            if (names[i].First >= apposition.First && names[i].First < apposition.End && linked[i] is { Kind: NameKind.Organization or NameKind.Media } body)
            {
                entity.Affiliation ??= body.Name;
            }
        }
    }

    /// <summary>“Wilma Holm, a teacher and <b>a member of the council</b>,”: the second role in the commas.</summary>
    private void ReadJoined(int phrase, int head, int end, Entity entity)
    {
        for (var i = phrase + 1; i < document.Phrases.Count && document.Phrases[i].First < end; i++)
        {
            var joined = document.Phrases[i];
            if (joined.First > head && joined.Kind == PhraseKind.Description && document.Tags[joined.First - 1].Upos == Upos.Cconj
                && document.Tags[joined.First].Xpos == Xpos.Dt && !NounClasses.IsPlural(document.Tags[joined.Head])
                && (NounClasses.ClassesOf(document, joined.Head) & (WordClasses.Role | WordClasses.PersonNoun)) != 0)
            {
                TakeRole(entity, joined.First, joined.End, joined.Head);
            }
        }
    }

    /// <summary>“Ann Lee <b>(D-Mo.)</b>”, “Ann Lee, <b>R-Fla.</b>, said”.</summary>
    private void ReadBracket(NameMention name, Entity entity)
    {
        if (name.End + 3 >= document.Tokens.Count
            || !(document.TextOf(name.End) is "(" || (document.TextOf(name.End) is "," && PartyAndState.IsAt(document, name.End + 1))))
        {
            return;
        }

        for (var i = name.End + 1; i < Math.Min(name.End + 6, document.Tokens.Count) && document.TextOf(i) is not (")" or ","); i++)
        {
            foreach (var range in document.TextOf(i).Split('-'))
            {
                var part = document.TextOf(i)[range];
                if (part is "R" or "D" or "I")
                {
                    entity.AddDescriptor(part is "R" ? "republican" : part is "D" ? "democratic" : "independent");
                    entity.AddRole(part is "R" ? "republican" : part is "D" ? "democrat" : "independent");
                }
                else if (part.Length > 1 && PlaceNames.English.State(part) is { } state)
                {
                    foreach (var word in state.Split(' '))
                    {
                        entity.AddDescriptor(word);
                    }
                }
            }
        }
    }

    /// <summary>“Lindell, who is <b>an economist</b>”, “Lee is <b>the mayor of Norwick</b>”.</summary>
    private void ReadPredicate(NameMention name, Entity entity)
    {
        if (entity.Kind is not NameKind.Person)
        {
            return;
        }

        var i = name.End;
        if (i + 1 < document.Tokens.Count && document.Tags[i].Xpos == Xpos.Comma && document.TextOf(i + 1) is "who")
        {
            i += 2;
        }

        if (i >= document.Tokens.Count || document.TextOf(i) is not ("is" or "was" or "became" or "remains"))
        {
            return;
        }

        for (var next = name.Phrase + 1; next < document.Phrases.Count; next++)
        {
            var phrase = document.Phrases[next];
            if (phrase.First == i + 1 && phrase.Kind == PhraseKind.Description && !NounClasses.IsPlural(document.Tags[phrase.Head])
                && (document.Tags[phrase.First].Xpos == Xpos.Dt || document.Words[phrase.Head].Is(WordClasses.Role))
                && (NounClasses.ClassesOf(document, phrase.Head) & NounClasses.Person) != 0)
            {
                TakeRole(entity, phrase.First, phrase.End, phrase.Head);
            }

            if (phrase.First > i)
            {
                return;
            }
        }
    }

    /// <summary>“Emil Brandt of <b>The Norwick Mail</b>”, “<b>NTV</b>'s Ada Holm”, “<b>Nordwind</b> spokeswoman Jane Roe”.</summary>
    private void ReadAffiliation(List<NameMention> names, Entity?[] linked, int index, Entity entity)
    {
        if (entity.Kind is not NameKind.Person)
        {
            return;
        }

        if (index > 0 && names[index - 1].Phrase == names[index].Phrase && linked[index - 1] is { Kind: NameKind.Organization or NameKind.Media or NameKind.Unknown } before)
        {
            entity.Affiliation ??= before.Name;
        }

        if (index + 1 < names.Count && linked[index + 1] is { Kind: NameKind.Organization or NameKind.Media } after
            && document.TextOf(names[index].End) is "of" or "at" or "from" or "with"
            && names[index + 1].First - names[index].End is 1 or 2)
        {
            entity.Affiliation ??= after.Name;
        }
    }

    private void TakeRole(Entity entity, int first, int end, int head)
    {
        var start = document.Tags[first].Xpos is Xpos.Dt or Xpos.PrpPoss ? first + 1 : first;
        entity.Role ??= document.LineOf(start, end);
        entity.AddRole(document.Words[head].Folded);
        _described[head] = entity;
        _digits |= 1UL << head;
        Describe(entity, start, end);
        if (GenderFinder.OfNoun(NounClasses.ClassesOf(document, head)) is var gender and not Gender.Unknown && entity.Gender == Gender.Unknown)
        {
            entity.Gender = gender;
        }
    }

    private void Describe(Entity entity, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Words[i].Folded is { Length: > 1 } word)
            {
                entity.AddDescriptor(word);
            }
        }

        if (end - first < 2)
        {
            return;
        }

        var words = document.LineSpanOf(first, end);
        foreach (var role in RoleSynonyms.English.OfSeveralWords)
        {
            if (words.Contains(role, StringComparison.OrdinalIgnoreCase))
            {
                entity.AddRole(role);
            }
        }
    }
}
