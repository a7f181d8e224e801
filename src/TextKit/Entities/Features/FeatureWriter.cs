using System.Runtime.Intrinsics;

namespace TextKit.Entities.Features;

/// <summary>Collects the features of one unit, and tells them as hashes of 32 bits.</summary>
/// <param name="buffer">Room for the features, a multiple of <see cref="Lanes"/>; what does not fit is left out.</param>
/// <remarks>Features are kept as they were seen and hashed together, several at once.</remarks>
internal ref struct FeatureWriter(Span<ulong> buffer)
{
    /// <summary>How many features are hashed at once.</summary>
    public const int Lanes = 4;

    private const ulong Prime = 0x9E3779B97F4A7C15;
    private readonly Span<ulong> _buffer = buffer;

    /// <summary>Number of features collected.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature: a template and what it saw.</summary>
    public void Add(int template, ulong value)
    {
        if (Count < _buffer.Length) _buffer[Count++] = value ^ ((ulong)template << 48) ^ (ulong)template;
    }

    /// <summary>Adds a feature that saw two things.</summary>
    public void Add(int template, ulong first, ulong second) =>
        Add(template, ((first ^ (first >> 31)) * Prime) ^ second);

    /// <summary>Hashes the features.</summary>
    /// <param name="hashes">Room for them, a multiple of <see cref="Lanes"/> and no shorter than the buffer.</param>
    /// <returns>The hashes, in the order in which the features were added.</returns>
    public readonly Span<uint> Hash(Span<uint> hashes)
    {
        for (int i = 0; i < Count; i += Lanes)
        {
            Vector256<ulong> value = Vector256.Create<ulong>(_buffer[i..]) * Vector256.Create(Prime);
            value = (value ^ (value >> 32)) * Vector256.Create(Prime);
            Vector128.Narrow((value >> 32).GetLower(), (value >> 32).GetUpper()).CopyTo(hashes[i..]);
        }

        return hashes[..Count];
    }
}
