using Extractor.Cues;
using Extractor.Pipeline;

namespace Extractor.Stances;

/// <summary>What the force of a cue does for the stance of what it reports.</summary>
internal static class CueForces
{
    /// <summary>The type of marker that a cue of a force is, or null.</summary>
    public static MarkerType? TypeOf(CueForce force) => force switch
    {
        CueForce.Endorsing or CueForce.Conceding => MarkerType.Endorse,
        CueForce.Distancing => MarkerType.Distance,
        CueForce.Tentative => MarkerType.Hedge,
        CueForce.Praise => MarkerType.Praise,
        CueForce.Criticism => MarkerType.Criticism,
        CueForce.Concern => MarkerType.Concern,
        CueForce.Directive => MarkerType.Obligation,
        CueForce.Commissive => MarkerType.Commitment,
        CueForce.Rejecting => MarkerType.Disagreement,
        _ => null,
    };

    /// <summary>The marker that a cue is by its force alone.</summary>
    public static FoundMarker MarkerOf(Document document, Cue cue, MarkerType type)
    {
        var strength = type == MarkerType.Concern ? StanceWeights.ConcernStrength : StanceWeights.CueStrength;
        return new FoundMarker
        {
            First = cue.Head,
            End = cue.End,
            Span = document.SpanOf(cue.Head, cue.End),
            Type = type,
            Strength = strength,
            Weight = MarkerTypes.SignOf(type) is var sign and not 0 ? sign * strength : strength,
        };
    }

    /// <summary>The certainty that a cue of a force gives.</summary>
    public static double CertaintyOf(CueForce force) => force switch
    {
        CueForce.Endorsing or CueForce.Conceding => StanceWeights.EndorsingCue,
        CueForce.Tentative => StanceWeights.TentativeCue,
        CueForce.Rejecting => StanceWeights.RejectingCue,
        _ => 0,
    };

    /// <summary>The part of the content's polarity that a cue of a force leaves.</summary>
    public static double ContentOf(CueForce force) => force switch
    {
        CueForce.Rejecting => StanceWeights.RejectedContent,
        CueForce.Directive => StanceWeights.DirectedContent,
        _ => 1,
    };
}
