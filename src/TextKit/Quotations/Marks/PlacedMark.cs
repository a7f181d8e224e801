namespace TextKit.Quotations.Marks;

/// <summary>Where something stands that may be a quotation mark.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Line">How many lines stand before its own.</param>
internal readonly record struct PlacedMark(int Unit, int Line);
