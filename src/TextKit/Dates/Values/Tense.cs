namespace TextKit.Dates.Values;

/// <summary>Where the sentence around an expression places what it tells.</summary>
internal enum Tense
{
    /// <summary>The sentence does not say.</summary>
    Unknown,

    /// <summary>Before the publication: <c>đã</c>.</summary>
    Past,

    /// <summary>After the publication: <c>sẽ</c>, <c>dự kiến</c>.</summary>
    Future,
}
