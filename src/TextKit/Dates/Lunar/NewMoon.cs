namespace TextKit.Dates.Lunar;

/// <summary>The moments of new moon.</summary>
/// <remarks>Source: Meeus, "Astronomical Algorithms", 2nd ed., chapter 49; good to some ten seconds in the years this calendar covers.</remarks>
internal static class NewMoon
{
    private const double Synodic = 29.530588861;
    private const double LunationsPerCentury = 1236.85;
    private const double Epoch = 2451550.09766;

    // Coefficient in days; power of the eccentricity factor; multiples of the anomalies M (Sun), M′ (Moon) and of the argument F.
    private static readonly (double Days, int Power, int Sun, int Moon, int Node)[] Terms =
    [
        (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2), (0.00739, 1, -1, 1, 0),
        (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2), (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0),
        (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2), (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0),
        (0.00004, 0, 0, 2, -2), (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
        (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
    ];

    // Coefficient in days; degrees at k = 0; degrees a lunation: the planets' pull.
    private static readonly (double Days, double Start, double Step)[] Planets =
    [
        (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
        (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860),
        (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The number of the lunation nearest to a Julian day; 0 is the new moon of 6 January 2000.</summary>
    public static int Lunation(double julianDay) => (int)Math.Round((julianDay - Epoch) / Synodic);

    /// <summary>The moment of a new moon in dynamical time.</summary>
    public static double Moment(int k)
    {
        double t = k / LunationsPerCentury;
        double mean = Epoch + (Synodic * k) + JulianDay.Polynomial(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
        double sun = 2.5534 + (29.10535670 * k) + JulianDay.Polynomial(t, 0, 0, -0.0000014, -0.00000011);
        double moon = 201.5643 + (385.81693528 * k) + JulianDay.Polynomial(t, 0, 0, 0.0107582, 0.00001238, -0.000000058);
        double node = 160.7108 + (390.67050284 * k) + JulianDay.Polynomial(t, 0, 0, -0.0016118, -0.00000227, 0.000000011);
        double ascending = 124.7746 - (1.56375588 * k) + JulianDay.Polynomial(t, 0, 0, 0.0020672, 0.00000215);
        double eccentricity = JulianDay.Polynomial(t, 1, -0.002516, -0.0000074);
        double correction = (-0.00017 * Sine(ascending)) + (0.000325 * Sine(299.77 + (0.107408 * k) - (0.009173 * t * t)));
        foreach (var term in Terms)
            correction += term.Days * Math.Pow(eccentricity, term.Power) * Sine((term.Sun * sun) + (term.Moon * moon) + (term.Node * node));
        foreach (var planet in Planets) correction += planet.Days * Sine(planet.Start + (planet.Step * k));
        return mean + correction;
    }

    private static double Sine(double degrees) => Math.Sin(degrees * (Math.PI / 180));
}
