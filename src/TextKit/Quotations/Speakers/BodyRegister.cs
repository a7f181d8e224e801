using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>The fullest names of the bodies of a text: <c>Sở Y tế</c> is <c>Sở Y tế Hà Nội</c> where only one such body is named.</summary>
internal sealed class BodyRegister
{
    private const int MaxBodies = 100;
    private readonly Passage _passage;
    private readonly ShortForms _forms;
    private readonly Func<UnitRange, UnitRange, bool> _continues, _begins, _isOwnName;
    private List<(UnitRange Units, int Words, string Name)>? _bodies;
    private readonly Dictionary<ulong, string> _names = [];

    /// <summary>Registers each body by the first mention of each form of its name, once one is asked for.</summary>
    public BodyRegister(Passage passage)
    {
        _passage = passage;
        _forms = new ShortForms(passage);
        (_continues, _begins, _isOwnName) = (Continues, _forms.Begins, IsOwnName);
    }

    /// <summary>The fullest name of a body.</summary>
    public string NameOf(EntityMatch mention)
    {
        ulong key = KeyOf(mention.Units);
        if (!_names.TryGetValue(key, out string? name)) _names[key] = name = FullestOf(mention.Units) ?? mention.Name;
        return name;
    }

    // "UBND tỉnh" is rather "UBND tỉnh A" than "UBND TP B".
    private string? FullestOf(UnitRange body) => Fullest(body, _continues) ?? Fullest(body, _begins) ?? Fullest(body, _isOwnName);

    // Two names of which neither is short for the other leave the short form open.
    private string? Fullest(UnitRange shorter, Func<UnitRange, UnitRange, bool> isShortFor)
    {
        (UnitRange Units, int Words, string Name) fullest = (shorter, WordsOf(shorter), "");
        bool isFound = false;
        int least = fullest.Words;
        foreach ((UnitRange Units, int Words, string Name) body in _bodies ??= Bodies())
        {
            if (body.Words <= least || !isShortFor(shorter, body.Units)) continue;
            if (!isFound || (body.Words > fullest.Words && isShortFor(fullest.Units, body.Units))) (fullest, isFound) = (body, true);
            else if (body.Words > fullest.Words || !isShortFor(body.Units, fullest.Units)) return null;
        }

        return isFound ? fullest.Name : null;
    }

    private int WordsOf(UnitRange units)
    {
        int words = 0;
        for (int unit = units.Start; unit < units.End; unit++) words += _passage.Text[unit].IsWord ? 1 : 0;
        return words;
    }

    // "Sở Y tế" of "Sở Y tế Hà Nội", "Yuanta" of "Yuanta Việt Nam"; but "Bộ" may be any.
    private bool Continues(UnitRange shorter, UnitRange longer)
    {
        if (shorter.Count == 1 && (_passage.Words.Is(shorter.Start, WordClass.Firm | WordClass.Bureau) || !_passage.Text[shorter.Start].IsCapital)) return false;
        for (int i = 0; i < shorter.Count; i++)
        {
            if (_passage.Text[shorter.Start + i].Key != _passage.Text[longer.Start + i].Key) return false;
        }

        return true;
    }

    // "Hoa Mai" and "Công ty Hoa Mai" of "Công ty cổ phần Hoa Mai"; but "Bộ Y tế" is not "Thanh tra Bộ Y tế".
    private bool IsOwnName(UnitRange shorter, UnitRange longer)
    {
        if (!_passage.Words.Is(longer.Start, WordClass.Firm)) return false;
        int start = shorter.Start;
        if (_passage.Words.Is(start, WordClass.Firm) && _passage.Words.Match(start, shorter.End, out _) is > 0 and int length && length < shorter.Count) start += length;
        return start < shorter.End && _passage.Text[start].IsCapital && !_passage.Words.Is(start, WordClass.Bureau) && _forms.Ends(shorter with { Start = start }, longer);
    }

    private List<(UnitRange Units, int Words, string Name)> Bodies()
    {
        var bodies = new List<(UnitRange, int, string)>();
        var known = new HashSet<ulong>();
        foreach (EntityMatch mention in _passage.Entities)
        {
            if (mention.Type == EntityType.Organization && bodies.Count < MaxBodies && known.Add(KeyOf(mention.Units))) bodies.Add((mention.Units, WordsOf(mention.Units), mention.Name));
        }

        return bodies;
    }

    private ulong KeyOf(UnitRange units)
    {
        ulong key = 0;
        for (int unit = units.Start; unit < units.End; unit++) key = (key ^ _passage.Text[unit].Key) * 1099511628211;
        return key;
    }
}
