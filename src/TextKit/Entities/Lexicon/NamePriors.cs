using System.Runtime.CompilerServices;
using TextKit.Entities.Chains;
using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Entities.Lexicon;

/// <summary>What names mostly are, as a first model found them in much raw text: <c>Sông Hồng</c> mostly a place.</summary>
/// <remarks>A name is a phrase of capitalised units. Its class tells the type seen most often and how often it was that type. Immutable.</remarks>
internal sealed class NamePriors
{
    /// <summary>Most units of a name.</summary>
    public const int MaxLength = 4;

    /// <summary>No name knows nothing.</summary>
    public static NamePriors Empty { get; } = new([], []);

    private readonly PerfectHash _slots;
    private readonly (uint Hash, byte Class)[] _names;

    /// <summary>Makes priors.</summary>
    /// <param name="hashes">Folded phrase hashes of the names, in strictly ascending order.</param>
    /// <param name="classes">The class of each, from 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NamePriors(uint[] hashes, byte[] classes)
    {
        _slots = new PerfectHash(hashes);
        _names = new (uint, byte)[_slots.Slots];
        for (int i = 0; i < hashes.Length; i++) _names[_slots.SlotOf(hashes[i])] = (hashes[i], classes[i]);
    }

    /// <summary>Whether a class is that of names that were mostly a person.</summary>
    public static bool IsOfPerson(byte kind) => kind is >= 1 and <= 3;

    /// <summary>Reads the names.</summary>
    public static NamePriors Read(SectionReader from)
    {
        int[] deltas = from.ReadInt32Array();
        byte[] classes = from.ReadBytes();
        from.ExpectLength(classes, deltas.Length);
        var hashes = new uint[deltas.Length];
        uint hash = 0;
        for (int i = 0; i < hashes.Length; i++) hashes[i] = hash += (uint)deltas[i];
        return new NamePriors(hashes, classes);
    }

    /// <summary>The longest known name that begins at a unit; 0 units if none does.</summary>
    /// <param name="units">The units of a run of capitals.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="found">Its class.</param>
    public int Match(ReadOnlySpan<Unit> units, int start, out byte found)
    {
        ulong hash = PhraseHash.Empty;
        int best = 0;
        found = 0;
        for (int i = start; i < units.Length && i < start + MaxLength; i++)
        {
            hash = PhraseHash.Extend(hash, units[i].Key);
            uint folded = PhraseHash.Fold(hash);
            (uint name, byte kind) = _names[_slots.SlotOf(folded)];
            if (name == folded && kind != 0) (best, found) = (i + 1 - start, kind);
        }

        return best;
    }
}
