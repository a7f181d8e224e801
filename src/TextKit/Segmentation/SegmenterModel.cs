using System.Runtime.CompilerServices;
using TextKit.Models;

namespace TextKit.Segmentation;

/// <summary>A trained segmenter as plain data: the quantised weights of every pattern, not yet merged for speed.</summary>
internal sealed class SegmenterModel
{
    /// <summary>Resource name of the model that comes with the library.</summary>
    public const string Embedded = "Segmentation/words.tkm";

    /// <summary>Ways of writing that the weights of single units tell apart: small, capitalized, capitals.</summary>
    public const int Cases = 3;

    /// <summary>Weights stand for scores multiplied by this.</summary>
    public const float Scale = 128;

    /// <summary>No merged weight is greater, so that the sum of all that meet at one gap fits 16 bits.</summary>
    public const int MaxWeight = 2700;

    /// <summary>What the model is: data, parameters, scores.</summary>
    public required string Card { get; init; }

    /// <summary>The words it knows.</summary>
    public required SegmenterVocabulary Vocabulary { get; init; }

    /// <summary>For each id and case, one row of weights.</summary>
    public required WeightRows UnitRows { get; init; }

    /// <summary>For each pattern of two or more units, the pattern without its first unit: an id, or the number of ids plus a pattern's index.</summary>
    public required int[] Parents { get; init; }

    /// <summary>For each pattern of two or more units, the id of its first unit.</summary>
    public required ushort[] Previous { get; init; }

    /// <summary>For each pattern of two or more units, one row of weights of its own.</summary>
    public required WeightRows PatternRows { get; init; }

    /// <summary>Weights of windows of shapes.</summary>
    public required ShapeWeights Shapes { get; init; }

    /// <summary>Index of the row of a single unit.</summary>
    public static int UnitRow(int id, GapShape shape) => (id * Cases) + (shape switch
    {
        GapShape.Capitalized => 1,
        GapShape.Upper => 2,
        _ => 0,
    });

    /// <summary>Reads a model and checks every index in it.</summary>
    /// <exception cref="ModelFormatException">The model is damaged, or holds none for this layer.</exception>
    public static SegmenterModel Read(ModelFile file)
    {
        Task<SectionReader> rows = Background.Start(() => file.Open("WROW"));
        string card = file.Open("CARD").ReadString();
        var vocabulary = new SegmenterVocabulary(file.Open("WVOC").ReadString());
        (int[] parents, ushort[] previous) = ReadPatterns(file.Open("WPAT"), vocabulary.Count);
        return new SegmenterModel
        {
            Card = card,
            Vocabulary = vocabulary,
            UnitRows = WeightRows.Read(file.Open("WUNI"), vocabulary.Count * Cases),
            Parents = parents,
            Previous = previous,
            PatternRows = WeightRows.Read(rows.GetAwaiter().GetResult(), parents.Length),
            Shapes = ShapeWeights.Read(file.Open("WSHP")),
        };
    }

    /// <summary>Writes the model.</summary>
    public void Write(ModelWriter writer)
    {
        var card = new SectionWriter();
        card.WriteString(Card);
        writer.Add("CARD", card);
        var words = new SectionWriter();
        words.WriteString(Vocabulary.Text);
        writer.Add("WVOC", words);
        writer.Add("WUNI", UnitRows.Write());
        var patterns = new SectionWriter();
        patterns.WriteArray(Differences(Parents));
        patterns.WriteArray(Previous);
        writer.Add("WPAT", patterns);
        writer.Add("WROW", PatternRows.Write());
        var shapes = new SectionWriter();
        Shapes.Write(shapes);
        writer.Add("WSHP", shapes);
    }

    // This and the other loops over all patterns run once, while somebody waits: they are compiled for speed at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Parents, ushort[] Previous) ReadPatterns(SectionReader section, int ids)
    {
        int[] parents = section.ReadInt32Array();
        ushort[] previous = section.ReadUInt16Array();
        section.ExpectLength(previous, parents.Length);
        section.ExpectEnd();
        if (ids + parents.Length >= PatternTrie.MaxNodes) section.Fail(0, $"fewer than {PatternTrie.MaxNodes} patterns", $"{ids + parents.Length}");
        for (int i = 0, parent = 0; i < parents.Length; i++)
        {
            parent += parents[i];
            if (parent < 0 || parent >= ids + i) section.Fail(i * sizeof(int), $"a pattern before number {ids + i}", $"{parent}");
            if (previous[i] >= ids) section.Fail(i * sizeof(short), $"an id below {ids}", $"{previous[i]}");
            if (parent == 0 && previous[i] == 0) section.Fail(i * sizeof(int), "a pattern that holds a word", "edges only");
            parents[i] = parent;
        }

        return (parents, previous);
    }

    private static int[] Differences(int[] values)
    {
        var differences = new int[values.Length];
        for (int i = 0; i < values.Length; i++) differences[i] = values[i] - (i == 0 ? 0 : values[i - 1]);
        return differences;
    }
}
