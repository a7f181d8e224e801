namespace TextKit.Syllables;

/// <summary>What a reader of the scanner found at an index: where it ends and what it is.</summary>
internal readonly record struct ScanResult(int End, UnitKind Kind)
{
    /// <summary>Nothing of the reader's kind stands there.</summary>
    public static ScanResult None => default;

    /// <summary>Whether something was found.</summary>
    public bool Found => End > 0;
}
