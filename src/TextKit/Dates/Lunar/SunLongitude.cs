using System.Globalization;
using TextKit.Syllables;

namespace TextKit.Dates.Lunar;

/// <summary>The apparent longitude of the Sun, which the solar terms are counted by.</summary>
/// <remarks>
/// Source: Meeus, "Astronomical Algorithms", 2nd ed., chapters 22 and 25, with the series of <c>earth.tsv</c>; good to about one second of arc,
/// which the Sun takes half a minute for.
/// </remarks>
internal sealed class SunLongitude
{
    private const double ArcSecond = Math.PI / 180 / 3600;

    private readonly (int Power, double Amplitude, double Phase, double Frequency)[] _terms =
        [.. DataFile.ReadRows("Dates/earth.tsv").Select(row => (int.Parse(row[0]), Number(row[1]), Number(row[2]), Number(row[3])))];

    /// <summary>The longitude in degrees, 0–360, at a moment of dynamical time.</summary>
    public double At(double julianDay)
    {
        double t = JulianDay.Centuries(julianDay);
        double degrees = (EarthAt(t / 10) + Math.PI + Nutation(t) + Aberration(t)) * (180 / Math.PI);
        return ((degrees % 360) + 360) % 360;
    }

    private double EarthAt(double millennia)
    {
        double sum = 0;
        foreach (var (power, amplitude, phase, frequency) in _terms)
            sum += amplitude * Math.Pow(millennia, power) * Math.Cos(phase + (frequency * millennia));
        return sum * 1e-8;
    }

    private static double Nutation(double t)
    {
        double node = Radians(125.04452 - (1934.136261 * t));
        double sun = Radians(280.4665 + (36000.7698 * t)), moon = Radians(218.3165 + (481267.8813 * t));
        return ((-17.20 * Math.Sin(node)) - (1.32 * Math.Sin(2 * sun)) - (0.23 * Math.Sin(2 * moon)) + (0.21 * Math.Sin(2 * node))) * ArcSecond;
    }

    // Aberration over the Sun's distance, and the small step from the theory's frame to the FK5.
    private static double Aberration(double t)
    {
        double anomaly = Radians(357.52911 + (35999.05029 * t));
        double distance = 1.00014 - (0.01671 * Math.Cos(anomaly)) - (0.00014 * Math.Cos(2 * anomaly));
        return (-0.09033 - (20.4898 / distance)) * ArcSecond;
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
