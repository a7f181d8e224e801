namespace TextKit.Quotations.Reports;

/// <summary>Where what is said stands to its cue.</summary>
internal enum ContentOrder
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>After the cue: <c>Ông A nói …</c>, <c>Theo ông A, …</c></summary>
    Follows,

    /// <summary>Before it: <c>…, ông A nói.</c></summary>
    Precedes,
}
