using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>What a reader found: where it ends, what it says, and how sure the reader is.</summary>
/// <param name="End">Index just after the last unit.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct Reading(int End, TimeMeaning Meaning, string Rule, double Confidence)
{
    /// <summary>Nothing was found.</summary>
    public static Reading None => default;

    /// <summary>Whether something was found.</summary>
    public bool Found => End > 0;

    /// <summary>The longer of two readings; this one if they are equally long.</summary>
    public Reading OrLonger(in Reading other) => other.End > End ? other : this;
}
