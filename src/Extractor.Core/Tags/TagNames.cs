namespace Extractor.Tags;

/// <summary>The names of tags as the treebanks write them.</summary>
public static class TagNames
{
    private static readonly string[] UposNames = [.. Enum.GetNames<Upos>().Select(name => name.ToUpperInvariant())];

    private static readonly string[] XposNames = [.. Enum.GetValues<Xpos>().Select(Spell)];

    /// <summary>The name of a universal part of speech: <c>PROPN</c>.</summary>
    public static string Name(this Upos upos) => UposNames[(int)upos];

    /// <summary>The name of a part of speech of the Penn Treebank: <c>PRP$</c>, and <c>_</c> for none.</summary>
    public static string Name(this Xpos xpos) => XposNames[(int)xpos];

    /// <summary>The tag of two names.</summary>
    /// <exception cref="FormatException">A name is not known.</exception>
    public static Tag Parse(string upos, string xpos) => new((Upos)IndexOf(UposNames, upos), (Xpos)IndexOf(XposNames, xpos));

    private static int IndexOf(string[] names, string name)
    {
        var index = Array.IndexOf(names, name);
        return index >= 0 ? index : throw new FormatException($"'{name}' is no tag of {string.Join(' ', names)}.");
    }

    private static string Spell(Xpos xpos) => xpos switch
    {
        Xpos.None => "_",
        Xpos.PrpPoss => "PRP$",
        Xpos.WpPoss => "WP$",
        Xpos.Period => ".",
        Xpos.Comma => ",",
        Xpos.Colon => ":",
        Xpos.OpenQuote => "``",
        Xpos.CloseQuote => "''",
        Xpos.OpenBracket => "-LRB-",
        Xpos.CloseBracket => "-RRB-",
        Xpos.Dollar => "$",
        _ => xpos.ToString().ToUpperInvariant(),
    };
}
