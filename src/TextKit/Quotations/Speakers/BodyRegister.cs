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
    private List<EntityMatch>? _bodies;
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
        if (!_names.TryGetValue(key, out string? name)) _names[key] = name = FullestOf(mention)?.Name ?? mention.Name;
        return name;
    }

    // "UBND tỉnh" is rather "UBND tỉnh A" than "UBND TP B".
    private EntityMatch? FullestOf(EntityMatch mention) => Fullest(mention, _continues) ?? Fullest(mention, _begins) ?? Fullest(mention, _isOwnName);

    // Two names of which neither is short for the other leave the short form open.
    private EntityMatch? Fullest(EntityMatch mention, Func<UnitRange, UnitRange, bool> isShortFor)
    {
        EntityMatch? fullest = null;
        foreach (EntityMatch body in _bodies ??= Bodies())
        {
            if (!IsShorter(mention.Units, body.Units) || !isShortFor(mention.Units, body.Units)) continue;
            if (fullest is null || (IsShorter(fullest.Units, body.Units) && isShortFor(fullest.Units, body.Units))) fullest = body;
            else if (IsShorter(fullest.Units, body.Units) || !isShortFor(body.Units, fullest.Units)) return null;
        }

        return fullest;
    }

    private bool IsShorter(UnitRange one, UnitRange other) => WordsOf(one) < WordsOf(other);

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

    private List<EntityMatch> Bodies()
    {
        var bodies = new List<EntityMatch>();
        var known = new HashSet<ulong>();
        foreach (EntityMatch mention in _passage.Entities)
        {
            if (mention.Type == EntityType.Organization && bodies.Count < MaxBodies && known.Add(KeyOf(mention.Units))) bodies.Add(mention);
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
