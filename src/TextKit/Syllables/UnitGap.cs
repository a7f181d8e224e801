namespace TextKit.Syllables;

/// <summary>What stands between a unit and the one before it. The order matters: each holds all below it.</summary>
internal enum UnitGap : byte
{
    /// <summary>Nothing: the two touch.</summary>
    None,

    /// <summary>White space on one line.</summary>
    Space,

    /// <summary>A line break, or the start of the text.</summary>
    Line,

    /// <summary>An empty line.</summary>
    Paragraph,
}
