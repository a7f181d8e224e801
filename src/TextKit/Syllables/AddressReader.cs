namespace TextKit.Syllables;

/// <summary>Recognises web addresses, host names and e-mail addresses.</summary>
/// <remarks>
/// The shapes follow RFC 3986 and RFC 5321 as far as running text needs them, with their limits of length. Remembers how far it has looked in vain
/// for a host name, so that a long run of letters and full stops is read once.
/// </remarks>
internal struct AddressReader
{
    private const int MaxLocalPart = 64;
    private const int MaxHost = 253;
    private const int MaxAddress = 2048;

    private static readonly HashSet<string> TopLevelDomains = new(DataFile.ReadLines("Syllables/domains.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> DomainLookup =
        TopLevelDomains.GetAlternateLookup<ReadOnlySpan<char>>();

    private int _noHostBefore;

    /// <summary>The address that begins at an index, or none. Indices never go back from call to call.</summary>
    public ScanResult Read(ReadOnlySpan<char> text, int start)
    {
        int scheme = SchemeLength(text[start..]);
        if (scheme > 0) return new ScanResult(ReadPath(text, start + scheme), UnitKind.Url);
        int mail = ReadMail(text, start);
        if (mail > 0) return new ScanResult(mail, UnitKind.Email);
        if (start < _noHostBefore) return ScanResult.None;
        int end = ReadHost(text, start, out _noHostBefore);
        if (end == 0) return ScanResult.None;
        return new ScanResult(end < text.Length && text[end] == '/' ? ReadPath(text, end) : end, UnitKind.Url);
    }

    private static int SchemeLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not ('h' or 'H' or 'f' or 'F')) return 0;
        foreach (string scheme in (ReadOnlySpan<string>)["https://", "http://", "ftp://"])
        {
            if (rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return scheme.Length;
        }

        return 0;
    }

    private static int ReadMail(ReadOnlySpan<char> text, int start)
    {
        int local = start;
        while (local < text.Length && local - start <= MaxLocalPart && IsLocalPart(text[local])) local++;
        return local < text.Length && text[local] == '@' ? ReadHost(text, local + 1, out _) : 0;
    }

    // Labels between full stops, of which the last is a known domain and one before it has a letter.
    private static int ReadHost(ReadOnlySpan<char> text, int start, out int read)
    {
        int end = start, lastDot = -1, best = 0;
        bool letters = false;
        for (; end < text.Length && end - start <= MaxHost && IsHost(text[end]); end++)
        {
            if (text[end] != '.')
            {
                letters |= lastDot < 0 && char.IsAsciiLetter(text[end]);
                continue;
            }

            if (lastDot >= 0 && IsDomain(text, lastDot, end)) best = end;
            if (end == start || text[end - 1] == '.') break;
            lastDot = end;
        }

        if (lastDot >= 0 && end > lastDot && IsDomain(text, lastDot, end)) best = end;
        read = end;
        return letters ? best : 0;
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
