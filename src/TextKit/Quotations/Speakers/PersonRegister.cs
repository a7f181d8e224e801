using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>The people of a text in the order they are mentioned, with their titles and what honorifics tell of them.</summary>
internal sealed class PersonRegister
{
    private readonly ScannedText _text;
    private readonly MentionIndex _mentions;
    private readonly List<PersonMention> _people = [];
    private readonly Dictionary<int, Gender> _genders = [];

    /// <summary>Registers every mention of a person.</summary>
    public PersonRegister(Passage passage, IReadOnlyList<EntityMatch> entities)
    {
        _text = passage.Text;
        _mentions = passage.Mentions;
        foreach (EntityMatch mention in entities)
        {
            if (mention.Type != EntityType.Person || _mentions.At(mention.Units.Start) != mention) continue;
            _people.Add(new PersonMention(mention, RoleBefore(mention.Units.Start) ?? RoleAfter(mention.Units.End)));
            Gender gender = GenderBefore(mention.Units.Start);
            if (gender != Gender.Unknown) _genders.TryAdd(mention.EntityId, gender);
        }
    }

    /// <summary>The people, in order of mention.</summary>
    public IReadOnlyList<PersonMention> People => _people;

    /// <summary>What is known of a person's gender.</summary>
    public Gender GenderOf(EntityMatch person) => _genders.GetValueOrDefault(person.EntityId);

    /// <summary>What a phrase tells of gender by its first or second word.</summary>
    public Gender GenderOf(UnitRange phrase)
    {
        for (int unit = phrase.Start; unit < Math.Min(phrase.End, phrase.Start + 2); unit++)
        {
            if (SpeakerWords.Is(_text, unit, WordClass.Male)) return Gender.Male;
            if (SpeakerWords.Is(_text, unit, WordClass.Female)) return Gender.Female;
        }

        return Gender.Unknown;
    }

    /// <summary>Index in <see cref="People"/> of the first mention at or after a unit.</summary>
    public int FirstFrom(int unit)
    {
        int low = 0, high = _people.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_people[middle].Mention.Units.Start < unit) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private UnitRange? RoleBefore(int name)
    {
        int unit = name - 1;
        if (unit >= 0 && !_text[name].StartsLine && (_text.Slice(unit) is "-" or "–" || SpeakerWords.Is(_text, unit, WordClass.Honorific)) && _mentions.At(unit) is null) unit--;
        if (unit < 0) return null;
        if (_mentions.At(unit) is { } mention) return mention.Type == EntityType.Role ? mention.Units : TitleBefore(name, mention);
        return SpeakerWords.MatchBefore(_text, unit + 1, 0, WordClass.Role) is > 0 and int length ? new UnitRange(unit + 1 - length, unit + 1) : null;
    }

    // "Giám đốc Sở Y tế Nguyễn Văn A" where only the body was recognized.
    private UnitRange? TitleBefore(int name, EntityMatch body)
    {
        int length = body.Type == EntityType.Person ? 0 : SpeakerWords.MatchBefore(_text, body.Units.Start, 0, WordClass.Role);
        return length > 0 ? new UnitRange(body.Units.Start - length, name) : null;
    }

    private UnitRange? RoleAfter(int end)
    {
        if (end + 1 >= _text.Count || !(_text.Slice(end) is "," or "-" or "–" or "(" or "là")) return null;
        if (_mentions.At(end + 1) is { Type: EntityType.Role } role) return role.Units;
        int length = _mentions.At(end + 1) is null ? SpeakerWords.Match(_text, end + 1, _text.Count, out WordClass classes) : 0;
        if (length == 0 || (SpeakerWords.Match(_text, end + 1, _text.Count, out classes) > 0 && (classes & WordClass.Role) == 0)) return null;
        int last = end + 1 + length;
        if (last < _text.Count && _mentions.At(last) is { } body) last = body.Units.End;
        return new UnitRange(end + 1, last);
    }

    private Gender GenderBefore(int name)
    {
        int unit = name - 1;
        if (unit >= 0 && _mentions.At(unit) is { Type: EntityType.Role } role) unit = role.Units.Start - 1;
        return unit < 0 ? Gender.Unknown : GenderOf(new UnitRange(unit, unit + 1));
    }
}
