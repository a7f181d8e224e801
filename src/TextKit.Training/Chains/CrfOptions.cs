namespace TextKit.Training.Chains;

/// <summary>How a chain is trained.</summary>
internal sealed record CrfOptions
{
    /// <summary>Passes over the data.</summary>
    public int Passes { get; init; } = 10;

    /// <summary>Learning rate of AdaGrad.</summary>
    public float Rate { get; init; } = 0.15f;

    /// <summary>Strength of the L1 penalty for each sequence seen.</summary>
    public float Sparsity { get; init; } = 6e-5f;

    /// <summary>Share of features left out at random each time a unit is seen, so that no single word is relied on.</summary>
    public float Dropout { get; init; } = 0.1f;

    /// <summary>How often a feature must occur.</summary>
    public int Fewest { get; init; } = 2;
}
