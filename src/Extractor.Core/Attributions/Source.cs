using Extractor.Phrases;

namespace Extractor.Attributions;

/// <summary>The mention of a source in an outline.</summary>
/// <param name="First">The index of its first item.</param>
/// <param name="End">The index of the first item after it, appositions and relative clauses included.</param>
/// <param name="Head">The phrase it is built around: “Ana Ortega” in “Ana Ortega, the town's top judge”.</param>
/// <param name="IsElsewhere">Whether it belongs to another verb of the sentence, so that it does not stand next to the cue.</param>
internal readonly record struct Source(int First, int End, Phrase Head, bool IsElsewhere = false);
