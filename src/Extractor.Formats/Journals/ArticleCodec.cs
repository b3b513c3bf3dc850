using Extractor.Statements;
using Extractor.Writing;

namespace Extractor.Journals;

/// <summary>Articles as bytes: all that a stage reads and a writer shows of them.</summary>
internal static class ArticleCodec
{
    /// <summary>Writes an article.</summary>
    public static void Write(PackedWriter writer, Article article)
    {
        writer.Write(article.Path);
        writer.Write(article.Key, article.Path);
        writer.Write(article.Text);
        writer.Write(article.Title);
        writer.Write(article.Date is { } date ? date.DayNumber + 1 : 0);
        writer.Write(article.Byline);
        writer.Write(article.Outlet);
        writer.Write(article.IsTakenFromMarkup);
        Write(writer, article.SourceMap);
    }

    /// <summary>Reads an article.</summary>
    public static Article Read(ref PackedReader reader)
    {
        var path = reader.ReadText();
        return new Article
        {
            Path = path,
            Key = reader.ReadText(path),
            Text = reader.ReadText(),
            Title = reader.ReadTextOrNull(),
            Date = reader.ReadNumber() is var day and > 0 ? DateOnly.FromDayNumber(day - 1) : null,
            Byline = reader.ReadTextOrNull(),
            Outlet = reader.ReadTextOrNull(),
            IsTakenFromMarkup = reader.ReadTruth(),
            SourceMap = ReadMap(ref reader),
        };
    }

    /// <summary>A number that differs where anything of an article does that <see cref="Write(PackedWriter, Article)"/> writes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="writer">What to work with; what it holds is lost.</param>
    public static ulong Fingerprint(Article article, PackedWriter writer)
    {
        writer.Clear();
        Write(writer, article);
        var hash = new StableHash();
        hash.Add(writer.Written);
        return hash.Value;
    }

    /// <summary>
    /// Of mark-up, only how long it is and where pairs of surrogates stand: places in it are counted in code points, and
    /// nobody asks for its words. A page is ten times its article.
    /// </summary>
    private static void Write(PackedWriter writer, SourceMap? map)
    {
        writer.Write(map is not null);
        if (map is null)
        {
            return;
        }

        var halves = new CodePoints(map.Source).SecondHalves;
        writer.Write(map.Source.Length);
        writer.Write(halves.Count);
        foreach (var half in halves)
        {
            writer.Write(half - 1);
        }

        writer.Write(map.Pieces.Count);
        foreach (var piece in map.Pieces)
        {
            SpanCodec.Write(writer, piece.Text);
            SpanCodec.Write(writer, piece.Source);
        }
    }

    private static SourceMap? ReadMap(ref PackedReader reader)
    {
        if (!reader.ReadTruth())
        {
            return null;
        }

        var source = new char[reader.ReadNumber()];
        Array.Fill(source, ' ');
        for (var left = reader.ReadCount(); left > 0; left--)
        {
            var pair = reader.ReadNumber();
            (source[pair], source[pair + 1]) = ('\uD83D', '\uDCF0');
        }

        var pieces = new SourcePiece[reader.ReadCount()];
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = new SourcePiece(SpanCodec.Read(ref reader), SpanCodec.Read(ref reader));
        }

        return new SourceMap(new string(source), pieces);
    }
}
