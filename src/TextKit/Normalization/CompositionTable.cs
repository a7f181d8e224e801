using System.Globalization;
using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>Canonical compositions and decompositions of the Latin repertoire, the library's own, since the framework's do nothing in invariant mode.</summary>
/// <remarks>Algorithm and terms: Unicode Standard Annex #15 (Unicode Normalization Forms).</remarks>
internal static class CompositionTable
{
    // Letters lie in two blocks; those few that lie elsewhere are looked up.
    private const int LowLetters = 0x2B0;
    private const int HighLetters = 0x1E00;
    private const int Letters = LowLetters + 0x100;
    private const char FirstMark = '\u0300';
    private const int Marks = 0x70;

    private static readonly string[][] Compositions = [.. DataFile.ReadRows("Normalization/compositions.tsv")];
    private static readonly byte[] MarkRows = NumberRows();
    private static readonly char[] Composites = FillComposites();
    private static readonly byte[] Classes = FillClasses();
    private static readonly Dictionary<char, Decomposition> Elsewhere = [];
    private static readonly Decomposition[] Decompositions = FillDecompositions();

    /// <summary>The precomposed form of a letter and a mark, or NUL if there is none.</summary>
    public static char Compose(char letter, char mark)
    {
        int slot = SlotOf(letter), row = mark - FirstMark;
        return slot < 0 || (uint)row >= Marks ? '\0' : Composites[(MarkRows[row] * Letters) + slot];
    }

    /// <summary>The decomposition of a character, one step; itself if it has none.</summary>
    public static Decomposition Decompose(char c)
    {
        if (!CharacterRoleTable.Has(c, CharacterRoles.Decomposable)) return new Decomposition(c, '\0');
        int slot = SlotOf(c);
        return slot < 0 ? Elsewhere[c] : Decompositions[slot];
    }

    /// <summary>The canonical combining class of a mark of the repertoire; 0 for anything else.</summary>
    public static byte ClassOf(char mark) => (uint)(mark - FirstMark) < Marks ? Classes[mark - FirstMark] : (byte)0;

    private static int SlotOf(char c)
    {
        if (c < LowLetters) return c;
        uint high = (uint)(c - HighLetters);
        return high < Letters - LowLetters ? LowLetters + (int)high : -1;
    }

    // Row 0 is empty: it is that of the marks which compose with nothing.
    private static byte[] NumberRows()
    {
        var rows = new byte[Marks];
        for (int i = 0; i < Compositions.Length; i++) rows[MarkOf(Compositions[i]) - FirstMark] = (byte)(i + 1);
        return rows;
    }

    private static char[] FillComposites()
    {
        var composites = new char[(Compositions.Length + 1) * Letters];
        for (int i = 0; i < Compositions.Length; i++)
        {
            foreach ((char letter, char composite) in Compositions[i][2].Zip(Compositions[i][3]))
                composites[((i + 1) * Letters) + SlotOf(letter)] = composite;
        }

        return composites;
    }

    private static byte[] FillClasses()
    {
        var classes = new byte[Marks];
        foreach (string[] row in DataFile.ReadRows("Normalization/marks.tsv"))
        {
            char first = CharacterRoleTable.ParseCode(row[0]), last = CharacterRoleTable.ParseCode(row[1]);
            classes.AsSpan(first - FirstMark, last - first + 1).Fill(byte.Parse(row[2], CultureInfo.InvariantCulture));
        }

        return classes;
    }

    private static Decomposition[] FillDecompositions()
    {
        var table = new Decomposition[Letters];
        foreach (string[] row in Compositions)
        {
            foreach ((char letter, char composite) in row[2].Zip(row[3])) Add(composite, new Decomposition(letter, MarkOf(row)));
        }

        foreach (string[] row in DataFile.ReadRows("Normalization/singletons.tsv"))
        {
            char[] equals = [.. row[1].Split(' ').Select(CharacterRoleTable.ParseCode)];
            Add(CharacterRoleTable.ParseCode(row[0]), new Decomposition(equals[0], equals.ElementAtOrDefault(1)));
        }

        return table;

        void Add(char c, Decomposition decomposition)
        {
            int slot = SlotOf(c);
            if (slot < 0) Elsewhere[c] = decomposition;
            else table[slot] = decomposition;
        }
    }

    private static char MarkOf(string[] row) => CharacterRoleTable.ParseCode(row[0]);
}
