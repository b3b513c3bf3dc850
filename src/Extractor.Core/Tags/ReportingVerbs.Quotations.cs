namespace Extractor.Tags;

/// <content>Verbs beside quotation marks, which no other word than a verb of saying parts from their subject.</content>
internal static partial class ReportingVerbs
{
    // 8 tokens: “…,” a voice-over in the new ad | states
    private const int LongestSubject = 8;

    private static void MendBesideQuotations(ReadOnlySpan<KnownWord> words, Span<Tag> tags)
    {
        if (tags.Length > 3 && OpensSentence(words, tags))
        {
            tags[0] = new Tag(Upos.Verb, Xpos.Vbd);
        }

        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i].Xpos == Xpos.OpenQuote)
            {
                MendBefore(words, tags, tags[i - 1].Upos == Upos.Punct ? i - 2 : i - 1);
            }
            else if (tags[i].Xpos == Xpos.CloseQuote && tags[i - 1].Upos == Upos.Punct)
            {
                MendAfter(words, tags, i + 1);
            }
        }
    }

    /// <summary>“<b>Said</b> Kim, “…””: in front of a name and a quotation.</summary>
    private static bool OpensSentence(ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags)
    {
        if (tags[0].Upos is Upos.Verb or Upos.Punct || tags[1].Xpos is not (Xpos.Nnp or Xpos.Dt) || !IsForm(words[0], ReportingForms.Past))
        {
            return false;
        }

        var i = 1;
        while (i + 1 < tags.Length && i < LongestSubject && tags[i].Upos is Upos.Propn or Upos.Det or Upos.Adj or Upos.Noun)
        {
            i++;
        }

        return tags[i].Xpos is Xpos.Comma or Xpos.Colon && i + 1 < tags.Length && tags[i + 1].Xpos == Xpos.OpenQuote;
    }

    /// <summary>“Kim, who has a million readers, <b>tweeted</b>, “…””; “the crowd <b>chanted</b> “…””: no participle of a noun.</summary>
    private static void MendBefore(ReadOnlySpan<KnownWord> words, Span<Tag> tags, int verb)
    {
        if (verb > 0 && tags[verb].Xpos == Xpos.Vbn && IsForm(words[verb], ReportingForms.Past)
            && (tags[verb - 1].Upos is Upos.Noun or Upos.Propn or Upos.Pron || tags[verb - 1].Xpos == Xpos.Comma))
        {
            tags[verb] = new Tag(Upos.Verb, Xpos.Vbd);
        }
    }

    /// <summary>“…,” the editorial <b>read</b>; “…,” a voice-over in the ad <b>states</b>.</summary>
    private static void MendAfter(ReadOnlySpan<KnownWord> words, Span<Tag> tags, int first)
    {
        var end = Math.Min(tags.Length - 1, first + LongestSubject);
        for (var i = first; i < end && tags[i].Upos is not (Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Cconj or Upos.Pron) && (tags[i].Upos != Upos.Punct || tags[i].Xpos == Xpos.Hyph); i++)
        {
            if (i > first && tags[i].Upos is Upos.Noun or Upos.Adj && tags[i + 1].Upos is Upos.Punct or Upos.Adp && IsForm(words[i], ReportingForms.ThirdPerson | ReportingForms.Past)
                && tags[first].Upos is Upos.Det or Upos.Propn or Upos.Adj)
            {
                tags[i] = new Tag(Upos.Verb, IsForm(words[i], ReportingForms.ThirdPerson) ? Xpos.Vbz : Xpos.Vbd);
                tags[i - 1] = tags[i - 1].Upos == Upos.Adj ? new Tag(Upos.Noun, Xpos.Nn) : tags[i - 1];
                return;
            }
        }
    }

    private static bool IsForm(KnownWord word, ReportingForms forms) => (word.Reporting & forms) != 0;
}
