using Extractor.Quotations;

namespace Extractor.Attributions;

/// <summary>A quotation that no cue took: what the rules look at.</summary>
internal readonly struct QuotationSite
{
    /// <summary>Its sentence.</summary>
    public required Outline Outline { get; init; }

    /// <summary>Its place in the sentence.</summary>
    public required int Item { get; init; }

    /// <summary>The cues of its sentence.</summary>
    public required OutlineCues Cues { get; init; }

    /// <summary>The sentence before, in the same paragraph or the one before, or null.</summary>
    public OutlineCues? Before { get; init; }

    /// <summary>The sentence after, in the same paragraph or the one after, or null.</summary>
    public OutlineCues? After { get; init; }

    /// <summary>The last attribution of this sentence or the one before, or null.</summary>
    public Draft? Earlier { get; init; }

    /// <summary>The quotation.</summary>
    public Quotation Quotation => Outline.QuotationAt(Item);

    /// <summary>Whether the sentence before belongs to the same paragraph.</summary>
    public bool GoesOnInParagraph => Before is { } before && before.Outline.Paragraph == Outline.Paragraph;

    /// <summary>Whether a colon stands before the quotation, or a comma before a capital: what was said whole, not in part.</summary>
    public bool IsIntroduced => Outline.IsColon(Item - 1) || (Outline.IsComma(Item - 1) && !char.IsLower(Outline.Document.Text[Quotation.Parts[0].Start]));

    /// <summary>The item behind the quotation, and behind a comma that follows it outside the marks.</summary>
    public int Next => Outline.IsComma(Item + 1) ? Item + 2 : Item + 1;

    /// <summary>The last character inside the marks.</summary>
    public char LastCharacter => Outline.LastCharacter(Item);

    /// <summary>Whether <paramref name="least"/> words or more stand inside the marks.</summary>
    public bool HasWords(int least)
    {
        var document = Outline.Document;
        var (first, end) = (Outline[Item].First, Outline[Item].End);
        for (var token = first; token < end && least > 0; token++)
        {
            least -= document.Tags[token].Upos == Tags.Upos.Punct ? 0 : 1;
        }

        return least == 0;
    }
}

/// <summary>Who speaks in a quotation that no cue took, or what it belongs to.</summary>
internal readonly struct QuotationAnswer
{
    /// <summary>The sentence that names the source, where one does.</summary>
    public Outline? Outline { get; private init; }

    /// <summary>The source, or null.</summary>
    public Source? Source { get; private init; }

    /// <summary>The cue that reports the quotation after all, or null.</summary>
    public CueSite? Cue { get; private init; }

    /// <summary>The attribution whose speaker goes on, or null.</summary>
    public Draft? SameSpeakerAs { get; private init; }

    /// <summary>The attribution that the quotation is part of, or null.</summary>
    public Draft? Joined { get; private init; }

    /// <summary>The content where it is more than the quotation, or null.</summary>
    public ContentPiece? Content { get; private init; }

    /// <summary>Nobody speaks, as far as the words tell.</summary>
    public static QuotationAnswer Nobody => default;

    /// <summary>A source that the sentence names.</summary>
    public static QuotationAnswer By(Outline outline, Source source) => new() { Outline = outline, Source = source };

    /// <summary>A cue that no content rule understood, with its own source where no other is given.</summary>
    public static QuotationAnswer By(CueSite cue, Source? source = null) => new() { Outline = cue.Outline, Source = source ?? cue.Source, Cue = cue };

    /// <summary>A statement of its own by the speaker of an earlier one.</summary>
    public static QuotationAnswer SameAs(Draft earlier) => new() { SameSpeakerAs = earlier };

    /// <summary>A further part of an earlier statement.</summary>
    public static QuotationAnswer PartOf(Draft earlier) => new() { Joined = earlier };

    /// <summary>The same answer with words outside the marks.</summary>
    public QuotationAnswer With(Outline outline, int first, int end) => this with { Content = new ContentPiece(outline, first, end) };
}
