namespace TextKit.Quotations.Speakers;

/// <summary>What the text tells of a person by <c>ông</c> or <c>bà</c>.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,
}
