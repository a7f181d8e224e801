using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Newspapers that sign with the address of their site: <c>VOV.VN -</c>, <c>Theo Zing.vn</c>.</summary>
internal static class SitePatterns
{
    private static readonly ulong Web = UnitKey.Of("web"), Website = UnitKey.Of("website");

    /// <summary>Whether a unit is a site's address that stands for its body: with a capital, without a path, and not after <c>trang web</c>.</summary>
    public static bool IsBody(ScannedText text, int unit)
    {
        if (text[unit].Kind != UnitKind.Url || !char.IsUpper(text.Slice(unit)[0]) || text.Slice(unit).Contains('/')) return false;
        return unit == 0 || (text[unit - 1].Key != Web && text[unit - 1].Key != Website);
    }
}
