namespace TextKit.Training.Chains;

/// <summary>A sequence whose features are replaced by the rows of their weights.</summary>
internal sealed class IndexedSequence
{
    private readonly int[] _rows, _offsets;

    private IndexedSequence(int[] rows, int[] offsets, byte[] labels) => (_rows, _offsets, Labels) = (rows, offsets, labels);

    /// <summary>The label of each unit.</summary>
    public byte[] Labels { get; }

    /// <summary>Number of units.</summary>
    public int Count => Labels.Length;

    /// <summary>Looks up the features of a sequence.</summary>
    public static IndexedSequence Create(ChainSequence sequence, FeatureIndex index)
    {
        var rows = new List<int>(sequence.Features.Length);
        var offsets = new int[sequence.Count + 1];
        for (int i = 0; i < sequence.Count; i++)
        {
            foreach (uint feature in sequence.FeaturesOf(i))
            {
                int row = index.Find(feature);
                if (row >= 0) rows.Add(row);
            }

            offsets[i + 1] = rows.Count;
        }

        return new IndexedSequence([.. rows], offsets, sequence.Labels);
    }

    /// <summary>The rows of one unit's features.</summary>
    public ReadOnlySpan<int> RowsOf(int unit) => _rows.AsSpan(_offsets[unit].._offsets[unit + 1]);
}
