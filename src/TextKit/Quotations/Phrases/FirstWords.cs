using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Tells by one look at a small table that no phrase of a list begins with a word, which is what most words of a text are asked.</summary>
internal sealed class FirstWords
{
    private const int Bits = 12;
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private readonly ulong[] _table = new ulong[(1 << Bits) / 64];

    /// <summary>Enters the first word of each phrase.</summary>
    public FirstWords(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            int place = Place(UnitScanner.Scan(phrase)[0].Key);
            _table[place >> 6] |= 1UL << place;
        }
    }

    /// <summary>Whether a phrase may begin with a unit.</summary>
    public bool MayBe(in Unit unit)
    {
        int place = Place(unit.Key);
        return (_table[place >> 6] & (1UL << place)) != 0;
    }

    private static int Place(ulong key) => (int)((key * Prime) >> (64 - Bits));
}
