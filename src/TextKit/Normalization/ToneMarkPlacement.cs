namespace TextKit.Normalization;

/// <summary>Which vowel letter of a syllable bears the tone mark.</summary>
/// <remarks>
/// The two usages differ only in open syllables with the glide /w/: <c>oa</c>, <c>oe</c>, <c>uy</c>. Both put a mark that stands
/// on a wrong letter where it belongs (<c>lựơng</c>, <c>đaị</c>, <c>gíup</c>). Only whole Vietnamese syllables are changed.
/// </remarks>
public enum ToneMarkPlacement
{
    /// <summary>Every mark stays where it was typed.</summary>
    Preserve,

    /// <summary>The older usage, on the glide: <c>hòa</c>, <c>khỏe</c>, <c>thủy</c>.</summary>
    Traditional,

    /// <summary>The newer usage, on the nucleus: <c>hoà</c>, <c>khoẻ</c>, <c>thuỷ</c>.</summary>
    Reformed,
}
