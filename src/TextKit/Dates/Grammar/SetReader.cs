using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a repeated time: <c>mỗi tháng</c>, <c>hằng năm</c>, <c>2 năm một lần</c>, <c>các buổi tối</c>, <c>cứ 40 giây</c>.</summary>
internal sealed class SetReader(TimeLexicon lexicon, LengthReader lengths, MonthReader months) : ITimeReader
{
    private const int LongestList = 7;
    private const string Daily = "P1D", Weekly = "P1W", Yearly = "P1Y";

    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(
        lexicon.Frequencies.Starts, lexicon.Weekdays.Starts, lexicon.Units.Starts, lengths.Starts, lexicon[Term.Day].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at) =>
        ReadFrequency(text, at).OrLonger(ReadOnce(text, at)).OrLonger(ReadWeekday(text, at)).OrLonger(ReadPer(text, at));

    private Reading ReadFrequency(in TimeText text, int at)
    {
        int word = lexicon.Frequencies.Match(text, at, out Frequency? frequency);
        if (word == 0) return Reading.None;
        int next = at + word;
        return frequency!.Role switch
        {
            FrequencyRole.Whole => Make(next, frequency.Value),
            FrequencyRole.Each => ReadUnit(text, next).OrLonger(ReadCounted(text, next)).OrLonger(ReadNamed(text, next)),
            FrequencyRole.Every => ReadCalendarUnit(text, next).OrLonger(ReadPart(text, next)),
            FrequencyRole.Plural => ReadPlural(text, next),
            _ => Reading.None,
        };
    }

    private Reading ReadUnit(in TimeText text, int at)
    {
        int taken = lexicon.Units.Match(text, at, out LengthUnit? unit);
        return taken > 0 && !text.IsYear(at + taken, out _) ? Make(at + taken, new Length(1, unit!).ToString()) : Reading.None;
    }

    // hàng ngày; but "hàng giờ" is a length: hours on end.
    private Reading ReadCalendarUnit(in TimeText text, int at) =>
        lexicon.Units.Match(text, at, out LengthUnit? unit) > 0 && !unit!.IsClock ? ReadUnit(text, at) : Reading.None;

    private Reading ReadCounted(in TimeText text, int at)
    {
        int taken = lengths.Read(text, at, out Length? length, out _);
        return taken > 0 && length!.Amount is not null ? Make(at + taken, length.ToString()) : Reading.None;
    }

    // mỗi sáng, mỗi thứ hai, mỗi dịp tháng Tư
    private Reading ReadNamed(in TimeText text, int at)
    {
        Reading part = ReadPart(text, at);
        if (part.Found) return part;
        int weekday = lexicon.Weekdays.Match(text, at);
        if (weekday > 0) return Make(at + weekday, Weekly);
        Reading month = months.Read(text, at);
        return month is { Found: true, Meaning: MonthMeaning { Year.IsGiven: false } } ? Make(month.End, Yearly) : Reading.None;
    }

    // sáng, buổi tối, tối thứ bảy
    private Reading ReadPart(in TimeText text, int at)
    {
        int part = lexicon.DayParts.Match(text, at);
        int weekday = lexicon.Weekdays.Match(text, at + part);
        return part > 0 ? Make(at + part + weekday, weekday > 0 ? Weekly : Daily) : Reading.None;
    }

    // các buổi tối; a part by itself needs its noun after "các".
    private Reading ReadPlural(in TimeText text, int at)
    {
        Reading part = ReadPart(text, at);
        return part.End > at + 1 ? part : Reading.None;
    }

    // 2 năm một lần, 6 tháng/lần
    private Reading ReadOnce(in TimeText text, int at)
    {
        int taken = lengths.Read(text, at, out Length? length, out _);
        int once = lexicon.Frequencies.Match(text, at + taken, out Frequency? frequency);
        return taken > 0 && once > 0 && frequency!.Role == FrequencyRole.Once ? Make(at + taken + once, length!.ToString()) : Reading.None;
    }

    // thứ hai hàng tuần; and each of "các ngày thứ 3, thứ 5 và chủ nhật"
    private Reading ReadWeekday(in TimeText text, int at)
    {
        int noun = lexicon[Term.Day].Match(text, at);
        int name = lexicon.Weekdays.Match(text, at + noun, out _);
        if (name == 0) return Reading.None;
        int end = at + noun + name;
        int word = lexicon.Frequencies.Match(text, end, out Frequency? frequency);
        if (word > 0 && frequency!.Role is FrequencyRole.Each or FrequencyRole.Every && ReadUnit(text, end + word) is { Found: true } every)
            return Make(every.End, Weekly);
        return IsPlural(text, at) ? Make(end, Weekly) : Reading.None;
    }

    private bool IsPlural(in TimeText text, int at)
    {
        for (int i = 0; i < LongestList && text.HasBefore(at); i++)
        {
            if (lexicon.Contexts.Before(ContextRole.Plural, text, at)) return true;
            if (!text.Is(at - 1, ',') && lexicon[Term.And].Match(text, at - 1) != 1) return false;
            int start = at - 1;
            for (int length = 1; length <= 3; length++)
            {
                if (start - length >= 0 && lexicon.Weekdays.Match(text, start - length) == length) at = start - length;
            }

            if (at >= start) return false;
            if (text.HasBefore(at) && lexicon[Term.Day].Match(text, at - 1) == 1) at--;
        }

        return false;
    }

    // 2 lần/tuần: the unit after the slash is the repeated time.
    private Reading ReadPer(in TimeText text, int at) =>
        text.Is(at - 1, '/') && lexicon.Contexts.Before(ContextRole.Per, text, at) ? ReadUnit(text, at) : Reading.None;

    private static Reading Make(int end, string value) => new(end, new SetMeaning(value), "set", 0.9);
}
