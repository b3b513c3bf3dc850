using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Lists;

/// <summary>Reads the forms of the verbs that report speech, and what each may be.</summary>
internal static class ReportingFormList
{
    private const string List = "en/cues/speech-verbs.txt";

    /// <summary>Every form, with the bits of <see cref="ReportingForms"/>.</summary>
    public static WordTable Read()
    {
        var forms = new WordTable();
        foreach (var entry in CueListReader.Read(List, WordListReader.ReadEmbedded(List), CueForm.Verb, StatementAct.Speech))
        {
            var verb = entry.Lemma.Split(' ')[0];
            var hasPast = false;
            var frame = entry.Takes(CueFrames.Clause | CueFrames.That) && verb == entry.Lemma ? ReportingForms.Clause : ReportingForms.None;
            foreach (var form in Inflections.Of(verb))
            {
                var kind = form == verb ? ReportingForms.Base
                    : form.EndsWith('s') ? ReportingForms.ThirdPerson
                    : form.EndsWith("ing", StringComparison.Ordinal) ? ReportingForms.None
                    : ReportingForms.Past;
                forms.Add(form, kind == ReportingForms.None ? 0 : (ulong)(kind | frame));
                hasPast |= kind == ReportingForms.Past;
            }

            // “read” is its own past
            forms.Add(verb, hasPast ? 0 : (ulong)ReportingForms.Past);
        }

        return forms;
    }
}
