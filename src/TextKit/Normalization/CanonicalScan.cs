using System.Numerics;
using System.Runtime.InteropServices;

namespace TextKit.Normalization;

/// <summary>Finds the next character that normalization has to look at, many code units at a time.</summary>
/// <remarks>
/// Vectors tell blocks of plainly canonical text (ASCII, precomposed Vietnamese letters, the usual quotation marks and dashes); only
/// other blocks are looked up unit by unit.
/// </remarks>
internal static class CanonicalScan
{
    /// <summary>Index of the first code unit that has one of the roles, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, CharacterRoles roles)
    {
        int start = 0;
        if (Vector.IsHardwareAccelerated)
        {
            foreach (Vector<ushort> block in MemoryMarshal.Cast<char, Vector<ushort>>(text))
            {
                if (!IsPlain(block))
                {
                    int found = LookUp(text.Slice(start, Vector<ushort>.Count), roles);
                    if (found >= 0) return start + found;
                }

                start += Vector<ushort>.Count;
            }
        }

        int last = LookUp(text[start..], roles);
        return last < 0 ? -1 : start + last;
    }

    private static int LookUp(ReadOnlySpan<char> text, CharacterRoles roles)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (CharacterRoleTable.Has(text[i], roles)) return i;
        }

        return -1;
    }

    // Every character with a role lies in one of these ranges; a test enumerates them all.
    private static bool IsPlain(Vector<ushort> block)
    {
        Vector<ushort> others = Within(block, '\u0080', '\u00BF')
            | Within(block, '\u02B0', '\u1DFF')
            | Within(block, '\u1F00', '\u200F')
            | Within(block, '\u2028', '\u202F')
            | Within(block, '\u205F', '\uFFFF')
            | Vector.Equals(block, new Vector<ushort>('\r'));
        return others == Vector<ushort>.Zero;
    }

    // One unsigned comparison: what lies below the range wraps around to far above it.
    private static Vector<ushort> Within(Vector<ushort> block, char first, char last) =>
        Vector.LessThanOrEqual(block - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
