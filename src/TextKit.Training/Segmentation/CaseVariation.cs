namespace TextKit.Training.Segmentation;

/// <summary>Writes some lines of a text in capitals and some in small letters, as headlines and informal texts are.</summary>
internal static class CaseVariation
{
    private const int Every = 100;

    /// <summary>One line in a hundred in capitals, one in small letters, the others as they are.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number in the text.</param>
    public static LabelledLine Vary(LabelledLine line, int number) => (number % Every) switch
    {
        0 => line with { Text = line.Text.ToUpperInvariant() },
        Every / 2 => line with { Text = line.Text.ToLowerInvariant() },
        _ => line,
    };
}
