using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Lists;

/// <summary>Reads the forms of the verbs that report speech, and what each may be.</summary>
internal static class ReportingForms
{
    private const string List = "en/cues/speech-verbs.txt";

    /// <summary>Every form, with the bits of <see cref="ReportingVerbs"/>.</summary>
    public static WordTable Read()
    {
        var forms = new WordTable();
        foreach (var entry in CueListReader.Read(List, WordListReader.ReadEmbedded(List), CueForm.Verb, StatementAct.Speech))
        {
            var verb = entry.Lemma.Split(' ')[0];
            var hasPast = false;
            var frame = entry.Takes(CueFrames.Clause | CueFrames.That) && verb == entry.Lemma ? ReportingVerbs.Clause : 0;
            foreach (var form in Inflections.Of(verb))
            {
                var kind = form == verb ? ReportingVerbs.Base
                    : form.EndsWith('s') ? ReportingVerbs.ThirdPerson
                    : form.EndsWith("ing", StringComparison.Ordinal) ? 0
                    : ReportingVerbs.Past;
                forms.Add(form, kind == 0 ? 0 : kind | frame);
                hasPast |= kind == ReportingVerbs.Past;
            }

            // “read” is its own past
            forms.Add(verb, hasPast ? 0 : ReportingVerbs.Past);
        }

        return forms;
    }
}
