namespace TextKit.Normalization;

/// <summary>Makes one text of the many ways to encode the same Vietnamese writing, and keeps the way back.</summary>
/// <remarks>
/// Thread-safe. Any string gives a result, in time linear in its length; normalizing twice changes nothing more. The tables are the
/// library's own, so results do not depend on the culture or on the globalization mode. The repertoire that is composed and decomposed is
/// Latin (U+0000–02AF, U+0300–036F, U+1E00–1EFF); other scripts pass untouched.
/// Canonical composition and ordering: Unicode Standard Annex #15.
/// </remarks>
/// <example><code>
/// NormalizedText text = TextNormalizer.Normalize("Ðà\u00A0Nẵng");
/// Console.WriteLine(text.Text);   // Đà Nẵng
/// </code></example>
public static class TextNormalizer
{
    /// <summary>Normalizes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What to do; <see cref="NormalizationOptions.Default"/> if left out.</param>
    /// <returns>The normalized text, which holds the very string given if nothing was to change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static NormalizedText Normalize(string text, NormalizationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= NormalizationOptions.Default;
        NormalizedText cleaned = CharacterPass.Run(text, options);
        string composed = SyllablePass.Run(cleaned.Text, options);
        if (options.Form == CompositionForm.Composed) return Finish(text, composed, cleaned.Map);
        NormalizedText decomposed = DecompositionPass.Run(composed, options.MarkOrder);
        return Finish(text, decomposed.Text, decomposed.Map.Then(cleaned.Map));
    }

    // Passes that undo one another give the original back.
    private static NormalizedText Finish(string original, string text, OffsetMap map) =>
        text == original ? new NormalizedText(original, original, OffsetMap.Identity) : new NormalizedText(original, text, map);
}
