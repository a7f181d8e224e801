namespace TextKit.Syllables;

/// <summary>A run of units by index, end exclusive. Layers speak of text only in unit ranges, so that offsets are mapped in one place.</summary>
/// <param name="Start">Index of the first unit.</param>
/// <param name="End">Index just after the last unit.</param>
internal readonly record struct UnitRange(int Start, int End) : IComparable<UnitRange>
{
    /// <summary>Number of units.</summary>
    public int Count => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly within this range.</summary>
    public bool Contains(UnitRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the unit with this index lies within this range.</summary>
    public bool Contains(int unit) => Start <= unit && unit < End;

    /// <summary>Whether the two ranges share a unit.</summary>
    public bool Overlaps(UnitRange other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then longest first.</summary>
    public int CompareTo(UnitRange other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);
}
