using TextKit.Syllables;

namespace TextKit.Quotations.Cues;

/// <summary>One occurrence of a reporting verb or phrase.</summary>
internal sealed record Cue(UnitRange Units, CueEntry Entry);
