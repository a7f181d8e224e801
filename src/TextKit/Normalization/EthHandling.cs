namespace TextKit.Normalization;

/// <summary>What to make of letters that look like <c>Đ</c> and are not: <c>Ð</c> (U+00D0, eth), <c>Ɖ</c> (U+0189, African D) and their small forms.</summary>
public enum EthHandling
{
    /// <summary>They become <c>Đ</c> or <c>đ</c> where that makes a Vietnamese syllable: <c>Ðà Nẵng</c>, but not <c>Sigurður</c>.</summary>
    MendInSyllables,

    /// <summary>They stay.</summary>
    Preserve,
}
