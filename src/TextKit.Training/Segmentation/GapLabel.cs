namespace TextKit.Training.Segmentation;

/// <summary>What is right at the gap before a unit.</summary>
internal enum GapLabel : byte
{
    /// <summary>A word ends there.</summary>
    Split,

    /// <summary>The gap lies inside a word.</summary>
    Join,

    /// <summary>Nothing can join there, so there is nothing to learn.</summary>
    Closed,
}
