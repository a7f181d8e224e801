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
    private readonly Dictionary<int, Person> _known = [];

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
            if (!_known.TryGetValue(mention.EntityId, out Person? person)) _known[mention.EntityId] = person = new Person();
            _people.Add(new PersonMention(mention, person, [.. titles], Opens(mention.Units.Start, passage.SentenceAt(mention.Units.Start).Start, passage.Subjects)));
            if (person.Gender == Gender.Unknown) person.Gender = GenderBefore(mention.Units.Start);
            if (person.Gender == Gender.Unknown) person.Gender = GenderOfName(mention.Units);
            AddHonorific(mention, person);
            person.IsTitled |= titles.Count > 0;
        }
    }

    /// <summary>The people, in order of mention.</summary>
    public IReadOnlyList<PersonMention> People => _people;

    /// <summary>What is known of somebody.</summary>
    public Person? Of(EntityMatch mention) => _known.GetValueOrDefault(mention.EntityId);

    /// <summary>Whether a word is what people without an office are called.</summary>
    public bool IsFamiliar(int word) => _words.Is(word, WordClass.Familiar);

    /// <summary>Whether the text calls a person by this honorific, or by others; <see langword="null"/> where it calls the person by none, or the word is none.</summary>
    public bool? CalledBy(Person person, int word) => _words.Is(word, WordClass.Honorific) ? person.IsCalled(_text[word].Key) : null;

    /// <summary>How well a pronoun goes with what the text calls a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="word">The first word of the pronoun.</param>
    /// <param name="gender">What the pronoun tells of gender.</param>
    public Address AddressOf(Person person, int word, Gender gender)
    {
        if (!_words.Is(word, WordClass.Honorific)) return gender != Gender.Unknown && person is { IsTitled: false, Gender: not Gender.Unknown } ? Address.Plain : Address.Titled;
        return person.IsCalled(_text[word].Key) switch
        {
            true => IsFamiliar(word) ? Address.Called : Address.Titled,
            false => Address.Unlike,
            null => person.IsTitled ? Address.Titled : Address.Bare,
        };
    }

    /// <summary>Whether a mention opens its sentence, and is of a person.</summary>
    public bool Opens(EntityMatch mention)
    {
        int place = FirstFrom(mention.Units.Start);
        return place < _people.Count && _people[place].Mention.Units.Start == mention.Units.Start && _people[place].Opens;
    }

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

    private void AddHonorific(EntityMatch mention, Person person)
    {
        int unit = mention.Units.Start - 1;
        if (unit >= 0 && _words.Is(unit, WordClass.Honorific) && _words.Is(unit, WordClass.Pronoun)) person.Call(_text[unit].Key);
    }

    private Gender GenderBefore(int name)
    {
        int unit = name - 1;
        if (unit >= 0 && _mentions.At(unit) is { Type: EntityType.Role } role) unit = role.Units.Start - 1;
        return unit < 0 ? Gender.Unknown : GenderOf(new UnitRange(unit, unit + 1));
    }
}
