using System.Numerics;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The features of a unit within a run of capitals: the run as a whole, what stands before and after it, and what the rest of the text tells of its words.</summary>
internal readonly struct RunFeatures(TextEvidence evidence)
{
    private readonly TextEvidence _evidence = evidence;

    /// <summary>Writes the features of a unit.</summary>
    public void Write(ref FeatureWriter to, UnitRange line, int unit)
    {
        int start = _evidence.RunStarts[unit], end = _evidence.RunEnds[unit];
        ulong place = (ulong)Math.Min(unit - start, 3), left = (ulong)Math.Min(end - 1 - unit, 3), length = (ulong)Math.Min(end - start, 6);
        to.Add(140, length, (place << 4) | left);
        to.Add(141, _evidence.Key(line, start - 1), place);
        to.Add(142, _evidence.Key(line, end), left);
        to.Add(143, _evidence.Key(line, start), place);
        to.Add(144, _evidence.Key(line, end - 1), left);
        to.Add(145, _evidence.Key(line, start - 2), _evidence.Key(line, start - 1));
        to.Add(146, _evidence.Key(line, end), _evidence.Key(line, end + 1));
        if (line.Contains(start - 1)) WriteNeighbour(ref to, 150, start - 1, place);
        if (line.Contains(end)) WriteNeighbour(ref to, 154, end, left);
        if (length > 1) to.Add(147, PhraseOf(start, end), place);
        to.Add(148, _evidence.Shape(line, start - 1), ((ulong)_evidence.Shape(line, end) << 8) | length);
        WritePriors(ref to, line, unit, end - 1);
        WriteDocument(ref to, unit, end - 1, Math.Min(length, 3));
    }

    private void WriteNeighbour(ref FeatureWriter to, int template, int unit, ulong place)
    {
        to.Add(template, _evidence.Clusters[unit].Fine, place);
        to.Add(template + 1, _evidence.Clusters[unit].Middle, place);
    }

    private ulong PhraseOf(int start, int end) => PhraseHash.Of(_evidence.Text.Units[start..end]);

    // What the name, and the last name of the run, mostly is.
    private void WritePriors(ref FeatureWriter to, UnitRange line, int unit, int last)
    {
        ulong prior = _evidence.Priors[unit], place = _evidence.PriorPlaces[unit], shape = _evidence.Shapes[unit];
        to.Add(190, prior, place);
        to.Add(191, prior, (place << 8) | shape);
        to.Add(192, prior, _evidence.Shape(line, unit - 1));
        to.Add(193, _evidence.Priors[last], (ulong)Math.Min(last - unit, 3));
    }

    // What the other occurrences of the word, and of the last word of its run, tell.
    private void WriteDocument(ref FeatureWriter to, int unit, int last, ulong length)
    {
        int own = _evidence.Document.Of(_evidence.Text[unit].Key);
        ulong seen = (length << 8) | _evidence.Shapes[unit];
        WriteSigns(ref to, 180, own, seen);
        WriteSigns(ref to, 181, last == unit ? own : _evidence.Document.Of(_evidence.Text[last].Key), length);
        to.Add(182, (ulong)own, seen);
    }

    private static void WriteSigns(ref FeatureWriter to, int template, int signs, ulong value)
    {
        for (uint bits = (uint)signs; bits != 0; bits &= bits - 1) to.Add(template, (ulong)BitOperations.TrailingZeroCount(bits), value);
    }
}
