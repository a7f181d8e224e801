namespace TextKit.Normalization;

/// <summary>What to make of private-use characters, mostly bullets and debris of symbol fonts.</summary>
public enum PrivateUseHandling
{
    /// <summary>They stay: some people's fonts do give them a meaning.</summary>
    Preserve,

    /// <summary>Each becomes one space, so that what it stood between stays apart.</summary>
    Space,

    /// <summary>They are removed.</summary>
    Remove,
}
