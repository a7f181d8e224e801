using TextKit.Syllables;

namespace TextKit.Quotations.Cues;

/// <summary>A phrase of the inventory where it stands in a text.</summary>
/// <param name="Units">The phrase.</param>
/// <param name="Entry">What is known of it; <see langword="null"/> for a compound that stands for no cue.</param>
internal readonly record struct FoundCue(UnitRange Units, CueEntry? Entry);
