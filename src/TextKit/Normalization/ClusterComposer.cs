namespace TextKit.Normalization;

/// <summary>Puts one letter and its marks into canonical order and form. Not thread-safe: it holds the cluster at hand.</summary>
/// <remarks>Canonical ordering and composition: Unicode Standard Annex #15, and before composing, the order of Vietnamese marks.</remarks>
internal sealed class ClusterComposer(MarkOrder markOrder)
{
    private const int FewMarks = 32;

    private char[] _chars = new char[FewMarks];
    private int _length;

    /// <summary>Begins a cluster.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds a character, fully decomposed.</summary>
    public void Add(char c)
    {
        Decomposition parts = CompositionTable.Decompose(c);
        if (parts.First != c) Add(parts.First);
        else Append(c);
        if (parts.IsPair) Append(parts.Second);
    }

    /// <summary>The decomposed cluster; valid until the next one begins.</summary>
    public ReadOnlySpan<char> Decompose()
    {
        Order();
        if (markOrder == MarkOrder.Vietnamese) PutVowelMarkFirst();
        return _chars.AsSpan(0, _length);
    }

    /// <summary>The composed cluster; valid until the next one begins.</summary>
    public ReadOnlySpan<char> Compose()
    {
        Decompose();
        int starter = -1, length = 0;
        byte last = 0;
        for (int i = 0; i < _length; i++)
        {
            char c = _chars[i];
            byte @class = CompositionTable.ClassOf(c);
            // A mark of the same class that stayed between blocks the way to the letter.
            char composite = starter >= 0 && last < @class ? CompositionTable.Compose(_chars[starter], c) : '\0';
            if (composite != '\0')
            {
                _chars[starter] = composite;
                continue;
            }

            if (@class == 0) starter = length;
            last = @class;
            _chars[length++] = c;
        }

        return _chars.AsSpan(0, _length = length);
    }

    private void Append(char c)
    {
        if (_length == _chars.Length) Array.Resize(ref _chars, 2 * _length);
        _chars[_length++] = c;
    }

    // Stable, by class; characters of class 0 stay and let nothing pass.
    private void Order()
    {
        int start = 0;
        for (int i = 0; i <= _length; i++)
        {
            if (i < _length && CompositionTable.ClassOf(_chars[i]) != 0) continue;
            OrderRun(_chars.AsSpan(start, i - start));
            start = i + 1;
        }
    }

    private static void OrderRun(Span<char> marks)
    {
        if (marks.Length > FewMarks)
        {
            marks.ToArray().OrderBy(CompositionTable.ClassOf).ToArray().CopyTo(marks);
            return;
        }

        for (int i = 1; i < marks.Length; i++)
        {
            char mark = marks[i];
            byte @class = CompositionTable.ClassOf(mark);
            int j = i;
            for (; j > 0 && CompositionTable.ClassOf(marks[j - 1]) > @class; j--) marks[j] = marks[j - 1];
            marks[j] = mark;
        }
    }

    // a + sắc + breve is ắ typed the other way round: there is ă, and it takes that tone.
    private void PutVowelMarkFirst()
    {
        if (_length < 3) return;
        char vowel = CompositionTable.Compose(_chars[0], _chars[2]);
        bool swapped = vowel != '\0' && ToneMarks.IsToneMark(_chars[1]) && ToneMarks.IsVowelMark(_chars[2])
            && CompositionTable.Compose(vowel, _chars[1]) != '\0';
        if (swapped) (_chars[1], _chars[2]) = (_chars[2], _chars[1]);
    }
}
