namespace TextKit.Normalization;

/// <summary>What two spellings may differ in and still have one search key.</summary>
[Flags]
public enum SearchFolding
{
    /// <summary>Nothing but the way the text is encoded.</summary>
    None = 0,

    /// <summary>Capitals and small letters.</summary>
    Case = 1,

    /// <summary>The letter that bears the tone mark: <c>hòa</c> and <c>hoà</c>.</summary>
    ToneMarkPlacement = 2,

    /// <summary>The vowel /i/ written <c>i</c> or <c>y</c>: <c>kĩ</c> and <c>kỹ</c>, <c>quí</c> and <c>quý</c>; never <c>tai</c> and <c>tay</c>.</summary>
    IAndY = 4,

    /// <summary>All marks, and <c>đ</c> for <c>d</c>.</summary>
    Diacritics = 8,

    /// <summary>All that does not change the word: case, tone-mark placement, <c>i</c> and <c>y</c>.</summary>
    Spelling = Case | ToneMarkPlacement | IAndY,
}
