namespace TextKit.Segmentation;

/// <summary>Who decided about a gap.</summary>
public enum GapReason
{
    /// <summary>A mark or a line end stands there: never joined.</summary>
    Closed,

    /// <summary>The model's score.</summary>
    Model,

    /// <summary>An entry of the user lexicon, or two parts of one number.</summary>
    Rule,
}
