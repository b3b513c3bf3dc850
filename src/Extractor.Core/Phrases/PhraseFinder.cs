using Extractor.Pipeline;
using Extractor.Tags;
namespace Extractor.Phrases;
internal sealed class PhraseFinder : IStage
{
    public Layers Reads => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words;
    public Layers Fills => Layers.Phrases;
    public void Annotate(Document document)
    {
        var list = new List<Phrase>();
        foreach (ref readonly var s in document.Sentences.Items)
        {
            for (var i = s.FirstToken; i < s.EndToken;)
            {
                if (document.Tags[i].Upos == Upos.Pron && document.Tags[i].Xpos != Xpos.PrpPoss && document.Tags[i].Xpos is not Xpos.Wdt) { list.Add(new Phrase(i, i + 1, i, PhraseKind.Pronoun, false)); i++; continue; }
                var j = i; var head = -1;
                while (j < s.EndToken)
                {
                    var t = document.Tags[j];
                    if (t.Upos is Upos.Noun or Upos.Propn or Upos.Num) { head = j; j++; }
                    else if (t.Upos is Upos.Adj || (t.Upos == Upos.Det && j == i) || t.Xpos is Xpos.PrpPoss || t.Xpos == Xpos.Pos || (t.Xpos == Xpos.Hyph) || t.Upos==Upos.Adv && j>i && document.Tags[j+1].Upos==Upos.Adj) { if (t.Upos == Upos.Det && head >= 0) break; j++; }
                    else break;
                }
                if (head >= 0) { var end = head + 1; if (end < s.EndToken && document.Tags[end].Xpos == Xpos.Pos) { } list.Add(new Phrase(i, end, head, document.Tags[head].Upos == Upos.Propn ? PhraseKind.Name : PhraseKind.Description, false)); i = end; }
                else if (document.Tags[i].Upos is Upos.Det) { list.Add(new Phrase(i, i + 1, i, PhraseKind.Pronoun, false)); i++; }
                else i = Math.Max(j, i + 1);
            }
        }
        document.Phrases.Fill([.. list]);
    }
}
