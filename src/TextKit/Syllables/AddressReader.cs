namespace TextKit.Syllables;

/// <summary>Recognises web addresses, host names and e-mail addresses.</summary>
/// <remarks>The shapes follow RFC 3986 and RFC 5321 as far as running text needs them; lengths are bounded by their limits (64 and 253).</remarks>
internal static class AddressReader
{
    private const int MaxLocalPart = 64;
    private const int MaxHost = 253;
    private const int MaxAddress = 2048;

    private static readonly HashSet<string> TopLevelDomains = new(DataFile.ReadLines("Syllables/domains.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> DomainLookup =
        TopLevelDomains.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The address that begins at an index, or none.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, int start)
    {
        int scheme = SchemeLength(text[start..]);
        if (scheme > 0) return new ScanResult(ReadPath(text, start + scheme), UnitKind.Url);
        int local = start;
        while (local < text.Length && local - start <= MaxLocalPart && IsLocalPart(text[local])) local++;
        if (local < text.Length && text[local] == '@' && local > start)
        {
            int mailEnd = ReadHost(text, local + 1);
            if (mailEnd > 0) return new ScanResult(mailEnd, UnitKind.Email);
        }

        int end = ReadHost(text, start);
        if (end == 0) return ScanResult.None;
        return new ScanResult(end < text.Length && text[end] == '/' ? ReadPath(text, end) : end, UnitKind.Url);
    }

    private static int SchemeLength(ReadOnlySpan<char> rest)
    {
        foreach (string scheme in (ReadOnlySpan<string>)["https://", "http://", "ftp://"])
        {
            if (rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return scheme.Length;
        }

        return 0;
    }

    private static int ReadHost(ReadOnlySpan<char> text, int start)
    {
        int end = start, lastDot = -1, best = 0;
        for (; end < text.Length && end - start <= MaxHost && IsHost(text[end]); end++)
        {
            if (text[end] != '.') continue;
            if (lastDot >= 0 && IsDomain(text, lastDot, end)) best = end;
            if (end == start || text[end - 1] == '.') break;
            lastDot = end;
        }

        if (lastDot >= 0 && end > lastDot && IsDomain(text, lastDot, end)) best = end;
        return best;
    }

    private static bool IsDomain(ReadOnlySpan<char> text, int dot, int end) =>
        DomainLookup.Contains(text[(dot + 1)..end]) && (end >= text.Length || CharacterTable.ClassOf(text[end]) is not (CharacterClass.Letter or CharacterClass.Mark));

    private static int ReadPath(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < MaxAddress && IsPath(text[end])) end++;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'') end--;
        return end;
    }

    private static bool IsLocalPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    private static bool IsHost(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';

    private static bool IsPath(char c) => char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal);
}
