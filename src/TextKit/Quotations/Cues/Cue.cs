using TextKit.Syllables;

namespace TextKit.Quotations.Cues;

/// <summary>One occurrence of a reporting verb or phrase.</summary>
internal readonly record struct Cue(UnitRange Units, CueEntry Entry);
