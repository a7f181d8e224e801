namespace TextKit.Syllables;

/// <summary>How a syllable stands to Vietnamese orthography.</summary>
public enum SyllableStatus
{
    /// <summary>Not a spelling that the orthography allows.</summary>
    NotVietnamese,

    /// <summary>Allowed, but only in loans, names and onomatopoeia: <c>pin</c>, <c>xoong</c>, <c>buýt</c>.</summary>
    LoanLike,

    /// <summary>A native (or Sino-Vietnamese) syllable shape.</summary>
    Native,
}
