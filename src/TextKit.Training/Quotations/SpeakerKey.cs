using System.Globalization;
using System.Text.RegularExpressions;

namespace TextKit.Training.Quotations;

/// <summary>What two names of one speaker have in common: case and honorifics aside, as a hash, so that labels of a text can be kept without its words.</summary>
internal static partial class SpeakerKey
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The key of a name: FNV-1a of 64 bits over its UTF-16 code units (Fowler, Noll and Vo 1991).</summary>
    public static string Of(string name)
    {
        ulong hash = Offset;
        foreach (char unit in Honorific().Replace(name.ToLowerInvariant(), "")) hash = (hash ^ unit) * Prime;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^(ông|bà|anh|chị|em|cô|chú|bác|cụ|thầy|đồng chí) ", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();
}
