namespace TextKit.Entities.Features;

/// <summary>Collects the features of one unit as hashes of 32 bits.</summary>
/// <param name="buffer">Room for the features; what does not fit is left out.</param>
internal ref struct FeatureWriter(Span<uint> buffer)
{
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private readonly Span<uint> _buffer = buffer;

    /// <summary>Number of features collected.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature: a template and what it saw.</summary>
    public void Add(int template, ulong value)
    {
        if (Count < _buffer.Length) _buffer[Count++] = Mix(value, (ulong)template);
    }

    /// <summary>Adds a feature that saw two things.</summary>
    public void Add(int template, ulong first, ulong second) =>
        Add(template, ((first ^ (first >> 31)) * Prime) ^ second);

    private static uint Mix(ulong value, ulong template)
    {
        value = (value ^ (template << 48) ^ template) * Prime;
        value = (value ^ (value >> 32)) * Prime;
        return (uint)(value >> 32);
    }
}
