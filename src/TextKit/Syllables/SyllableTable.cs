using System.Numerics;

namespace TextKit.Syllables;

/// <summary>Finds the syllable that a packed key stands for: an open-addressed table over the toneless spellings.</summary>
internal static class SyllableTable
{
    private const int Tones = 6;

    private static readonly SyllableShape[] Shapes = [.. SyllableInventory.Enumerate()];
    private static readonly int Shift = 64 - (BitOperations.Log2((uint)Shapes.Length) + 3);
    private static readonly ulong[] Keys = new ulong[1 << (64 - Shift)];
    private static readonly short[] Indices = Fill();

    /// <summary>Number of ids: every id is below it. Ids are shape index × 6 + tone.</summary>
    public static int Count => Shapes.Length * Tones;

    /// <summary>All toneless shapes, in the order of their ids.</summary>
    public static ReadOnlySpan<SyllableShape> AllShapes => Shapes;

    /// <summary>The id of the syllable that a key stands for, or -1 if it is none.</summary>
    public static int Find(ulong key)
    {
        if ((key & UnitKey.HashFlag) != 0) return -1;
        ulong letters = UnitKey.WithoutTone(key);
        int mask = Keys.Length - 1;
        for (int slot = Slot(letters); Keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (Keys[slot] == letters) return Accept(Indices[slot], UnitKey.ToneOf(key));
        }

        return -1;
    }

    /// <summary>The toneless shape of a syllable id.</summary>
    public static SyllableShape ShapeOf(int id) => Shapes[id / Tones];

    /// <summary>The tone of a syllable id.</summary>
    public static Tone ToneOf(int id) => (Tone)(id % Tones);

    private static int Accept(int index, Tone tone) => Shapes[index].Allows(tone) ? (index * Tones) + (int)tone : -1;

    private static int Slot(ulong letters) => (int)((letters * 0x9E3779B97F4A7C15) >> Shift);

    private static short[] Fill()
    {
        var indices = new short[Keys.Length];
        for (int i = 0; i < Shapes.Length; i++)
        {
            ulong letters = UnitKey.Of(Shapes[i].Spelling);
            int slot = Slot(letters);
            while (Keys[slot] != 0) slot = (slot + 1) & (Keys.Length - 1);
            Keys[slot] = letters;
            indices[slot] = (short)i;
        }

        return indices;
    }
}
