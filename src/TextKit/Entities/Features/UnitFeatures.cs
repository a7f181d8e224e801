using System.Numerics;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The features of one unit that every layer of labels shares: what it is, what stands around it, and what is known of both.</summary>
/// <remarks>Windows end at the line. Every template has a number of its own; numbers are part of the model's format.</remarks>
internal readonly struct UnitFeatures(TextEvidence evidence, WordGroups groups)
{
    /// <summary>More than any unit has.</summary>
    public const int Most = 256;

    private const ulong EdgeKey = 1;
    private const int Window = 3;

    private readonly TextEvidence _evidence = evidence;
    private readonly WordGroups _groups = groups;

    /// <summary>Writes the features of a unit of a line.</summary>
    public void Write(ref FeatureWriter to, UnitRange line, int unit)
    {
        to.Add(1, 0);
        WriteWords(ref to, line, unit);
        WriteShapes(ref to, line, unit);
        WriteClusters(ref to, line, unit);
        WriteLetters(ref to, unit);
        WriteTerms(ref to, line, unit);
        WriteRun(ref to, line, unit);
        WriteHeads(ref to, line, unit);
        WriteDocument(ref to, line, unit);
    }

    private ulong Key(UnitRange line, int unit) => line.Contains(unit) ? _evidence.Text[unit].Key : EdgeKey;

    private byte Shape(UnitRange line, int unit) => line.Contains(unit) ? _evidence.Shapes[unit] : UnitShape.Edge;

    private void WriteWords(ref FeatureWriter to, UnitRange line, int unit)
    {
        for (int d = -Window; d <= Window; d++) to.Add(10 + d, Key(line, unit + d));
        for (int d = -2; d < 2; d++) to.Add(20 + d, Key(line, unit + d), Key(line, unit + d + 1));
        to.Add(24, Key(line, unit), Shape(line, unit));
        to.Add(25, Key(line, unit), Shape(line, unit + 1));
        to.Add(26, Key(line, unit), Shape(line, unit - 1));
        to.Add(27, Key(line, unit - 1), Shape(line, unit));
        to.Add(28, Key(line, unit + 1), Shape(line, unit));
    }

    private void WriteShapes(ref FeatureWriter to, UnitRange line, int unit)
    {
        for (int d = -2; d <= 2; d++) to.Add(40 + d, Shape(line, unit + d));
        uint near = ((uint)Shape(line, unit - 1) << 16) | ((uint)Shape(line, unit) << 8) | Shape(line, unit + 1);
        to.Add(44, near);
        to.Add(45, near, ((ulong)Shape(line, unit - 2) << 8) | Shape(line, unit + 2));
        to.Add(46, ((uint)Shape(line, unit) << 16) | ((uint)Shape(line, unit + 1) << 8) | Shape(line, unit + 2));
        to.Add(47, ((uint)Shape(line, unit) << 16) | ((uint)Shape(line, unit - 1) << 8) | Shape(line, unit - 2));
        to.Add(48, (ulong)_evidence.Text[unit].Gap, Shape(line, unit));
    }

    private void WriteClusters(ref FeatureWriter to, UnitRange line, int unit)
    {
        int index = _evidence.Tokens[unit];
        LexiconToken token = _evidence.LexiconTokens[index];
        // Where the unit stands in its word: single, first, inner or last.
        ulong place = token.Count == 1 ? 0UL : unit == token.Start ? 1UL : unit == token.Start + token.Count - 1 ? 3UL : 2UL;
        to.Add(60, (ulong)_groups.Fine(token.Entry), place);
        to.Add(61, (ulong)_groups.Middle(token.Entry), place);
        to.Add(62, (ulong)_groups.Coarse(token.Entry), place);
        to.Add(63, (ulong)_groups.Middle(token.Entry), Shape(line, unit));
        to.Add(64, place, Shape(line, unit));
        int before = Entry(line, index - 1), after = Entry(line, index + 1), before2 = Entry(line, index - 2), after2 = Entry(line, index + 2);
        to.Add(65, (ulong)_groups.Fine(before), place);
        to.Add(66, (ulong)_groups.Fine(after), place);
        to.Add(67, (ulong)_groups.Middle(before), place);
        to.Add(68, (ulong)_groups.Middle(after), place);
        to.Add(69, (ulong)_groups.Coarse(before), place);
        to.Add(70, (ulong)_groups.Coarse(after), place);
        to.Add(71, (ulong)_groups.Middle(before), ((ulong)_groups.Middle(token.Entry) << 2) | place);
        to.Add(72, (ulong)_groups.Middle(after), ((ulong)_groups.Middle(token.Entry) << 2) | place);
        to.Add(73, (ulong)_groups.Middle(before2), place);
        to.Add(74, (ulong)_groups.Middle(after2), place);
        to.Add(75, (ulong)_groups.Coarse(before), ((ulong)_groups.Coarse(after) << 2) | place);
        to.Add(76, (ulong)_groups.Coarse(before2), ((ulong)_groups.Coarse(before) << 2) | place);
        to.Add(77, (ulong)_groups.Coarse(after2), ((ulong)_groups.Coarse(after) << 2) | place);
        for (int d = -2; d <= 2; d++)
        {
            int entry = line.Contains(unit + d) ? _evidence.LexiconTokens[_evidence.Tokens[unit + d]].Entry : -1;
            to.Add(82 + d, (ulong)_groups.Fine(entry));
            to.Add(92 + d, (ulong)_groups.Coarse(entry));
        }
    }

    private int Entry(UnitRange line, int token)
    {
        if ((uint)token >= (uint)_evidence.LexiconTokens.Count) return -2;
        LexiconToken found = _evidence.LexiconTokens[token];
        return line.Contains(found.Start) ? found.Entry : -2;
    }

    private void WriteLetters(ref FeatureWriter to, int unit)
    {
        if (_evidence.Text[unit].Kind is not (UnitKind.ForeignWord or UnitKind.Abbreviation or UnitKind.Code or UnitKind.Url)) return;
        ReadOnlySpan<char> text = _evidence.Text.Slice(unit);
        for (int n = 1; n <= 4 && n < text.Length; n++)
        {
            to.Add(100 + n, UnitKey.Of(text[..n]));
            to.Add(105 + n, UnitKey.Of(text[^n..]));
        }
    }

    private void WriteTerms(ref FeatureWriter to, UnitRange line, int unit)
    {
        for (int d = -1; d <= 1; d++)
        {
            if (!line.Contains(unit + d)) continue;
            ulong shape = Shape(line, unit);
            WriteKinds(ref to, 120 + d, _evidence.Begins(unit + d), shape);
            WriteKinds(ref to, 125 + d, _evidence.Covers(unit + d), shape);
            WriteKinds(ref to, 130 + d, _evidence.Ends(unit + d), shape);
        }
    }

    private static void WriteKinds(ref FeatureWriter to, int template, TermKinds kinds, ulong shape)
    {
        for (uint bits = (uint)kinds; bits != 0; bits &= bits - 1) to.Add(template, (ulong)BitOperations.TrailingZeroCount(bits), shape);
    }

    // The capitalised run as a whole: what stands before and after it, its first and last word, how long it is.
    private void WriteRun(ref FeatureWriter to, UnitRange line, int unit)
    {
        int start = _evidence.RunStarts[unit], end = _evidence.RunEnds[unit];
        if (!UnitShape.IsNameLike(_evidence.Text[unit])) return;
        ulong place = (ulong)Math.Min(unit - start, 3), left = (ulong)Math.Min(end - 1 - unit, 3), length = (ulong)Math.Min(end - start, 6);
        to.Add(140, length, (place << 4) | left);
        to.Add(141, Key(line, start - 1), place);
        to.Add(142, Key(line, end), left);
        to.Add(143, Key(line, start), place);
        to.Add(144, Key(line, end - 1), left);
        to.Add(145, Key(line, start - 2), Key(line, start - 1));
        to.Add(146, Key(line, end), Key(line, end + 1));
        if (line.Contains(start - 1)) WriteAround(ref to, 150, start - 1, place);
        if (line.Contains(end)) WriteAround(ref to, 154, end, left);
        if (length > 1) to.Add(147, PhraseOf(start, end), place);
        to.Add(148, (ulong)Shape(line, start - 1), ((ulong)Shape(line, end) << 8) | length);
    }

    private void WriteAround(ref FeatureWriter to, int template, int unit, ulong place)
    {
        int entry = _evidence.LexiconTokens[_evidence.Tokens[unit]].Entry;
        to.Add(template, (ulong)_groups.Fine(entry), place);
        to.Add(template + 1, (ulong)_groups.Middle(entry), place);
        to.Add(template + 2, (ulong)_groups.Coarse(entry), place);
        to.Add(template + 3, (ulong)_evidence.Covers(unit), place);
    }

    private ulong PhraseOf(int start, int end)
    {
        ulong hash = PhraseHash.Empty;
        for (int i = start; i < end; i++) hash = PhraseHash.Extend(hash, _evidence.Text[i].Key);
        return hash;
    }

    // The nearest nouns to the left that begin the designation of a place or body, a role or person, and a document.
    private void WriteHeads(ref FeatureWriter to, UnitRange line, int unit)
    {
        WriteHead(ref to, 160, TermKinds.PlaceNoun | TermKinds.BodyNoun, line, unit);
        WriteHead(ref to, 163, TermKinds.RoleNoun | TermKinds.Honorific | TermKinds.HonorificMale | TermKinds.HonorificFemale, line, unit);
        WriteHead(ref to, 166, TermKinds.DocumentNoun, line, unit);
    }

    private void WriteHead(ref FeatureWriter to, int template, TermKinds wanted, UnitRange line, int unit)
    {
        const int Reach = 10;
        for (int i = unit; i >= Math.Max(line.Start, unit - Reach); i--)
        {
            if (i < unit && _evidence.Text[i].Kind == UnitKind.Punctuation && _evidence.Text.Slice(i) is "." or ";" or ":" or "(" or ")" or "!" or "?") return;
            TermKinds kinds = _evidence.Begins(i) & wanted;
            if (kinds == 0) continue;
            ulong shape = Shape(line, unit), capital = _evidence.Text[i].IsCapital ? 1UL : 0UL;
            to.Add(template, (ulong)kinds, ((ulong)Math.Min(unit - i, 6) << 8) | shape);
            to.Add(template + 1, (ulong)kinds, (capital << 8) | shape);
            to.Add(template + 2, Key(line, i), (Key(line, i + 1) * 31) ^ shape);
            return;
        }
    }

    // What the other occurrences of the word, and of the last word of its run, tell.
    private void WriteDocument(ref FeatureWriter to, UnitRange line, int unit)
    {
        if (!UnitShape.IsNameLike(_evidence.Text[unit])) return;
        ulong length = (ulong)Math.Min(_evidence.RunEnds[unit] - _evidence.RunStarts[unit], 3), shape = Shape(line, unit);
        WriteSigns(ref to, 180, _evidence.Document.Of(_evidence.Text[unit].Key), (length << 8) | shape);
        WriteSigns(ref to, 181, _evidence.Document.Of(_evidence.Text[_evidence.RunEnds[unit] - 1].Key), length);
        to.Add(182, (ulong)_evidence.Document.Of(_evidence.Text[unit].Key), (length << 8) | shape);
    }

    private static void WriteSigns(ref FeatureWriter to, int template, int signs, ulong value)
    {
        for (uint bits = (uint)signs; bits != 0; bits &= bits - 1) to.Add(template, (ulong)BitOperations.TrailingZeroCount(bits), value);
    }
}
