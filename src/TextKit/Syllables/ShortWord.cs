using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextKit.Syllables;

/// <summary>Reads a word of up to seven Vietnamese letters before a blank or comma. Nearly all words are such, and nothing here branches on their length or letters.</summary>
/// <remarks>Gives what <see cref="LetterRun"/> gives of the same word, or nothing.</remarks>
internal static class ShortWord
{
    private const int Width = 8;
    private const int MostLetters = Width - 1;

    // Where a word ends for certain; see WordReader.MayGoOn.
    private const ulong Ends = (1UL << ' ') | (1UL << '\n') | (1UL << '\r') | (1UL << ',') | (1UL << ';') | (1UL << '!') | (1UL << '?') | (1UL << ')') | (1UL << '"');

    /// <summary>Reads the word that begins at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index.</param>
    /// <param name="key">Receives the key of the word.</param>
    /// <param name="letterCase">Receives how its letters are written.</param>
    /// <returns>The number of its letters; 0 if it is no such word.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, int start, out ulong key, out LetterCase letterCase)
    {
        (key, letterCase) = (0, LetterCase.None);
        if (text.Length - start < Width) return 0;
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text[start..])));
        int length = LettersIn(characters);
        if (length == Width || ((Ends >> text[start + length]) & 1) == 0) return 0;

        Vector128<ushort> places = Vector128.Create((ushort)0, 1, 2, 3, 4, 5, 6, 7);
        characters &= Vector128.LessThan(places, Vector128.Create((ushort)length));
        ulong low = characters.AsUInt64().GetElement(0), high = characters.AsUInt64().GetElement(1);
        var letters = new LetterSum((char)low);
        letters.Add((char)(low >> 16));
        letters.Add((char)(low >> 32));
        letters.Add((char)(low >> 48));
        letters.Add((char)high);
        letters.Add((char)(high >> 16));
        letters.Add((char)(high >> 32));
        if (!letters.AreSpelled(length)) return 0;
        key = letters.Key(MostLetters - length);
        letterCase = letters.Case;
        return length;
    }

    // Digits, marks and blanks of ASCII lie below 64, letters above. What lies above and is no letter is sorted out later.
    private static int LettersIn(Vector128<ushort> characters)
    {
        uint ends = Vector128.LessThan(characters, Vector128.Create((ushort)64)).ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(ends | (1u << Width));
    }
}
