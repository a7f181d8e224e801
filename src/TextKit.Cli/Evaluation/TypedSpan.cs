namespace TextKit.Cli.Evaluation;

/// <summary>A span with its type: what counts as one entity.</summary>
internal readonly record struct TypedSpan(string Type, int Start, int End) : IComparable<TypedSpan>
{
    /// <summary>Whether another span lies within this one, or is the same.</summary>
    public bool Holds(TypedSpan other) => Start <= other.Start && other.End <= End;

    public int CompareTo(TypedSpan other) => (Start, -End, Type).CompareTo((other.Start, -other.End, other.Type));
}
