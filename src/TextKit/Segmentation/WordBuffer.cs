using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Holds the words of one text and all that is needed to find them, to be used for text after text.</summary>
/// <remarks>Grows to the size of the longest text and allocates nothing from then on. Not thread-safe: one for each thread.</remarks>
public sealed class WordBuffer
{
    private const int FirstCapacity = 256;

    private Unit[] _units = new Unit[FirstCapacity];
    private int[] _scores = new int[FirstCapacity];
    private WordSpan[] _words = new WordSpan[FirstCapacity];
    private int _unitCount;
    private int _wordCount;

    /// <summary>The words of the text last segmented, in order; marks and numbers too. Overwritten by the next text.</summary>
    public ReadOnlySpan<WordSpan> Words => _words.AsSpan(0, _wordCount);

    internal ReadOnlySpan<Unit> Units => _units.AsSpan(0, _unitCount);

    internal Span<int> Scores => _scores.AsSpan(0, _unitCount);

    internal void Scan(ReadOnlySpan<char> text)
    {
        var scanner = new UnitScanner(text);
        _unitCount = 0;
        while (scanner.TryRead(out Unit unit))
        {
            if (_unitCount == _units.Length) Array.Resize(ref _units, _units.Length * 2);
            _units[_unitCount++] = unit;
        }

        if (_scores.Length < _units.Length) _scores = new int[_units.Length];
        if (_words.Length < _units.Length) _words = new WordSpan[_units.Length];
    }

    internal void Assemble()
    {
        ReadOnlySpan<Unit> units = Units;
        ReadOnlySpan<int> scores = Scores;
        _wordCount = 0;
        for (int start = 0, i = 1; i <= units.Length; i++)
        {
            if (i < units.Length && scores[i] > 0) continue;
            var span = TextSpan.FromBounds(units[start].Start, units[i - 1].End);
            _words[_wordCount++] = new WordSpan(span, TokenKinds.Of(units[start..i]), i - start);
            start = i;
        }
    }
}
