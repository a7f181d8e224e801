namespace TextKit.Dates.Lunar;

/// <summary>Astronomical time: Julian days, dynamical time and its distance from universal time.</summary>
/// <remarks>Source: Meeus, "Astronomical Algorithms", 2nd ed., chapters 7 and 10; ΔT by the polynomials of Espenak and Meeus (NASA, 2006).</remarks>
internal static class JulianDay
{
    /// <summary>Noon of 1 January 2000, dynamical time.</summary>
    public const double J2000 = 2451545.0;

    private const double SecondsPerDay = 86400;
    private const double DaysPerCentury = 36525;

    // Julian day of 0:00 on 1 January of year 1, whose day number is 0.
    private const double FirstDay = 1721425.5;

    /// <summary>Julian centuries from J2000.</summary>
    public static double Centuries(double julianDay) => (julianDay - J2000) / DaysPerCentury;

    /// <summary>The dynamical time of 0:00 of a day, in a zone so many hours east of Greenwich.</summary>
    public static double Midnight(int dayNumber, double zone)
    {
        double universal = FirstDay + dayNumber - (zone / 24);
        return universal + (DeltaT(universal) / SecondsPerDay);
    }

    /// <summary>The day in a zone on which a moment of dynamical time falls.</summary>
    public static int DayNumber(double dynamical, double zone)
    {
        double universal = dynamical - (DeltaT(dynamical) / SecondsPerDay);
        return (int)Math.Floor(universal + (zone / 24) - FirstDay);
    }

    /// <summary>Dynamical minus universal time in seconds.</summary>
    public static double DeltaT(double julianDay)
    {
        double year = 2000 + ((julianDay - J2000) / 365.25);
        return year switch
        {
            < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
            < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
            < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1.0 / 233, 1.0 / 2547),
            < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1.0 / 260, -1.0 / 718),
            < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
            < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
            < 2150 => -20 + (32 * Square((year - 1820) / 100)) - (0.5628 * (2150 - year)),
            _ => -20 + (32 * Square((year - 1820) / 100)),
        };
    }

    /// <summary>A polynomial by Horner's rule, lowest coefficient first.</summary>
    public static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        double sum = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--) sum = (sum * x) + coefficients[i];
        return sum;
    }

    private static double Square(double x) => x * x;
}
