using System.Numerics;

namespace TextKit.Syllables;

/// <summary>Finds the syllable that a packed key stands for: an open-addressed table over the toneless spellings.</summary>
/// <remarks>A slot holds a spelling's packed letters above its index and a bit for a final stop, so that a look-up touches one cache line.</remarks>
internal static class SyllableTable
{
    private const int Tones = 6;
    private const int LettersShift = 16;
    private const ulong MaxLetters = 1UL << (64 - LettersShift);
    private const uint AnyTone = (1u << Tones) - 1;
    private const uint StopTones = (1u << (int)Tone.Sac) | (1u << (int)Tone.Nang);

    private static readonly SyllableShape[] Shapes = [.. SyllableInventory.Enumerate()];
    private static readonly int Shift = 64 - (BitOperations.Log2((uint)Shapes.Length) + 2);
    private static readonly ulong[] Slots = Fill();

    /// <summary>Number of ids: every id is below it. Ids are shape index × 6 + tone.</summary>
    public static int Count => Shapes.Length * Tones;

    /// <summary>All toneless shapes, in the order of their ids.</summary>
    public static ReadOnlySpan<SyllableShape> AllShapes => Shapes;

    /// <summary>The id of the syllable that a key stands for, or -1 if it is none.</summary>
    public static int Find(ulong key)
    {
        ulong letters = UnitKey.WithoutTone(key);
        if (letters >= MaxLetters) return -1;
        ulong[] slots = Slots;
        for (int i = Slot(letters); ; i++)
        {
            ulong slot = slots[i & (slots.Length - 1)];
            if (slot == 0) return -1;
            if (slot >> LettersShift == letters) return Accept((uint)slot & ushort.MaxValue, (int)UnitKey.ToneOf(key));
        }
    }

    /// <summary>The toneless shape of a syllable id.</summary>
    public static SyllableShape ShapeOf(int id) => Shapes[id / Tones];

    /// <summary>The tone of a syllable id.</summary>
    public static Tone ToneOf(int id) => (Tone)(id % Tones);

    /// <summary>The syllable with an id.</summary>
    public static Syllable Get(int id) => new(ShapeOf(id), ToneOf(id));

    private static int Accept(uint value, int tone)
    {
        uint tones = (value & 1) != 0 ? StopTones : AnyTone;
        return ((tones >> tone) & 1) != 0 ? ((int)(value >> 1) * Tones) + tone : -1;
    }

    private static int Slot(ulong letters) => (int)((letters * 0x9E3779B97F4A7C15) >> Shift);

    private static ulong[] Fill()
    {
        var slots = new ulong[1 << (64 - Shift)];
        for (int i = 0; i < Shapes.Length; i++)
        {
            ulong letters = UnitKey.Of(Shapes[i].Spelling);
            int slot = Slot(letters);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = (letters << LettersShift) | ((ulong)i << 1) | (Shapes[i].EndsInStop ? 1u : 0);
        }

        return slots;
    }
}
