using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Finds the person that a run of words names as the speaker.</summary>
internal sealed class PersonFinder(ScannedText text, MentionIndex mentions, SpeakerWords words)
{
    private const int MaxTitles = 40;
    private Dictionary<ulong, EntityMatch>? _byLastWord;

    /// <summary>The person named by a run; <see langword="null"/> where it names none.</summary>
    public SpeakerPhrase? Find(UnitRange run) => Joined(run) ?? Last(run) ?? Unrecognized(run);

    /// <summary>A name at the end of a run right after a title or body: <c>Phó giám đốc Sở Y tế Nguyễn Văn A</c>.</summary>
    public SpeakerPhrase? Titled(UnitRange run)
    {
        if (mentions.At(run.End - 1) is not { Type: EntityType.Person } person || person.Units.Start <= run.Start) return null;
        bool titled = mentions.At(person.Units.Start - 1) is { Type: EntityType.Organization or EntityType.Role };
        return titled ? Named(person) : null;
    }

    /// <summary>A name the entity layer missed or took for a part of the title, where the text names that person elsewhere: <c>Bộ trưởng A</c>.</summary>
    public SpeakerPhrase? Known(UnitRange run)
    {
        int start = run.End;
        while (start > run.Start && text[start - 1].IsCapital && mentions.At(start - 1) is null or { Type: EntityType.Role }) start--;
        if (start == run.Start || start == run.End || !(_byLastWord ??= ByLastWord()).TryGetValue(text[run.End - 1].Key, out EntityMatch? person)) return null;
        int length = 1;
        while (length < person.Units.Count && run.End - length > start && text[run.End - length - 1].Key == text[person.Units.End - length - 1].Key) length++;
        // "Trưởng Công an quận Tây Hồ" is not Mr Hồ, and "Hiệu trưởng Trường Hoàng Hoa Thám" not that man.
        bool isForeign = text[run.End - 1].Kind == UnitKind.ForeignWord;
        bool isTold = isForeign || (length > 1 && mentions.At(run.End - 1) is null && (length == person.Units.Count || !text[run.End - length - 1].IsCapital));
        return isTold ? new SpeakerPhrase(run with { Start = run.End - length }, PhraseKind.Person, person) : null;
    }

    /// <summary>A name that the entity layer took for a part of the title, though nobody else is called so: <c>nghị sĩ đảng Xanh Jan Kowal</c>, <c>Phó Giám đốc Sở Y tế TP Lê Thị A</c>.</summary>
    public SpeakerPhrase? Swallowed(UnitRange run)
    {
        int start = run.End;
        while (start > run.Start && text[start - 1].IsCapital && mentions.At(start - 1) is { Type: EntityType.Role }) start--;
        int foreign = run.End;
        while (foreign > start && text[foreign - 1].Kind == UnitKind.ForeignWord) foreign--;
        if (run.End - foreign is 2 or 3 && foreign > start && text[foreign - 1].Kind == UnitKind.Syllable && !words.Is(run.End - 1, WordClass.LegalForm)) return Person(foreign, run.End);
        for (int unit = start + 2; unit < run.End - 1; unit++)
        {
            if (text.Slice(unit) is "Thị" && words.Is(unit - 2, WordClass.Generic)) return Person(unit - 1, run.End);
        }

        return null;
    }

    private static SpeakerPhrase Person(int start, int end) => new(new UnitRange(start, end), PhraseKind.Person);

    private Dictionary<ulong, EntityMatch> ByLastWord()
    {
        var people = new Dictionary<ulong, EntityMatch>();
        foreach (EntityMatch mention in mentions.All)
        {
            if (mention.Type == EntityType.Person) people.TryAdd(text[mention.Units.End - 1].Key, mention);
        }

        return people;
    }

    private static SpeakerPhrase Named(EntityMatch person) => new(person.Units, PhraseKind.Person, person);

    // "Lâm và Linh", "FIFA và UEFA": both speak.
    private SpeakerPhrase? Joined(UnitRange run)
    {
        if (run.Count < 3 || mentions.At(run.Start) is not { } first || mentions.At(run.End - 1) is not { } last || first.Type != last.Type) return null;
        return first.Units.End + 1 == last.Units.Start && text.Slice(first.Units.End) is "và" ? new SpeakerPhrase(run, PhraseKind.Several) : null;
    }

    // The last name that no preposition leads in.
    private SpeakerPhrase? Last(UnitRange run)
    {
        for (int unit = run.End - 1; unit >= run.Start; unit--)
        {
            if (mentions.At(unit) is not { } mention) continue;
            unit = mention.Units.Start;
            if (mention.Type == EntityType.Person && !IsGoverned(unit, run.Start)) return Named(mention);
        }

        return null;
    }

    private bool IsGoverned(int name, int limit)
    {
        int start = TitleStart(name, limit);
        return start > limit && words.MatchBefore(start, limit, WordClass.Preposition | WordClass.Origin) > 0;
    }

    /// <summary>Where the titles and honorifics before a name begin.</summary>
    public int TitleStart(int name, int limit)
    {
        int start = name;
        limit = Math.Max(limit, name - MaxTitles);
        while (start > limit && !text[start].StartsLine)
        {
            if (mentions.At(start - 1) is { Type: EntityType.Role } role) start = Math.Max(limit, role.Units.Start);
            else if (words.MatchBefore(start, limit, WordClass.Honorific | WordClass.Role) is > 0 and int length) start -= length;
            else break;
        }

        return start;
    }

    // A name the entity layer missed: an honorific, then capitals.
    private SpeakerPhrase? Unrecognized(UnitRange run)
    {
        int length = mentions.At(run.Start) is null ? words.Match(run.Start, run.End, out _) : 0;
        if (length == 0 || !words.Is(run.Start, WordClass.Honorific)) return null;
        int start = run.Start + length, end = start;
        while (end < run.End && text[end].IsCapital && mentions.At(end) is null) end++;
        return end > start ? new SpeakerPhrase(new UnitRange(start, end), PhraseKind.Person) : null;
    }
}
