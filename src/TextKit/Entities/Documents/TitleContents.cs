using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>What a title holds up to some unit.</summary>
internal struct TitleContents
{
    private const int Most = 3;

    private ulong _seen;

    /// <summary>Number of commas, three at most.</summary>
    public int Commas { get; private set; }

    /// <summary>Number of words with a capital, three at most.</summary>
    public int Runs { get; private set; }

    /// <summary>Whether a bracket or quotation mark is open.</summary>
    public int Open { get; private set; }

    /// <summary>Whether a unit with this key may lie within.</summary>
    public readonly bool Saw(ulong key) => (_seen >> Bit(key) & 1) != 0;

    /// <summary>Takes in one more unit.</summary>
    public void Add(ScannedText text, int unit)
    {
        _seen |= 1UL << Bit(text[unit].Key);
        if (text[unit].IsCapital && !(text[unit - 1].IsCapital)) Runs = Math.Min(Runs + 1, Most);
        if (text[unit].Length != 1) return;
        switch (text.Slice(unit)[0])
        {
            case ',': Commas = Math.Min(Commas + 1, Most); break;
            case '(' or '“' or '«': Open = 1; break;
            case ')' or '”' or '»': Open = 0; break;
            case '"': Open ^= 1; break;
        }
    }

    private static int Bit(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> 58);
}
