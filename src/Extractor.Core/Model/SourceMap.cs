namespace Extractor.Model;

/// <summary>Where the characters of an article's text stand in the mark-up that it was taken from.</summary>
public sealed class SourceMap
{
    private readonly SourcePiece[] _pieces;

    /// <summary>Makes a map.</summary>
    /// <param name="source">The decoded mark-up.</param>
    /// <param name="pieces">What is known, in the order of the text and without overlaps in it. Text in no piece has no place.</param>
    /// <exception cref="ArgumentException">The pieces are not in order, or one does not lie in the source.</exception>
    public SourceMap(string source, IEnumerable<SourcePiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(pieces);
        (Source, _pieces) = (source, [.. pieces]);
        var end = 0;
        foreach (var piece in _pieces)
        {
            if (piece.Text.Start < end || piece.Text.IsEmpty || piece.Source.Start < 0 || piece.Source.IsEmpty || piece.Source.End > source.Length)
            {
                throw new ArgumentException($"The piece {piece} does not follow the one before it, or lies outside of the source.", nameof(pieces));
            }

            end = piece.Text.End;
        }
    }

    /// <summary>The decoded mark-up.</summary>
    public string Source { get; }

    /// <summary>What is known, in the order of the text.</summary>
    internal IReadOnlyList<SourcePiece> Pieces => _pieces;

    /// <summary>The outer bounds of a stretch of the text in the source, in UTF-16 units; null where either end has no place there.</summary>
    /// <param name="span">A stretch of the article's text, in UTF-16 units.</param>
    public TextSpan? Find(TextSpan span)
    {
        if (span.IsEmpty || PieceAt(span.Start) is not { } first || PieceAt(span.End - 1) is not { } last)
        {
            return null;
        }

        var start = first.IsVerbatim ? first.Source.Start + span.Start - first.Text.Start : first.Source.Start;
        var end = last.IsVerbatim ? last.Source.Start + span.End - last.Text.Start : last.Source.End;
        // What a broken table pushed before itself stands the other way round in the source
        return start < end ? new TextSpan(start, end) : null;
    }

    private SourcePiece? PieceAt(int offset)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Text.Contains(offset))
            {
                return _pieces[middle];
            }

            if (_pieces[middle].Text.Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return null;
    }
}

/// <summary>A stretch of an article's text and its place in the mark-up, both in UTF-16 units.</summary>
/// <param name="Text">The stretch of the text.</param>
/// <param name="Source">Its place; as long as <paramref name="Text"/> where it stands there character by character.</param>
public readonly record struct SourcePiece(TextSpan Text, TextSpan Source)
{
    /// <summary>Whether text and source are the same characters: a reference such as <c>&amp;amp;</c> is longer than what it stands for.</summary>
    public bool IsVerbatim => Text.Length == Source.Length;
}
