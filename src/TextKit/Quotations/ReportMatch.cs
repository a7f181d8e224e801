using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>Reported speech as the finder gives it: over units, not yet over the original text.</summary>
internal sealed record ReportMatch(UnitRange Content, UnitRange Cue, SpeakerMatch? Speaker, string Rule, double Confidence);
