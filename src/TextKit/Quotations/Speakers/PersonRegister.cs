using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>The people of a text in the order they are mentioned, with their titles and what honorifics tell of them.</summary>
internal sealed class PersonRegister
{
    private const int MaxTitle = 20, MaxTitlesAfter = 4, MaxOpening = 6;
    private readonly ScannedText _text;
    private readonly SpeakerWords _words;
    private readonly MentionIndex _mentions;
    private readonly List<PersonMention> _people = [];
    private readonly Dictionary<int, Gender> _genders = [];
    private readonly HashSet<int> _titled = [], _opening = [];
    private readonly Dictionary<int, HashSet<ulong>> _honorifics = [];

    /// <summary>Registers every mention of a person.</summary>
    public PersonRegister(Passage passage, IReadOnlyList<EntityMatch> entities)
    {
        _text = passage.Text;
        _words = passage.Words;
        _mentions = passage.Mentions;
        var titles = new List<UnitRange>();
        for (int i = 0; i < entities.Count; i++)
        {
            EntityMatch mention = entities[i];
            if (mention.Type != EntityType.Person || _mentions.IndexAt(mention.Units.Start) != i) continue;
            titles.Clear();
            AddTitleBefore(mention.Units, titles);
            AddTitlesAfter(mention.Units.End, titles);
            bool opens = Opens(mention.Units.Start, passage.SentenceAt(mention.Units.Start).Start, passage.Subjects);
            if (opens) _opening.Add(mention.Units.Start);
            _people.Add(new PersonMention(mention, [.. titles], opens));
            Gender gender = GenderBefore(mention.Units.Start) is Gender.Unknown ? GenderOfName(mention.Units) : GenderBefore(mention.Units.Start);
            if (gender != Gender.Unknown) _genders.TryAdd(mention.EntityId, gender);
            AddHonorific(mention);
            if (titles.Count > 0) _titled.Add(mention.EntityId);
        }
    }

    /// <summary>The people, in order of mention.</summary>
    public IReadOnlyList<PersonMention> People => _people;

    /// <summary>What is known of a person's gender.</summary>
    public Gender GenderOf(EntityMatch person) => _genders.GetValueOrDefault(person.EntityId);

    /// <summary>Whether the text calls a person by this word, and not by others: <c>chị</c> is hardly she who was <c>bà X</c>.</summary>
    public bool MayBeCalled(EntityMatch person, int word) =>
        CalledBy(person, word) != false;

    /// <summary>Whether the text calls a person by this word, which tells more of <c>chị</c> than of <c>bà</c>: offices go before that.</summary>
    public bool IsCalled(EntityMatch person, int word) => _words.Is(word, WordClass.Familiar) && CalledBy(person, word) == true;

    /// <summary>Whether the text calls a person by this honorific, or by others; <see langword="null"/> where it calls the person by none, or the word is none.</summary>
    public bool? CalledBy(EntityMatch person, int word) =>
        _words.Is(word, WordClass.Honorific) && _honorifics.TryGetValue(person.EntityId, out HashSet<ulong>? known) ? known.Contains(_text[word].Key) : null;

    /// <summary>Whether the text calls a person by this word, or by an office and no other word: not by the bare name only.</summary>
    public bool IsAddressed(EntityMatch person, int word) =>
        !_words.Is(word, WordClass.Honorific) || (CalledBy(person, word) ?? IsTitled(person));

    /// <summary>Whether the text gives a person an office or description.</summary>
    public bool IsTitled(EntityMatch person) => _titled.Contains(person.EntityId);

    /// <summary>Whether a mention of a person opens its sentence.</summary>
    public bool Opens(EntityMatch mention) => _opening.Contains(mention.Units.Start);

    /// <summary>Whether nothing but the name and gender of a person is told: no office.</summary>
    public bool IsPlain(EntityMatch person, int word) => !_words.Is(word, WordClass.Honorific) && GenderOf(person) != Gender.Unknown && !IsTitled(person);

    /// <summary>What a phrase tells of gender by its first or second word.</summary>
    public Gender GenderOf(UnitRange phrase)
    {
        for (int unit = phrase.Start; unit < Math.Min(phrase.End, phrase.Start + 2); unit++)
        {
            if (_words.Is(unit, WordClass.Male)) return Gender.Male;
            if (_words.Is(unit, WordClass.Female)) return Gender.Female;
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

    // "Chủ tịch UBND tỉnh A Nguyễn Văn B", "Chủ tịch UBND tỉnh A, ông B" and "Chủ tịch UBND tỉnh A, B,": the words of the title run up to the name; in "theo chủ tịch, B sẽ đến" they do not.
    private void AddTitleBefore(UnitRange mention, List<UnitRange> titles)
    {
        int name = mention.Start;
        bool isParted = mention.End < _text.Count && _text.Slice(mention.End) is ",";
        int limit = Math.Max(0, name - MaxTitle), end = name, start = name;
        while (start > limit && !_text[start].StartsLine)
        {
            if (_mentions.At(start - 1) is { Type: not EntityType.Person } part) start = Math.Max(limit, part.Units.Start);
            else if (_words.MatchBefore(start, limit, WordClass.Role | WordClass.Descriptor | WordClass.Honorific) is > 0 and int length) start -= length;
            else if (_text.Slice(start - 1) is "-" or "–" || ((start < name || isParted) && _text.Slice(start - 1) is ",")) start--;
            else break;
            if (IsTitle(start)) titles.Add(new UnitRange(start, end));
        }
    }

    // "ông Nguyễn Văn B, Phó Bí thư, Chủ tịch UBND tỉnh A"
    private void AddTitlesAfter(int end, List<UnitRange> titles)
    {
        for (int i = 0; i < MaxTitlesAfter && end + 1 < _text.Count && _text.Slice(end) is "," or "-" or "–" or "(" or "là"; i++)
        {
            int start = end + 1 < _text.Count - 1 && _text.Slice(end + 1) is "một" ? end + 2 : end + 1;
            if (!IsTitle(start)) return;
            end = TitleEnd(start);
            titles.Add(new UnitRange(start, end));
        }
    }

    private bool IsTitle(int unit) => _mentions.At(unit) is { } mention ? mention.Type == EntityType.Role : _words.Is(unit, WordClass.Role | WordClass.Descriptor);

    private int TitleEnd(int start)
    {
        int end = start;
        while (end < _text.Count && end < start + MaxTitle && !(end > start && _text[end].StartsLine))
        {
            if (_mentions.At(end) is { } mention)
            {
                if (mention.Type == EntityType.Person) break;
                end = mention.Units.End;
            }
            else if (_text[end].Kind == UnitKind.Punctuation || _words.Is(end, WordClass.Tense | WordClass.Boundary)) break;
            else end++;
        }

        return end;
    }

    // The middle names that tell: Nguyễn Thị B, Nguyễn Văn A.
    private Gender GenderOfName(UnitRange name)
    {
        for (int unit = name.Start + 1; unit < name.End - 1; unit++)
        {
            if (_text.Slice(unit) is "Thị") return Gender.Female;
            if (_text.Slice(unit) is "Văn") return Gender.Male;
        }

        return Gender.Unknown;
    }

    // Past titles, and "tuy nhiên," or "tại Huế," before them.
    private bool Opens(int name, int sentence, SubjectReader subjects)
    {
        int start = subjects.TitleStart(name, sentence);
        if (start > sentence && _text.Slice(start - 1) is "," && _words.Is(sentence, WordClass.Preposition)) return true;
        for (int step = 0; start > sentence && step < MaxOpening; step++)
        {
            if (_text.Slice(start - 1) is ",") start--;
            else if (_words.MatchBefore(start, sentence, WordClass.Opening | WordClass.Boundary) is > 0 and int length) start -= length;
            else return false;
        }

        return start == sentence;
    }

    private void AddHonorific(EntityMatch mention)
    {
        int unit = mention.Units.Start - 1;
        if (unit < 0 || !_words.Is(unit, WordClass.Honorific) || !_words.Is(unit, WordClass.Pronoun)) return;
        if (!_honorifics.TryGetValue(mention.EntityId, out HashSet<ulong>? known)) _honorifics[mention.EntityId] = known = [];
        known.Add(_text[unit].Key);
    }

    private Gender GenderBefore(int name)
    {
        int unit = name - 1;
        if (unit >= 0 && _mentions.At(unit) is { Type: EntityType.Role } role) unit = role.Units.Start - 1;
        return unit < 0 ? Gender.Unknown : GenderOf(new UnitRange(unit, unit + 1));
    }
}
