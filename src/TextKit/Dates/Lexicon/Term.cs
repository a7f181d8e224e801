namespace TextKit.Dates.Lexicon;

/// <summary>The parts that small words play in the grammar of dates; their phrases are in <c>terms.tsv</c>.</summary>
internal enum Term
{
    /// <summary>The noun before a day: <c>ngày</c>, <c>hôm</c>.</summary>
    Day,

    /// <summary>The noun before one of the first ten days of a month: <c>mùng</c>.</summary>
    Early,

    /// <summary><c>tháng</c>.</summary>
    Month,

    /// <summary><c>năm</c>.</summary>
    Year,

    /// <summary><c>tuần</c>.</summary>
    Week,

    /// <summary><c>quý</c>.</summary>
    Quarter,

    /// <summary><c>học kỳ</c>.</summary>
    Semester,

    /// <summary>Beginning, middle or end of a period: <c>đầu</c>, <c>hạ tuần</c>.</summary>
    Phase,

    /// <summary><c>đầu</c>, as in the first six months.</summary>
    First,

    /// <summary><c>cuối</c>, as in the last six months.</summary>
    Last,

    /// <summary><c>nửa đầu</c>.</summary>
    FirstHalf,

    /// <summary><c>nửa cuối</c>.</summary>
    SecondHalf,

    /// <summary>An unsaid number of months: <c>những</c>.</summary>
    Some,

    /// <summary><c>thế kỷ</c>.</summary>
    Century,

    /// <summary><c>thập niên</c>.</summary>
    Decade,

    /// <summary>What may stand before a decade or century: <c>giữa</c>, <c>những năm đầu</c>.</summary>
    Era,

    /// <summary>What places a decade in the twentieth century: <c>của thế kỷ trước</c>.</summary>
    LastCentury,

    /// <summary><c>trước Công nguyên</c>.</summary>
    BeforeChrist,

    /// <summary><c>sau Công nguyên</c>.</summary>
    AfterChrist,

    /// <summary>The noun before a span of years: <c>giai đoạn</c>.</summary>
    Span,

    /// <summary><c>cùng kỳ</c>.</summary>
    SamePeriod,

    /// <summary><c>cách đây</c>.</summary>
    Ago,

    /// <summary>An approximation: <c>gần</c>, <c>hơn</c>.</summary>
    About,

    /// <summary><c>trước</c> after a length.</summary>
    Before,

    /// <summary><c>trước đó</c> after a length.</summary>
    BeforeThat,

    /// <summary><c>âm lịch</c>.</summary>
    Lunar,

    /// <summary><c>dương lịch</c>.</summary>
    Solar,

    /// <summary>The first lunar month by its feast: <c>mùng 1 Tết</c>.</summary>
    Tet,

    /// <summary><c>rằm</c>, the fifteenth of a lunar month.</summary>
    FullMoon,

    /// <summary><c>tức</c>, before the same day in the other calendar.</summary>
    Namely,

    /// <summary><c>giờ</c>.</summary>
    Hour,

    /// <summary><c>phút</c>.</summary>
    Minute,

    /// <summary><c>giây</c>.</summary>
    Second,

    /// <summary><c>kém</c>, as in a quarter to eight.</summary>
    Less,

    /// <summary><c>rưỡi</c>.</summary>
    HalfMore,

    /// <summary><c>và</c> and commas.</summary>
    And,

    /// <summary><c>đến</c>.</summary>
    To,

    /// <summary>A dash.</summary>
    Dash,

    /// <summary>One of the ten heavenly stems, the first part of the name of a year: <c>Nhâm</c>.</summary>
    Stem,

    /// <summary>One of the twelve earthly branches, the second part of the name of a year: <c>Dần</c>.</summary>
    Branch,

    /// <summary><c>bây giờ</c>.</summary>
    Present,

    /// <summary><c>tuổi</c>.</summary>
    Age,
}
