using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>
/// The reports, polls and laws that an article names anywhere, “the Reuters/Ipsos opinion poll”, so that “a new poll” of its
/// first lines finds them.
/// </summary>
internal sealed class NamedTexts
{
    private static readonly List<Entity> Nothing = [];

    private readonly Document _document;
    private readonly EntityRegistry _entities;
    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.Ordinal);

    public NamedTexts(Document document, ArticleMap map, EntityRegistry entities)
    {
        (_document, _entities) = (document, entities);
        foreach (var entity in entities.All)
        {
            if (entity.Type == SpeakerType.Document)
            {
                Add(entity);
            }
        }

        foreach (var phrase in document.Phrases.Items)
        {
            // Few have a name in front, and a tag is asked sooner than a word
            if (phrase.Kind == PhraseKind.Description && HasNameInFront(phrase) && (NounClasses.ClassesOf(document, phrase.Head) & NounClasses.Text) != 0
                && map.IsArticle(phrase.First) && !map.IsHeadline(phrase.First))
            {
                Add(Description.Of(document, phrase, document.Sentences[map.SentenceOf(phrase.First)].EndToken));
            }
        }
    }

    /// <summary>The texts whose name has the noun and the names of a description, in the order of the article.</summary>
    public List<Entity> Find(Description description)
    {
        List<Entity>? found = null;
        if (_byWord.Count > 0 && _byWord.TryGetValue(description.Noun, out var texts))
        {
            foreach (var text in texts)
            {
                if (text.Key.ContainsAll(description.Names))
                {
                    (found ??= []).Add(text);
                }
            }
        }

        return found ?? Nothing;
    }

    private void Add(Description description)
    {
        if (description is { Type: SpeakerType.Document, IsPlural: false } && Find(description).Count == 0)
        {
            Add(_entities.AddDescribed(description, SpeakerType.Document, isNamed: true, isPlural: false));
        }
    }

    private void Add(Entity text)
    {
        foreach (var word in text.Key.Words)
        {
            if (!_byWord.TryGetValue(word, out var known))
            {
                _byWord[word] = known = [];
            }

            // A word may stand in it twice
            if (known.Count == 0 || known[^1] != text)
            {
                known.Add(text);
            }
        }
    }

    /// <summary>“the <b>Reuters</b> poll”, but not “Reuters's poll”.</summary>
    private bool HasNameInFront(Phrase phrase)
    {
        var hasName = false;
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (_document.Tags[i].Xpos == Tags.Xpos.Pos)
            {
                return false;
            }

            hasName |= NounClasses.IsName(_document.Tags[i]) && !_document.Words[i].Is(WordClasses.Weekday | WordClasses.Month);
        }

        return hasName;
    }
}
