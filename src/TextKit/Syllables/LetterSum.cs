using System.Runtime.CompilerServices;

namespace TextKit.Syllables;

/// <summary>What the letters of a short word come to, added up without a branch. NUL adds nothing but its place.</summary>
internal ref struct LetterSum
{
    private const uint Counted = CharacterTable.Spelled | CharacterTable.Toned;
    private const uint MostCounted = CharacterTable.Toned / CharacterTable.Spelled;

    private readonly uint _first;
    private uint _rest;
    private uint _counts;
    private ulong _packed;

    /// <summary>Begins with the first letter.</summary>
    public LetterSum(char first)
    {
        _first = CharacterTable.Entry(first);
        _packed = CharacterTable.Code(_first);
        _counts = _first & Counted;
    }

    /// <summary>How the letters are written.</summary>
    public readonly LetterCase Case
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => LetterCases.Of(CharacterTable.IsUpper(_first), CharacterTable.IsUpper(_rest), CharacterTable.IsLower(_first | _rest));
    }

    /// <summary>Adds the next letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(char letter)
    {
        uint entry = CharacterTable.Entry(letter);
        _rest |= entry;
        _counts += entry & Counted;
        _packed = (_packed << UnitKey.LetterBits) | CharacterTable.Code(entry);
    }

    /// <summary>Whether all that was added are letters of the Vietnamese repertoire, at most one of them with a tone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool AreSpelled(int count) =>
        (_counts / CharacterTable.Spelled % MostCounted) == (uint)count && _counts < 2 * CharacterTable.Toned;

    /// <summary>The key.</summary>
    /// <param name="places">How many of the last characters were NUL.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong Key(int places) =>
        UnitKey.WithTone(_packed >> (UnitKey.LetterBits * places), (Tone)CharacterTable.Tone(_first | _rest));
}
