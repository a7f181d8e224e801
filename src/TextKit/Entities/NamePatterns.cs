using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>
/// Names whose extent the language settles: a foreign person's name goes on after an initial (<c>John F. Kennedy</c>), and a mission's with its
/// seat (<c>Đại sứ quán Nga tại Hà Nội</c>).
/// </summary>
internal static class NamePatterns
{
    private static readonly ulong Seat = UnitKey.Of("tại"), SeatToo = UnitKey.Of("ở"), Embassy = UnitKey.Of("sứ"), Consulate = UnitKey.Of("sự"), House = UnitKey.Of("quán");

    /// <summary>Lengthens the names found in a line, from an index of the list on; what a longer name takes in is no longer one of its own.</summary>
    public static void Lengthen(ScannedText text, UnitRange line, List<MentionSpan> names, int first, Designations designations)
    {
        for (int i = first; i < names.Count; i++)
        {
            UnitRange units = names[i].Type switch
            {
                EntityType.Person => WithFamilyName(text, line, names[i].Units),
                EntityType.Organization when i + 1 < names.Count && WithSeat(text, names[i].Units, names[i + 1]) is var body && body != names[i].Units => body,
                EntityType.Organization => designations.Whole(text, line, names[i].Units),
                _ => names[i].Units,
            };
            if (units == names[i].Units) continue;
            names[i] = names[i] with { Units = units };
            while (i + 1 < names.Count && names[i + 1].Units.Overlaps(units)) names.RemoveAt(i + 1);
        }
    }

    private static UnitRange WithFamilyName(ScannedText text, UnitRange line, UnitRange name)
    {
        int stop = name.End, family = stop + 1;
        bool initial = name.Count > 1 && text[name.Start].Kind == UnitKind.ForeignWord && text[stop - 1].Length == 1 && text[stop - 1].IsCapital;
        if (!initial || family >= line.End || !text[stop].IsGlued || text.Slice(stop) is not ".") return name;
        return text[family].Kind == UnitKind.ForeignWord && text[family].IsCapital ? name with { End = family + 1 } : name;
    }

    private static UnitRange WithSeat(ScannedText text, UnitRange body, MentionSpan next)
    {
        bool seat = next.Type == EntityType.Location && next.Units.Start == body.End + 1 && (text[body.End].Key == Seat || text[body.End].Key == SeatToo);
        return seat && IsMission(text, body) ? body with { End = next.Units.End } : body;
    }

    // đại sứ quán, tổng lãnh sự quán
    private static bool IsMission(ScannedText text, UnitRange body)
    {
        for (int i = body.Start + 1; i < body.End && i < body.Start + 4; i++)
        {
            if (text[i].Key == House && (text[i - 1].Key == Embassy || text[i - 1].Key == Consulate)) return true;
        }

        return false;
    }
}
