namespace Extractor.Tags;

/// <summary>Universal part of speech (universaldependencies.org/u/pos).</summary>
public enum Upos : byte
{
#pragma warning disable CS1591, CA1711 // the names are the standard's
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591, CA1711
}

/// <summary>Part of speech of the Penn Treebank, as the English treebanks of Universal Dependencies use it; PRP$ is PrpPoss, WP$ is WpPoss.</summary>
public enum Xpos : byte
{
#pragma warning disable CS1591, CA1711 // the names are the standard's
    None, Add, Afx, Cc, Cd, Dt, Ex, Fw, Gw, Hyph, In, Jj, Jjr, Jjs, Ls, Md, Nfp, Nn, Nnp, Nnps, Nns, Pdt, Pos, Prp,
    PrpPoss, Rb, Rbr, Rbs, Rp, Sym, To, Uh, Vb, Vbd, Vbg, Vbn, Vbp, Vbz, Wdt, Wp, WpPoss, Wrb, Xx,
    Period, Comma, Colon, OpenQuote, CloseQuote, OpenBracket, CloseBracket, Dollar,
#pragma warning restore CS1591, CA1711
}

/// <summary>The part of speech of a token, in both sets.</summary>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The part of speech of the Penn Treebank.</param>
public readonly record struct Tag(Upos Upos, Xpos Xpos);
