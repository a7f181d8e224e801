using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>A quotation as the finder gives it: over units, not yet over the original text.</summary>
internal sealed record QuotationMatch(UnitRange Units, QuotationKind Kind, SpeakerMatch? Speaker, UnitRange? Cue, string Rule, double Confidence);
