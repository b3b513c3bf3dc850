namespace Extractor.Tags;
internal static class Inflections
{
    public static IEnumerable<string> OfVerb(string lemma) => [lemma, lemma + "s", lemma + "ed", lemma + "ing"];
    public static IEnumerable<string> OfNoun(string lemma) => [lemma, lemma + "s"];
}
