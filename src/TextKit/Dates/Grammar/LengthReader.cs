using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a length of time: <c>8 tháng</c>, <c>hai năm rưỡi</c>, <c>3 giờ 15 phút</c>, <c>vài tuần</c>.</summary>
internal sealed class LengthReader(TimeLexicon lexicon, QuantityReader quantities, SharedMonthReader days)
{
    /// <summary>The units that a length may begin with.</summary>
    public StartSet Starts { get; } = StartSet.Union(
        StartSet.Of(UnitKind.Number, UnitKind.DateShape, UnitKind.TimeShape), lexicon.NumberStarts, lexicon.Quantities.Starts);

    /// <summary>Reads the length that begins at a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the first unit.</param>
    /// <param name="length">The length.</param>
    /// <param name="standsAlone">Whether it needs nothing after it: <c>những ngày</c> does.</param>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Read(in TimeText text, int at, out Length? length, out bool standsAlone)
    {
        int taken = ReadOne(text, at, out length, out standsAlone);
        if (taken == 0 || length!.Amount is null) return taken;
        int half = lexicon[Term.HalfMore].Match(text, at + taken);
        if (half > 0)
        {
            length = length with { Amount = length.Amount + 0.5m };
            return taken + half;
        }

        int rest = ReadOne(text, at + taken, out Length? smaller, out _);
        if (rest == 0 || !IsSmaller(smaller!, length)) return taken;
        length = length with { Rest = smaller };
        return taken + rest;
    }

    private int ReadOne(in TimeText text, int at, out Length? length, out bool standsAlone)
    {
        length = null;
        int count = quantities.Read(text, at, out VagueQuantity quantity);
        standsAlone = quantity.StandsAlone;
        if (count == 0) return ReadShort(text, at, out length);
        int unit = lexicon.Units.Match(text, at + count, out LengthUnit? found);
        if (unit == 0 || lexicon.Contexts.Before(ContextRole.NotCount, text, at) || NamesPeriod(text, at + count, unit)) return 0;
        length = new Length(quantity.Amount, found!);
        return count + unit;
    }

    // In "công văn 1017 ngày 29/4", "1 năm ngoái" and "nửa thế kỷ 20" the unit begins the name of a period; but "5 năm 2016-2020" is five years.
    private bool NamesPeriod(in TimeText text, int at, int unit)
    {
        int next = at + unit;
        if (lexicon.Contexts.After(ContextRole.NotLength, text, next)) return true;
        if (lexicon[Term.Year].Match(text, at) is > 0 and int year && text.IsYear(at + year, out _)) return true;
        if (lexicon[Term.Century].Match(text, at) > 0 && (text.IsWhole(next, out _) || lexicon.Ordinals.Match(text, next) > 0)) return true;
        if (lexicon.Relatives.Match(text, at, out RelativePeriod? period) > unit && period!.Unit == PeriodUnit.SchoolYear) return true;
        return lexicon[Term.Day].Match(text, at) == unit && days.BeginsDate(text, next);
    }

    // 48h
    private static int ReadShort(in TimeText text, int at, out Length? length)
    {
        length = null;
        if (text[at].Kind != UnitKind.TimeShape || ClockShape.Parse(text.Letters(at)) is not { HasMinute: false } clock) return 0;
        length = new Length(clock.Time.Hour, new LengthUnit("TH", 1));
        return 1;
    }

    private static bool IsSmaller(Length smaller, Length length)
    {
        const string Order = "YMWDHMS";
        return smaller.Amount is not null && smaller.Rest is null && Rank(smaller.Unit) > Rank(length.Unit);

        static int Rank(LengthUnit unit) => unit.IsClock ? Order.LastIndexOf(unit.Code[^1]) : Order.IndexOf(unit.Code[^1], StringComparison.Ordinal);
    }
}
