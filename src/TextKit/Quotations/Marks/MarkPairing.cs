using TextKit.Syllables;

namespace TextKit.Quotations.Marks;

/// <summary>Pairs quotation marks in one pass over the text.</summary>
/// <remarks>
/// Open marks wait on a stack. A closing mark takes the nearest open one of its family and drops what was opened after it, so that
/// pairs nest and never cross. A mark left open is dropped: at the end, or when it has waited over too many lines, so that a stray
/// mark never swallows the rest of an article.
/// </remarks>
internal sealed class MarkPairing
{
    /// <summary>How many lines below the one it opens on a quotation may end.</summary>
    public const int MaxLines = 6;

    /// <summary>How many units a quotation may have.</summary>
    public const int MaxUnits = 2000;

    /// <summary>How many quotations may lie within one another.</summary>
    public const int MaxDepth = 8;

    private readonly ScannedText _text;
    private readonly List<OpenMark> _open = [];
    private readonly List<UnitRange> _pairs = [];
    private readonly int[] _openOfFamily = new int[3];
    private int _line;

    private MarkPairing(ScannedText text) => _text = text;

    /// <summary>The stretches between paired marks, marks included, by start, then longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Its units that may be quotation marks, in order.</param>
    public static List<UnitRange> Pair(ScannedText text, List<PlacedMark> marks)
    {
        var pairing = new MarkPairing(text);
        foreach (PlacedMark mark in marks) pairing.Read(mark);
        return pairing._pairs.FindAll(pair => pair.Count > 2);
    }

    private void Read(PlacedMark placed)
    {
        (int unit, _line) = placed;
        QuotationMark mark = QuotationMark.Read(_text, unit);
        if (mark.Role == MarkRole.None) return;
        while (_open.Count > 0 && IsExpired(_open[^1], unit)) Drop();
        bool isOpen = _openOfFamily[(int)mark.Family] > 0;
        if (mark.Role == MarkRole.Closer || (mark.Role == MarkRole.Either && isOpen)) Close(unit, mark.Family);
        else if (mark.Role == MarkRole.Opener || !IsMeasure(unit)) Open(unit, mark.Family);
    }

    private void Open(int unit, MarkFamily family)
    {
        if (_open.Count == MaxDepth || Reopens(unit, family)) return;
        _open.Add(new OpenMark(_pairs.Count, family, _line));
        _openOfFamily[(int)family]++;
        _pairs.Add(new UnitRange(unit, unit));
    }

    // A speech of several paragraphs may repeat the opening mark at each; the whole is one quotation.
    private bool Reopens(int unit, MarkFamily family)
    {
        if (!_text[unit].StartsLine || _open.Count == 0) return false;
        OpenMark last = _open[^1];
        if (last.Family != family || last.Line != _line - 1) return false;
        _open[^1] = last with { Line = _line };
        return true;
    }

    private void Close(int unit, MarkFamily family)
    {
        if (_openOfFamily[(int)family] == 0) return;
        while (_open[^1].Family != family) Drop();
        OpenMark opened = _open[^1];
        Drop();
        if (IsExpired(opened, unit)) return;
        _pairs[opened.Pair] = new UnitRange(_pairs[opened.Pair].Start, unit + 1);
        // Complete pairs on a later line show that a mark still open above them was stray.
        while (_open.Count > 0 && _open[^1].Family == family && _open[^1].Line < opened.Line) Drop();
    }

    private bool IsExpired(OpenMark open, int unit) => open.Line + MaxLines < _line || _pairs[open.Pair].Start + MaxUnits < unit;

    private void Drop()
    {
        _openOfFamily[(int)_open[^1].Family]--;
        _open.RemoveAt(_open.Count - 1);
    }

    // 32" and 6' are inches and feet.
    private bool IsMeasure(int unit) => _text[unit].IsGlued && unit > 0 && _text[unit - 1].Kind == UnitKind.Number;

    private readonly record struct OpenMark(int Pair, MarkFamily Family, int Line);
}
