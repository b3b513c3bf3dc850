namespace Extractor.Tags;
internal static class Inflections
{
    private static readonly Dictionary<string, string> Irregular = new() { ["say"]="said",["tell"]="told",["write"]="wrote written",["speak"]="spoke spoken",["think"]="thought",["know"]="knew known",["feel"]="felt",["hold"]="held",["mean"]="meant",["understand"]="understood",["see"]="saw seen",["find"]="found",["foresee"]="foresaw foreseen",["swear"]="swore sworn",["seek"]="sought",["show"]="showed shown",["shoot"]="shot",["take"]="took taken",["lay"]="laid",["hit"]="hit hitting",["forget"]="forgot forgotten",["read"]="read",["make"]="made",["admit"]="admitted admitting",["quip"]="quipped quipping",["refer"]="referred referring",["plan"]="planned planning",["cry"]="cried",["slam"]="slammed slamming",["rip"]="ripped ripping",["put"]="put",["spell"]="spelled",["submit"]="submitted submitting",["rebut"]="rebutted rebutting",["brag"]="bragged bragging",["dub"]="dubbed dubbing",["concur"]="concurred concurring",["flag"]="flagged"};
    public static IEnumerable<string> OfVerb(string l)
    {
        yield return l;
        yield return l.EndsWith('s') || l.EndsWith("sh") || l.EndsWith("ch") || l.EndsWith('x') ? l + "es" : l.EndsWith('y') && !"aeiou".Contains(l[^2]) ? l[..^1] + "ies" : l + "s";
        yield return l.EndsWith('e') ? l[..^1] + "ing" : l + "ing";
        if (Irregular.TryGetValue(l, out var f)) foreach (var x in f.Split(' ')) yield return x;
        else yield return l.EndsWith('e') ? l + "d" : l.EndsWith('y') && !"aeiou".Contains(l[^2]) ? l[..^1] + "ied" : l + "ed";
    }
    public static IEnumerable<string> OfNoun(string lemma) => [lemma, lemma + "s"];
}
