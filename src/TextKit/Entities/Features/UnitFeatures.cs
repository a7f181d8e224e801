using System.Numerics;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The features of one unit that every layer of labels shares: what it is, what stands around it, and what is known of both.</summary>
/// <remarks>Windows end at the line. Every template has a number of its own; numbers are part of the model's format.</remarks>
internal readonly struct UnitFeatures(TextEvidence evidence)
{
    /// <summary>More than any unit has.</summary>
    public const int Most = 256;

    private const int Window = 2;

    private readonly TextEvidence _evidence = evidence;
    private readonly RunFeatures _run = new(evidence);
    private readonly HeadFeatures _heads = new(evidence);

    /// <summary>Writes the features of a unit of a line.</summary>
    public void Write(ref FeatureWriter to, UnitRange line, int unit)
    {
        to.Add(1, 0);
        WriteWords(ref to, line, unit);
        WriteShapes(ref to, line, unit);
        WriteClusters(ref to, line, unit);
        WriteLetters(ref to, unit);
        WriteTerms(ref to, line, unit);
        _heads.Write(ref to, line, unit);
        if (UnitShape.IsNameLike(_evidence.Text[unit])) _run.Write(ref to, line, unit);
    }

    private void WriteWords(ref FeatureWriter to, UnitRange line, int unit)
    {
        ulong key = _evidence.Text[unit].Key;
        to.Add(9, _evidence.Key(line, unit - 1));
        to.Add(10, key);
        to.Add(11, _evidence.Key(line, unit + 1));
        to.Add(24, key, _evidence.Shapes[unit]);
        to.Add(25, key, _evidence.Shape(line, unit + 1));
        to.Add(26, key, _evidence.Shape(line, unit - 1));
    }

    private void WriteShapes(ref FeatureWriter to, UnitRange line, int unit)
    {
        uint own = _evidence.Shapes[unit], before = _evidence.Shape(line, unit - 1), after = _evidence.Shape(line, unit + 1);
        to.Add(40, own);
        to.Add(44, (before << 16) | (own << 8) | after);
        to.Add(46, (own << 16) | (after << 8) | _evidence.Shape(line, unit + 2));
        to.Add(47, (own << 16) | (before << 8) | _evidence.Shape(line, unit - 2));
        to.Add(48, (ulong)_evidence.Text[unit].Gap, own);
    }

    private void WriteClusters(ref FeatureWriter to, UnitRange line, int unit)
    {
        ulong place = _evidence.Places[unit], shape = _evidence.Shapes[unit];
        WordCluster own = _evidence.Clusters[unit];
        to.Add(61, own.Middle, place);
        to.Add(62, own.Coarse, place);
        to.Add(63, own.Middle, shape);
        to.Add(64, place, shape);
        for (int d = -Window; d <= Window; d++)
        {
            WordCluster near = _evidence.Cluster(line, unit + d);
            to.Add(82 + d, near.Fine);
            to.Add(92 + d, near.Coarse);
        }
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
        ulong shape = _evidence.Shapes[unit];
        for (int d = -1; d <= 1; d++)
        {
            // What begins or ends at a unit covers it too.
            if (!line.Contains(unit + d) || _evidence.Covers(unit + d) == 0) continue;
            WriteKinds(ref to, 120 + d, _evidence.Begins(unit + d), shape);
            WriteKinds(ref to, 125 + d, _evidence.Covers(unit + d), shape);
            WriteKinds(ref to, 130 + d, _evidence.Ends(unit + d), shape);
        }
    }

    private static void WriteKinds(ref FeatureWriter to, int template, TermKinds kinds, ulong shape)
    {
        for (uint bits = (uint)kinds; bits != 0; bits &= bits - 1) to.Add(template, (ulong)BitOperations.TrailingZeroCount(bits), shape);
    }
}
