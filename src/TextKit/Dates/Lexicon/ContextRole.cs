namespace TextKit.Dates.Lexicon;

/// <summary>What a word beside a number says of the number.</summary>
internal enum ContextRole
{
    /// <summary>The hour is a time of day.</summary>
    Clock,

    /// <summary>The hours are a length.</summary>
    Length,

    /// <summary>The numbers are a date.</summary>
    Date,

    /// <summary>Four digits are a year.</summary>
    Year,

    /// <summary>The numbers are a fraction, a score, an address or a document's number.</summary>
    NotDate,

    /// <summary>The number is no day of the month.</summary>
    NotDay,

    /// <summary><c>thứ ba</c> is Tuesday, not third.</summary>
    Weekday,

    /// <summary>What makes a day of the week a repeated one: <c>các ngày thứ 3</c>.</summary>
    Plural,

    /// <summary>What makes the unit behind a slash a repeated time: <c>2 lần/tuần</c>.</summary>
    Per,

    /// <summary><c>đầu năm</c> before it is not of the running year.</summary>
    NotRunning,

    /// <summary>The number counts nothing: <c>lớp 6</c>.</summary>
    NotCount,

    /// <summary>A number and unit are no length: <c>1 năm ngoái</c>.</summary>
    NotLength,

    /// <summary>A part of the day is no time: <c>cơm trưa</c>.</summary>
    NotPart,

    /// <summary>The numbers themselves are no date: <c>24/7</c>.</summary>
    Idiom,

    /// <summary>Four digits count something.</summary>
    NotYear,

    /// <summary>A length before it is no distance from the publication: <c>10 ngày trước cuộc bầu cử</c>.</summary>
    NotAgo,
}
