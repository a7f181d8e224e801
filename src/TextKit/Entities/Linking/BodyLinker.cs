using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities.Linking;

/// <summary>Finds for a short form of a body's name the full one: a beginning (<c>Bộ</c>, <c>UBND tỉnh</c>), or what stands in brackets after it.</summary>
internal sealed class BodyLinker
{
    private readonly ScannedText _text;
    private readonly TermList _terms;
    private readonly Dictionary<ulong, List<NameForm>> _byStart = [];
    private readonly Dictionary<int, NameForm> _byEnd = [];

    /// <summary>Prepares the forms of a text.</summary>
    public BodyLinker(ScannedText text, TermList terms, IEnumerable<NameForm> forms)
    {
        (_text, _terms) = (text, terms);
        foreach (NameForm form in forms)
        {
            _byEnd.TryAdd(form.First.Units.End, form);
            if (!_byStart.TryGetValue(form.FirstKey, out List<NameForm>? sharing)) _byStart[form.FirstKey] = sharing = [];
            sharing.Add(form);
        }
    }

    /// <summary>The full form of a short one, or <see langword="null"/> if there is none.</summary>
    public NameForm? Fullest(NameForm form) => BeforeBracket(form) ?? Beginning(form);

    // Viện kiểm sát nhân dân (VKSND), Công ty cổ phần Hoa Mai (gọi tắt là Công ty Hoa Mai)
    private NameForm? BeforeBracket(NameForm form)
    {
        int open = form.First.Units.Start - 1;
        for (int words = 0; open > 0 && words < 6 && _text[open].Kind != UnitKind.Punctuation; words++) open--;
        if (open <= 0 || _text.Slice(open) is not "(" || !_byEnd.TryGetValue(open, out NameForm? full)) return null;
        bool closed = form.First.Units.End < _text.Count && _text.Slice(form.First.Units.End) is ")";
        return closed && full.Length > form.Length ? full : null;
    }

    private NameForm? Beginning(NameForm form)
    {
        _terms.Match(_text.Units, form.First.Units.Start, out TermKinds kinds);
        if ((kinds & TermKinds.BodyNoun) == 0) return null;
        NameForm? nearest = null;
        foreach (NameForm other in _byStart[form.FirstKey])
        {
            if (other.First.Units.Start >= form.First.Units.Start) break;
            if (form.Begins(other)) nearest = other;
        }

        return nearest is null ? null : Fullest(nearest) ?? nearest;
    }
}
