namespace TextKit.Entities.Chains;

/// <summary>The labels of one layer in the BIOES scheme: outside, then begin, inside, end and single for each type.</summary>
internal sealed class ChainLabels
{
    /// <summary>The label of a unit outside every span.</summary>
    public const int Outside = 0;

    private const int Begin = 0, Inside = 1, End = 2, Single = 3, Positions = 4;

    /// <summary>Makes the labels for some types.</summary>
    public ChainLabels(params EntityType[] types) => Types = types;

    /// <summary>The types, in the order of their labels.</summary>
    public IReadOnlyList<EntityType> Types { get; }

    /// <summary>Number of labels.</summary>
    public int Count => 1 + (Positions * Types.Count);

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public EntityType TypeOf(int label) => Types[(label - 1) / Positions];

    /// <summary>The label of a unit within a span.</summary>
    /// <param name="type">Type of the span.</param>
    /// <param name="index">Index of the unit in the span.</param>
    /// <param name="count">Number of units of the span.</param>
    public int LabelOf(EntityType type, int index, int count)
    {
        int position = count == 1 ? Single : index == 0 ? Begin : index == count - 1 ? End : Inside;
        return 1 + (Positions * IndexOf(type)) + position;
    }

    /// <summary>Whether a span can begin here: the label is begin or single.</summary>
    public static bool Opens(int label) => label != Outside && (label - 1) % Positions is Begin or Single;

    /// <summary>Whether a span can end here: the label is end or single.</summary>
    public static bool Closes(int label) => label != Outside && (label - 1) % Positions is End or Single;

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>.</summary>
    public static bool MayFollow(int label, int next)
    {
        bool outside = label == Outside || Closes(label);
        if (outside) return next == Outside || Opens(next);
        return next != Outside && !Opens(next) && (label - 1) / Positions == (next - 1) / Positions;
    }

    private int IndexOf(EntityType type)
    {
        for (int i = 0; i < Types.Count; i++)
        {
            if (Types[i] == type) return i;
        }

        throw new ArgumentOutOfRangeException(nameof(type), type, "The layer has no such type.");
    }
}
