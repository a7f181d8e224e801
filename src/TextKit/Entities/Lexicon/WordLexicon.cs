using System.Numerics;
using System.Runtime.CompilerServices;
using TextKit.Syllables;

namespace TextKit.Entities.Lexicon;

/// <summary>The words and names whose clusters are known, found by longest match from left to right.</summary>
/// <remarks>
/// An entry is a phrase and whether it is written as a name: <c>Bộ</c> inside a sentence and <c>bộ</c> are two. Prefixes of phrases are in
/// the table too, so that a match ends as soon as nothing longer can follow. Immutable.
/// </remarks>
internal sealed class WordLexicon
{
    /// <summary>Most units that one phrase has.</summary>
    public const int MaxLength = 6;

    /// <summary>In the table of a phrase that is only the beginning of others.</summary>
    public const int NoEntry = -1;

    /// <summary>Most entries of a lexicon, so that a number of 16 bits names each.</summary>
    public const int MaxEntries = ushort.MaxValue;

    // Entries are counted from one here, so that 0 stands for none.
    private readonly (uint Hash, ushort Plain, ushort Name)[] _slots;
    private readonly int _shift;

    /// <summary>Makes a lexicon of phrases and their prefixes.</summary>
    /// <param name="phrases">For each folded phrase hash the entries of its plain and its name writing, <see cref="NoEntry"/> where there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordLexicon(ReadOnlySpan<(uint Hash, int Plain, int Name)> phrases)
    {
        int bits = BitOperations.Log2((uint)Math.Max(4, phrases.Length)) + 2;
        _shift = 32 - bits;
        _slots = new (uint, ushort, ushort)[1 << bits];
        foreach ((uint hash, int plain, int name) in phrases) _slots[FreeSlot(hash)] = (hash, (ushort)(plain + 1), (ushort)(name + 1));
    }

    /// <summary>The longest phrase that begins at a unit; the unit itself without an entry if none does.</summary>
    public LexiconToken Match(ReadOnlySpan<Unit> units, ReadOnlySpan<NameCase> cases, int start)
    {
        var best = new LexiconToken(start, 1, NoEntry);
        ulong hash = PhraseHash.Empty;
        bool name = true, shout = false;
        for (int i = start; i < units.Length && i < start + MaxLength; i++)
        {
            if (i > start && units[i].StartsLine) break;
            hash = PhraseHash.Extend(hash, units[i].Key);
            if (!TryFind(PhraseHash.Fold(hash), out (int Plain, int Name) found)) break;
            shout |= cases[i] == NameCase.Shout;
            name &= cases[i] == NameCase.Name || (cases[i] == NameCase.Initial && i == start);
            bool wantsName = shout ? found.Name >= 0 : name && (i > start || cases[i] == NameCase.Name || found.Plain < 0);
            int entry = Prefer(wantsName, found);
            if (entry >= 0) best = new LexiconToken(start, i + 1 - start, entry);
        }

        return best;
    }

    // Hash 0 marks a free slot; a phrase of that hash is lost, which is no harm.
    private bool TryFind(uint hash, out (int Plain, int Name) entries)
    {
        for (int slot = FirstSlot(hash); _slots[slot].Hash != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Hash != hash) continue;
            entries = (_slots[slot].Plain - 1, _slots[slot].Name - 1);
            return true;
        }

        entries = default;
        return false;
    }

    private int FreeSlot(uint hash)
    {
        int slot = FirstSlot(hash);
        while (_slots[slot].Hash != 0) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private int FirstSlot(uint hash) => (int)((hash * 0x9E3779B9) >> _shift);

    // A writing that was never seen takes what is known of the other: HÀ NỘI, hà nội.
    private static int Prefer(bool name, (int Plain, int Name) found) =>
        name ? (found.Name >= 0 ? found.Name : found.Plain) : found.Plain >= 0 ? found.Plain : found.Name;
}
