namespace TextKit.Syllables;

/// <summary>What a unit of the scan is, told from its letters and shape alone.</summary>
public enum UnitKind
{
    /// <summary>A syllable that Vietnamese orthography allows: <c>nghiêng</c>, <c>HOÀ</c>.</summary>
    Syllable,

    /// <summary>A run of letters that is no Vietnamese syllable: <c>Facebook</c>, <c>Kun-hee</c>, <c>Москва</c>.</summary>
    ForeignWord,

    /// <summary>Capitals that stand for words, or a short form with its full stop: <c>UBND</c>, <c>ThS</c>, <c>TP.HCM</c>, <c>N.V.A.</c></summary>
    Abbreviation,

    /// <summary>A number with its separators: <c>12</c>, <c>1.000,5</c>.</summary>
    Number,

    /// <summary>Numbers in the shape of a date, a fraction, a score or a range: <c>13/1</c>, <c>6-2</c>, <c>13.1.2022</c>.</summary>
    DateShape,

    /// <summary>A clock time: <c>8h30</c>, <c>20:30</c>.</summary>
    TimeShape,

    /// <summary>Letters and digits that make one name: <c>13/NQ-TW</c>, <c>Covid-19</c>, <c>H5N1</c>, <c>U23</c>.</summary>
    Code,

    /// <summary>A web address or host name: <c>https://vi.example.org/a</c>, <c>VOV.VN</c>.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A hashtag with its mark: <c>#hànội</c>.</summary>
    Hashtag,

    /// <summary>A mention of an account with its mark: <c>@textkit</c>.</summary>
    Mention,

    /// <summary>One emoji: a whole grapheme cluster.</summary>
    Emoji,

    /// <summary>A punctuation mark, or a run that is one mark: <c>,</c>, <c>...</c>, <c>./.</c></summary>
    Punctuation,

    /// <summary>Anything else that is not white space: <c>%</c>, <c>+</c>, <c>©</c>, a lone mark or surrogate.</summary>
    Symbol,
}
