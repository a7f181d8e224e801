using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>The roles of every UTF-16 code unit, read from the data files once.</summary>
internal static class CharacterRoleTable
{
    /// <summary>Zero-width non-joiner.</summary>
    public const char NonJoiner = '\u200C';

    /// <summary>Zero-width joiner, which binds emoji into one picture.</summary>
    public const char Joiner = '\u200D';

    private static readonly CharacterRoles[] Roles = Build();

    /// <summary>The roles of a code unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterRoles Of(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Roles), c);

    /// <summary>Whether a code unit has one of the roles.</summary>
    public static bool Has(char c, CharacterRoles roles) => (Of(c) & roles) != 0;

    /// <summary>Whether it is a variation selector, which chooses how the character before it is drawn.</summary>
    public static bool IsVariationSelector(char c) => c is >= '\uFE00' and <= '\uFE0F';

    private static CharacterRoles[] Build()
    {
        var roles = new CharacterRoles[char.MaxValue + 1];
        Set(roles, '\0', '\u02AF', CharacterRoles.Repertoire);
        Set(roles, '\u0300', '\u036F', CharacterRoles.Repertoire | CharacterRoles.Mark);
        Set(roles, '\u1E00', '\u1EFF', CharacterRoles.Repertoire);
        foreach (string[] row in DataFile.ReadRows("Normalization/characters.tsv"))
            Set(roles, ParseCode(row[0]), ParseCode(row[1]), Enum.Parse<CharacterRoles>(row[2], ignoreCase: true));
        foreach (string[] row in DataFile.ReadRows("Normalization/compositions.tsv"))
        {
            foreach (char composite in row[3]) roles[composite] |= CharacterRoles.Repertoire | CharacterRoles.Decomposable;
        }

        foreach (string[] row in DataFile.ReadRows("Normalization/singletons.tsv"))
            roles[ParseCode(row[0])] |= CharacterRoles.Repertoire | CharacterRoles.Decomposable | CharacterRoles.Singleton;
        return roles;
    }

    /// <summary>Reads a hexadecimal code point below U+10000.</summary>
    public static char ParseCode(string code) => (char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Set(CharacterRoles[] roles, char first, char last, CharacterRoles role)
    {
        for (int c = first; c <= last; c++) roles[c] |= role;
    }
}
