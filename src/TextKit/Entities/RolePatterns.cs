using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>
/// The extent of roles, given the names found beside them: a role takes the body it belongs to with it (<c>giám đốc Công ty Hoa Mai</c>), and neither
/// its holder's name nor a word for man or woman.
/// </summary>
internal static class RolePatterns
{
    private static readonly ulong Man = UnitKey.Of("nam"), Woman = UnitKey.Of("nữ"), Of = UnitKey.Of("của");

    /// <summary>Gives each role its extent.</summary>
    /// <param name="evidence">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="roles">The roles found.</param>
    /// <param name="names">The outermost names found.</param>
    public static void Shape(TextEvidence evidence, UnitRange line, Span<MentionSpan> roles, ReadOnlySpan<MentionSpan> names)
    {
        foreach (ref MentionSpan role in roles)
        {
            UnitRange units = WithBody(evidence.Text, line, WithWholeNames(role.Units, names), names);
            role = role with { Units = StartsWithGender(evidence, units) ? units with { Start = units.Start + 1 } : units };
        }
    }

    // Phó trưởng Công an phường Nguyễn Trãi does not end after phường.
    private static UnitRange WithWholeNames(UnitRange role, ReadOnlySpan<MentionSpan> names)
    {
        foreach (MentionSpan name in names)
        {
            if (name.Units.Start <= role.Start || name.Units.Start >= role.End) continue;
            if (name.Type == EntityType.Person) return role with { End = name.Units.Start };
            if (name.Units.End > role.End) return role with { End = name.Units.End };
        }

        return role;
    }

    // giám đốc kỹ thuật của Công ty Hoa Mai, Vụ trưởng Vụ Tiểu học – Bộ Giáo dục
    private static UnitRange WithBody(ScannedText text, UnitRange line, UnitRange role, ReadOnlySpan<MentionSpan> names)
    {
        int own = role.End < line.End && text[role.End].Key == Of ? role.End + 1 : role.End;
        bool held = false;
        foreach (MentionSpan name in names)
        {
            if (name.Type != EntityType.Organization) continue;
            bool above = held && name.Units.Start == role.End + 1 && text.Slice(role.End) is "-" or "–";
            if (above || name.Units.Start == own) role = role with { End = name.Units.End };
            held |= name.Units.End == role.End;
        }

        return role;
    }

    // nữ diễn viên, but not nữ hoàng
    private static bool StartsWithGender(TextEvidence evidence, UnitRange role)
    {
        bool gender = role.Count > 1 && (evidence.Text[role.Start].Key == Man || evidence.Text[role.Start].Key == Woman);
        return gender && (evidence.Begins(role.Start + 1) & TermKinds.RoleNoun) != 0;
    }
}
