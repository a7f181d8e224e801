namespace TextKit.Entities.Linking;

/// <summary>What address forms and given names tell of a person.</summary>
internal enum Gender
{
    /// <summary>Nothing, or both.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,
}
