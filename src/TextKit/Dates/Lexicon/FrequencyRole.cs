namespace TextKit.Dates.Lexicon;

/// <summary>Where a word that makes a repeated time stands.</summary>
internal enum FrequencyRole
{
    /// <summary>It is a repeated time by itself: <c>thường niên</c>.</summary>
    Whole,

    /// <summary>Before a unit, with or without a number: <c>mỗi</c>.</summary>
    Each,

    /// <summary>Before a unit only: <c>hàng</c>.</summary>
    Every,

    /// <summary>Before a day of the week or a part of the day: <c>các</c>.</summary>
    Plural,

    /// <summary>After a length: <c>2 năm một lần</c>.</summary>
    Once,
}
