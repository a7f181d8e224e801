using System.Runtime.CompilerServices;
using TextKit.Models;

namespace TextKit.Entities.Lexicon;

/// <summary>Reads the lexicon and its clusters from a model.</summary>
/// <remarks>
/// Phrases and their prefixes stand in ascending order of their hashes; a byte for each says whether it has an entry in plain and in name
/// writing. Entries are numbered in that order, and the clusters stand in theirs.
/// </remarks>
internal static class LexiconReader
{
    /// <summary>Bit of a phrase that has an entry in plain writing.</summary>
    public const byte PlainFlag = 1;

    /// <summary>Bit of a phrase that has an entry in name writing.</summary>
    public const byte NameFlag = 2;

    /// <summary>Reads the section.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (WordLexicon Lexicon, WordGroups Groups) Read(SectionReader from)
    {
        int[] deltas = from.ReadInt32Array();
        byte[] flags = from.ReadBytes();
        from.ExpectLength(flags, deltas.Length);
        var phrases = new (uint Hash, int Plain, int Name)[deltas.Length];
        int entries = 0;
        uint hash = 0;
        for (int i = 0; i < deltas.Length; i++)
        {
            hash += (uint)deltas[i];
            int plain = (flags[i] & PlainFlag) != 0 ? entries++ : WordLexicon.NoEntry;
            int name = (flags[i] & NameFlag) != 0 ? entries++ : WordLexicon.NoEntry;
            phrases[i] = (hash, plain, name);
        }

        if (entries > WordLexicon.MaxEntries) from.Fail(from.Position, $"at most {WordLexicon.MaxEntries} entries", $"{entries}");
        short[][] clusters = [from.ReadInt16Array(), from.ReadInt16Array(), from.ReadInt16Array()];
        foreach (short[] grain in clusters) from.ExpectLength(grain, entries);
        return (new WordLexicon(phrases), new WordGroups(clusters[0], clusters[1], clusters[2]));
    }
}
