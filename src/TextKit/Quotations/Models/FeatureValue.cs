using TextKit.Syllables;

namespace TextKit.Quotations.Models;

/// <summary>The value of a feature: words, by a number that ignores their case.</summary>
/// <remarks>The number of words in a row follows from the numbers of the parts, so that values join without new strings; the words themselves are read only when a model is trained.</remarks>
internal readonly struct FeatureValue
{
    private const ulong Base = 0x9E3779B97F4A7C15, Mixer = 0xD6E8FEB86659FD93;
    private readonly string _source;
    private readonly int _start, _length;

    private FeatureValue(ulong hash, ulong scale, string source, int start, int length)
    {
        Hash = hash;
        Scale = scale;
        _source = source;
        _start = start;
        _length = length;
    }

    /// <summary>The value of words with a space between each two.</summary>
    public FeatureValue(string words)
    {
        (_source, _start, _length, Scale) = (words, 0, words.Length, 1);
        foreach (Range word in words.AsSpan().Split(' '))
        {
            Hash = (Hash * Base) + Mix(UnitKey.Of(words.AsSpan()[word]));
            Scale *= Base;
        }
    }

    /// <summary>The number of the words.</summary>
    public ulong Hash { get; }

    /// <summary>What the number of words before these is multiplied by.</summary>
    public ulong Scale { get; }

    /// <summary>The words.</summary>
    public ReadOnlySpan<char> Words => _source.AsSpan(_start, _length);

    /// <summary>The value of one unit of a text.</summary>
    public static FeatureValue Of(ScannedText text, int unit) => new(Mix(text[unit].Key), Base, text.Text, text[unit].Start, text[unit].Length);

    /// <summary>The number of these words with others after them.</summary>
    public ulong Before(in FeatureValue next) => (Hash * next.Scale) + next.Hash;

    private static ulong Mix(ulong key) => (key ^ (key >> 29)) * Mixer;
}
