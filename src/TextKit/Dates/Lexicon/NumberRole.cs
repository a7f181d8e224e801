namespace TextKit.Dates.Lexicon;

/// <summary>How a number word combines with others.</summary>
internal enum NumberRole
{
    /// <summary>A digit by itself: <c>năm</c>.</summary>
    Digit,

    /// <summary>A digit in the form it takes after tens: <c>lăm</c>.</summary>
    Unit,

    /// <summary>Ten: <c>mười</c>.</summary>
    Ten,

    /// <summary>Multiplies the digit before by ten: <c>mươi</c>.</summary>
    Tens,

    /// <summary>Multiplies the digit before by a hundred: <c>trăm</c>.</summary>
    Hundred,

    /// <summary>Fills the empty place of tens: <c>linh</c>.</summary>
    Link,

    /// <summary>Multiplies all before: <c>nghìn</c>.</summary>
    Scale,
}
