using System.Globalization;
using TextKit.Syllables;

namespace TextKit.Dates.Lexicon;

/// <summary>The units of a text up to the end of a line, beyond which no time expression goes.</summary>
internal readonly ref struct TimeText
{
    private static readonly Unit Outside = new(0, 0, 0, -1, UnitKind.Symbol, LetterCase.None, UnitGap.Paragraph);

    private readonly ScannedText _text;

    /// <summary>A view of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Index just after the last unit of the line.</param>
    public TimeText(ScannedText text, int end)
    {
        _text = text;
        Units = text.Units[..end];
    }

    /// <summary>The same text up to a unit.</summary>
    public TimeText UpTo(int end) => new(_text, end);

    /// <summary>The units up to the end of the line.</summary>
    public ReadOnlySpan<Unit> Units { get; }

    /// <summary>Index just after the last unit of the line.</summary>
    public int End => Units.Length;

    /// <summary>A unit; beyond the line a sign that matches nothing.</summary>
    public ref readonly Unit this[int at]
    {
        get
        {
            if ((uint)at < (uint)Units.Length) return ref Units[at];
            return ref Outside;
        }
    }

    /// <summary>The letters of a unit; none beyond the line.</summary>
    public ReadOnlySpan<char> Letters(int at) => (uint)at < (uint)Units.Length ? _text.Slice(at) : [];

    /// <summary>Whether a unit is just this character.</summary>
    public bool Is(int at, char sign) => Units.Length > at && at >= 0 && Units[at].Length == 1 && _text.Text[Units[at].Start] == sign;

    /// <summary>The unit before, if it is on the same line.</summary>
    public bool HasBefore(int at) => at > 0 && !Units[at].StartsLine;

    /// <summary>Whether the whole text is one short line, as requests to an assistant are.</summary>
    /// <param name="longest">Most units that such a line has.</param>
    public bool IsRequest(int longest)
    {
        if (_text.Count > longest || _text.Count != Units.Length) return false;
        foreach (ref readonly Unit unit in Units[1..])
        {
            if (unit.StartsLine) return false;
        }

        return true;
    }

    /// <summary>Whether a unit is a whole number in digits, and which.</summary>
    public bool IsWhole(int at, out int value)
    {
        value = 0;
        return this[at].Kind == UnitKind.Number && this[at].Length <= 9
            && int.TryParse(Letters(at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a unit is a whole number in digits between two bounds.</summary>
    public bool IsWhole(int at, int least, int most, out int value) => IsWhole(at, out value) && value >= least && value <= most;

    /// <summary>Whether a unit is a year in four digits.</summary>
    public bool IsYear(int at, out int year) => IsWhole(at, Values.CalendarYears.First, Values.CalendarYears.Last, out year) && this[at].Length == 4;
}
