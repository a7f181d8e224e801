using System.Collections.Immutable;
using TextKit.Normalization;

namespace TextKit.Syllables;

/// <summary>Takes a text apart into units: syllables, numbers, marks and all else, in one pass.</summary>
/// <remarks>Any string gives a result. Time is linear in the text. Thread-safe.</remarks>
/// <example><code>
/// foreach (TextUnit unit in TextScanner.Scan("Sáng 13/1, TP.HCM mưa."))
///     Console.WriteLine($"{unit.Span} {unit.Kind} {unit.Syllable.Tone}");
///
/// int syllables = 0;
/// foreach (TextUnit unit in TextScanner.Enumerate(composedText))   // allocates nothing
///     if (unit.Kind == UnitKind.Syllable) syllables++;
/// </code></example>
public static class TextScanner
{
    /// <summary>Scans a text of any composition.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its units; the spans point into <paramref name="text"/>, whatever was normalized on the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<TextUnit> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanned = ScannedText.Scan(NormalizedText.Create(text));
        ImmutableArray<TextUnit>.Builder units = ImmutableArray.CreateBuilder<TextUnit>(scanned.Count);
        for (int i = 0; i < scanned.Count; i++) units.Add(new TextUnit(scanned.ToOriginal(i), scanned[i]));
        return units.MoveToImmutable();
    }

    /// <summary>Scans a text that is composed already, unit by unit, without allocation.</summary>
    /// <param name="text">Text in composed form (NFC). Decomposed letters are taken for words of other languages.</param>
    /// <returns>An enumerator for <c>foreach</c>.</returns>
    public static TextUnitEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);
}
