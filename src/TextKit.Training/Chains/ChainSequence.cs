namespace TextKit.Training.Chains;

/// <summary>A sequence to learn from: the features of each unit, and its label.</summary>
internal sealed class ChainSequence
{
    /// <summary>The features of all units, one after another.</summary>
    public required uint[] Features { get; init; }

    /// <summary>Where each unit's features begin, and one more for the end.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>The label of each unit.</summary>
    public required byte[] Labels { get; init; }

    /// <summary>Number of units.</summary>
    public int Count => Labels.Length;

    /// <summary>The features of one unit.</summary>
    public ReadOnlySpan<uint> FeaturesOf(int unit) => Features.AsSpan(Offsets[unit]..Offsets[unit + 1]);
}
