namespace TextKit.Normalization;

/// <summary>What <see cref="TextNormalizer"/> does to a text. Immutable; change a copy with <c>with</c>.</summary>
/// <remarks>The defaults make one text of all the ways to encode the same writing, and leave alone what the writer chose.</remarks>
/// <example><code>
/// var options = new NormalizationOptions { ToneMarks = ToneMarkPlacement.Traditional };
/// string text = TextNormalizer.Normalize("hoà bình", options).Text;   // hòa bình
/// </code></example>
public sealed record NormalizationOptions
{
    /// <summary>The defaults.</summary>
    public static NormalizationOptions Default { get; } = new();

    /// <summary>Composed or decomposed letters.</summary>
    public CompositionForm Form { get; init; } = CompositionForm.Composed;

    /// <summary>Tone marks typed before the circumflex or breve.</summary>
    public MarkOrder MarkOrder { get; init; } = MarkOrder.Vietnamese;

    /// <summary>The vowel letter that bears the tone mark.</summary>
    public ToneMarkPlacement ToneMarks { get; init; } = ToneMarkPlacement.Preserve;

    /// <summary>Letters mistaken for <c>Đ</c>.</summary>
    public EthHandling Eth { get; init; } = EthHandling.MendInSyllables;

    /// <summary>Typographic spaces.</summary>
    public SpaceHandling Spaces { get; init; } = SpaceHandling.Plain;

    /// <summary>Characters that show nothing.</summary>
    public InvisibleHandling Invisibles { get; init; } = InvisibleHandling.Remove;

    /// <summary>Kinds of line end.</summary>
    public LineEndHandling LineEnds { get; init; } = LineEndHandling.Preserve;

    /// <summary>Private-use characters.</summary>
    public PrivateUseHandling PrivateUse { get; init; } = PrivateUseHandling.Preserve;
}
