using TextKit.Dates.Lunar;

namespace TextKit.Tests.Dates;

/// <summary>
/// A second computation of the calendar that shares no series with the first: conjunctions found by iteration on the longitudes of the Moon
/// (Meeus, "Astronomical Algorithms", chapter 47, after Chapront's ELP) and of the Sun (Bretagnon and Simon, "Planetary Programs and Tables", 1986),
/// and the months numbered by the solar terms that fall into them, day by day.
/// </summary>
internal static class ReferenceLunarCalendar
{
    private const double Zone = 7, Degrees = Math.PI / 180, J2000 = 2451545.0, FirstJulianDay = 1721425.5;

    // 10⁻⁶ degrees; multiples of D, M, M′, F.
    private static readonly int[,] Moon =
    {
        { 6288774, 0, 0, 1, 0 }, { 1274027, 2, 0, -1, 0 }, { 658314, 2, 0, 0, 0 }, { 213618, 0, 0, 2, 0 }, { -185116, 0, 1, 0, 0 },
        { -114332, 0, 0, 0, 2 }, { 58793, 2, 0, -2, 0 }, { 57066, 2, -1, -1, 0 }, { 53322, 2, 0, 1, 0 }, { 45758, 2, -1, 0, 0 },
        { -40923, 0, 1, -1, 0 }, { -34720, 1, 0, 0, 0 }, { -30383, 0, 1, 1, 0 }, { 15327, 2, 0, 0, -2 }, { -12528, 0, 0, 1, 2 },
        { 10980, 0, 0, 1, -2 }, { 10675, 4, 0, -1, 0 }, { 10034, 0, 0, 3, 0 }, { 8548, 4, 0, -2, 0 }, { -7888, 2, 1, -1, 0 },
        { -6766, 2, 1, 0, 0 }, { -5163, 1, 0, -1, 0 }, { 4987, 1, 1, 0, 0 }, { 4036, 2, -1, 1, 0 }, { 3994, 2, 0, 2, 0 },
        { 3861, 4, 0, 0, 0 }, { 3665, 2, 0, -3, 0 }, { -2689, 0, 1, -2, 0 }, { -2602, 2, 0, -1, 2 }, { 2390, 2, -1, -2, 0 },
        { -2348, 1, 0, 1, 0 }, { 2236, 2, -2, 0, 0 }, { -2120, 0, 1, 2, 0 }, { -2069, 0, 2, 0, 0 }, { 2048, 2, -2, -1, 0 },
        { -1773, 2, 0, 1, -2 }, { -1595, 2, 0, 0, 2 }, { 1215, 4, -1, -1, 0 }, { -1110, 0, 0, 2, 2 }, { -892, 3, 0, -1, 0 },
        { -810, 2, 1, 1, 0 }, { 759, 4, -1, -2, 0 }, { -713, 0, 2, -1, 0 }, { -700, 2, 2, -1, 0 }, { 691, 2, 1, -2, 0 },
        { 596, 2, -1, 0, -2 }, { 549, 4, 0, 1, 0 }, { 537, 0, 0, 4, 0 }, { 520, 4, -1, 0, 0 }, { -487, 1, 0, -2, 0 },
        { -399, 2, 1, 0, -2 }, { -381, 0, 0, 2, -2 }, { 351, 1, 1, 1, 0 }, { -340, 3, 0, -2, 0 }, { 330, 4, 0, -3, 0 },
        { 327, 2, -1, 2, 0 }, { -323, 0, 2, 1, 0 }, { 299, 1, 1, -1, 0 }, { 294, 2, 0, 3, 0 },
    };

    // 10⁻⁷ radians; degrees at J2000; degrees a century.
    private static readonly double[,] Sun =
    {
        { 403406, 270.54861, 0.9287892 }, { 195207, 340.19128, 35999.1376958 }, { 119433, 63.91854, 35999.4089666 },
        { 112392, 331.26220, 35998.7287385 }, { 3891, 317.843, 71998.20261 }, { 2819, 86.631, 71998.4403 }, { 1721, 240.052, 36000.35726 },
        { 660, 310.26, 71997.4812 }, { 350, 247.23, 32964.4678 }, { 334, 260.87, -19.4410 }, { 314, 297.82, 445267.1117 },
        { 268, 343.14, 45036.8840 }, { 242, 166.79, 3.1008 }, { 234, 81.53, 22518.4434 }, { 158, 3.50, -19.9739 },
        { 132, 132.75, 65928.9345 }, { 129, 182.95, 9038.0293 }, { 114, 162.03, 3034.7684 }, { 99, 29.8, 33718.148 },
        { 93, 266.4, 3034.448 }, { 86, 249.2, -2280.773 }, { 78, 157.6, 29929.992 }, { 72, 257.8, 31556.493 },
        { 68, 185.1, 149.588 }, { 64, 69.9, 9037.750 }, { 46, 8.0, 107997.405 }, { 38, 197.1, -4444.176 }, { 37, 250.4, 151.771 },
        { 32, 65.3, 67555.316 }, { 29, 162.7, 31556.080 }, { 28, 341.5, -4561.540 }, { 27, 291.6, 107996.706 }, { 27, 98.5, 1221.655 },
        { 25, 146.7, 62894.167 }, { 24, 110.0, 31437.369 }, { 21, 5.2, 14578.298 }, { 21, 342.6, -31931.757 }, { 20, 230.9, 34777.243 },
        { 18, 256.1, 1221.999 }, { 17, 45.3, 62894.511 }, { 14, 242.9, -4442.039 }, { 13, 115.2, 107997.909 }, { 13, 151.8, 119.066 },
        { 13, 285.3, 16859.071 }, { 12, 53.3, -4.578 }, { 10, 126.6, 26895.292 }, { 10, 205.7, -39.127 }, { 10, 85.9, 12297.536 },
        { 10, 146.1, 90073.778 },
    };

    /// <summary>The months of some lunar years.</summary>
    public static List<LunarMonthStart> Build(int firstYear, int lastYear)
    {
        List<int> starts = NewMoonDays(firstYear - 1, lastYear + 1);
        List<(int Day, int Sign)> terms = [.. SolarTerms(firstYear - 1, lastYear + 1)];
        var months = new List<LunarMonthStart>();
        List<int> winters = [.. terms.Where(term => term.Sign == 9).Select(term => starts.FindLastIndex(start => start <= term.Day))];
        for (int w = 0; w + 1 < winters.Count; w++)
        {
            int begin = winters[w], end = winters[w + 1], number = 11, year = DateOnly.FromDayNumber(starts[begin]).Year;
            bool needsLeap = end - begin == 13;
            for (int i = begin; i < end; i++)
            {
                bool empty = !terms.Exists(term => term.Day >= starts[i] && term.Day < starts[i + 1]);
                bool leap = needsLeap && i > begin && empty;
                if (leap) needsLeap = false;
                else if (i > begin && ++number == 13) (number, year) = (1, year + 1);
                months.Add(new LunarMonthStart(starts[i], year, number, leap));
            }
        }

        return [.. months.Where(month => month.Year >= firstYear && month.Year <= lastYear)];
    }

    private static List<int> NewMoonDays(int firstYear, int lastYear)
    {
        var days = new List<int>();
        double moment = FirstJulianDay + new DateOnly(firstYear, 10, 1).DayNumber, last = FirstJulianDay + new DateOnly(lastYear, 12, 31).DayNumber;
        while (moment < last)
        {
            moment = Solve(t => Turn(MoonLongitude(t) - SunLongitude(t)), moment, 12.19);
            days.Add(DayOf(moment));
            moment += 29.53;
        }

        return days;
    }

    private static IEnumerable<(int Day, int Sign)> SolarTerms(int firstYear, int lastYear)
    {
        double moment = FirstJulianDay + new DateOnly(firstYear, 10, 1).DayNumber, last = FirstJulianDay + new DateOnly(lastYear, 12, 31).DayNumber;
        for (int sign = 7; moment < last; sign = (sign + 1) % 12, moment += 30.44)
        {
            moment = Solve(t => Turn(SunLongitude(t) - (30 * sign)), moment, 0.9856);
            yield return (DayOf(moment), sign);
        }
    }

    // Newton's iteration with the mean motion for a slope.
    private static double Solve(Func<double, double> angle, double moment, double degreesPerDay)
    {
        for (int i = 0; i < 60; i++)
        {
            double step = angle(moment) / degreesPerDay;
            moment -= step;
            if (Math.Abs(step) < 1e-7) break;
        }

        return moment;
    }

    private static int DayOf(double dynamical) =>
        (int)Math.Floor(dynamical - (JulianDay.DeltaT(dynamical) / 86400) + (Zone / 24) - FirstJulianDay);

    private static double Turn(double degrees) => degrees - (360 * Math.Round(degrees / 360));

    private static double MoonLongitude(double moment)
    {
        double t = (moment - J2000) / 36525;
        double mean = 218.3164477 + (481267.88123421 * t) - (0.0015786 * t * t) + (t * t * t / 538841);
        double d = 297.8501921 + (445267.1114034 * t) - (0.0018819 * t * t) + (t * t * t / 545868);
        double sun = 357.5291092 + (35999.0502909 * t) - (0.0001536 * t * t);
        double moon = 134.9633964 + (477198.8675055 * t) + (0.0087414 * t * t) + (t * t * t / 69699);
        double f = 93.2720950 + (483202.0175233 * t) - (0.0036539 * t * t);
        double e = 1 - (0.002516 * t) - (0.0000074 * t * t), sum = 0;
        for (int i = 0; i < Moon.GetLength(0); i++)
        {
            double argument = (Moon[i, 1] * d) + (Moon[i, 2] * sun) + (Moon[i, 3] * moon) + (Moon[i, 4] * f);
            sum += Moon[i, 0] * Math.Pow(e, Math.Abs(Moon[i, 2])) * Sin(argument);
        }

        sum += (3958 * Sin(119.75 + (131.849 * t))) + (1962 * Sin(mean - f)) + (318 * Sin(53.09 + (479264.290 * t)));
        return mean + (sum * 1e-6) + Nutation(t);
    }

    private static double SunLongitude(double moment)
    {
        double t = (moment - J2000) / 36525, sum = 0;
        for (int i = 0; i < Sun.GetLength(0); i++) sum += Sun[i, 0] * Sin(Sun[i, 1] + (Sun[i, 2] * t));
        double aberration = (0.0000974 * Math.Cos((177.63 + (35999.01848 * t)) * Degrees)) - 0.005575;
        return 282.7771834 + (36000.76953744 * t) + (sum * 1e-7 / Degrees) + aberration + Nutation(t);
    }

    private static double Nutation(double t) =>
        (-0.004778 * Sin(124.90 - (1934.134 * t))) - (0.0003667 * Sin(201.11 + (72001.5377 * t)));

    private static double Sin(double degrees) => Math.Sin(degrees * Degrees);
}
