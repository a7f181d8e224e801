using TextKit.Quotations.Attributions;
using TextKit.Syllables;

namespace TextKit.Quotations.Kinds;

/// <summary>A quotation with what stands around it, before its kind is known.</summary>
/// <param name="Units">The quotation with both its marks.</param>
/// <param name="Before">What leads it in.</param>
/// <param name="After">What follows it.</param>
/// <param name="Within">Whose words it is among, if it is a term or a fragment: the nearest speaker in its sentence.</param>
internal sealed record QuoteCandidate(UnitRange Units, Attribution? Before, Attribution? After, Attribution? Within);
