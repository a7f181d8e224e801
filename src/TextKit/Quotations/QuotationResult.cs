namespace TextKit.Quotations;

/// <summary>All that the finder finds in one document, in order of the text.</summary>
internal sealed record QuotationResult(IReadOnlyList<QuotationMatch> Quotations, IReadOnlyList<ReportMatch> Reports);
