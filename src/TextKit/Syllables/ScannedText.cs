using TextKit.Normalization;

namespace TextKit.Syllables;

/// <summary>A normalized text with the units the scanner found in it: what every later layer reads.</summary>
internal sealed class ScannedText
{
    private readonly Unit[] _units;

    private ScannedText(NormalizedText normalized, Unit[] units)
    {
        Normalized = normalized;
        _units = units;
    }

    /// <summary>The normalized text and its map back to the original.</summary>
    public NormalizedText Normalized { get; }

    /// <summary>The normalized text that the units point into.</summary>
    public string Text => Normalized.Text;

    /// <summary>The units, in order.</summary>
    public ReadOnlySpan<Unit> Units => _units;

    /// <summary>Number of units.</summary>
    public int Count => _units.Length;

    /// <summary>One unit.</summary>
    public ref readonly Unit this[int index] => ref _units[index];

    /// <summary>Scans a normalized text.</summary>
    public static ScannedText Scan(NormalizedText normalized) =>
        new(normalized, UnitScanner.Scan(normalized.Text));

    /// <summary>Normalizes with the default options and scans.</summary>
    public static ScannedText Scan(string text) => Scan(NormalizedText.Create(text));

    /// <summary>The normalized text of one unit.</summary>
    public ReadOnlySpan<char> Slice(int unit) => Text.AsSpan(_units[unit].Start, _units[unit].Length);

    /// <summary>The normalized text of a run of units, with the white space between them.</summary>
    public ReadOnlySpan<char> Slice(UnitRange range) =>
        range.Count <= 0 ? [] : Text.AsSpan(_units[range.Start].Start, _units[range.End - 1].End - _units[range.Start].Start);

    /// <summary>Where a run of units stands in the original text.</summary>
    public TextSpan ToOriginal(UnitRange range) =>
        Normalized.ToOriginal(NormalizedSpan.FromBounds(_units[range.Start].Start, _units[range.End - 1].End));

    /// <summary>Where one unit stands in the original text.</summary>
    public TextSpan ToOriginal(int unit) => ToOriginal(new UnitRange(unit, unit + 1));
}
