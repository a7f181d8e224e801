namespace TextKit.Quotations.Marks;

/// <summary>Quotation marks that may close one another: typists mix <c>“</c> with <c>"</c>, but not <c>“</c> with <c>»</c>.</summary>
internal enum MarkFamily
{
    /// <summary><c>“ ” „ "</c></summary>
    Double,

    /// <summary><c>‘ ’ '</c></summary>
    Single,

    /// <summary><c>« »</c></summary>
    Guillemet,
}
