using System.Diagnostics.CodeAnalysis;
using TextKit.Normalization;

namespace TextKit.Syllables;

/// <summary>One Vietnamese syllable, taken apart into onset, glide, nucleus, coda and tone.</summary>
/// <remarks>
/// <para>
/// The parts are those of the orthography: <see cref="Onset"/> and <see cref="Coda"/> as written (<c>ngh</c>, <c>qu</c>,
/// <c>ch</c>), <see cref="Nucleus"/> without tone and in the form it has before a coda, so that <c>mua</c> and <c>muôn</c>
/// have the one nucleus <c>uô</c>. The structure follows Đoàn Thiện Thuật, <i>Ngữ âm tiếng Việt</i> (1977).
/// </para>
/// <para>
/// A syllable is the same whatever the letter case, composition and tone placement it was written with, and is shown in one spelling.
/// The spellings <c>i</c> and <c>y</c> (<c>kĩ</c>, <c>kỹ</c>) are two syllables. Immutable and thread-safe. The default value is no
/// syllable: its parts are empty and its status is <see cref="SyllableStatus.NotVietnamese"/>.
/// </para>
/// </remarks>
/// <example><code>
/// if (SyllableParser.TryParse("NGHIÊNG", out Syllable syllable))
/// {
///     Console.WriteLine($"{syllable.Onset} {syllable.Nucleus} {syllable.Coda} {syllable.Tone}");   // ngh iê ng Ngang
///     Console.WriteLine(syllable.WithTone(Tone.Sac));                                               // nghiếng
/// }
/// </code></example>
public readonly struct Syllable : IEquatable<Syllable>
{
    private readonly SyllableShape? _shape;

    internal Syllable(SyllableShape shape, Tone tone)
    {
        _shape = shape;
        Tone = tone;
    }

    /// <summary>The initial consonant as written in small letters: <c>ngh</c>, <c>gi</c>, <c>qu</c>; empty in <c>uyên</c>.</summary>
    public string Onset => _shape?.Onset ?? "";

    /// <summary>Whether the glide /w/ stands before the nucleus: in <c>hoa</c>, <c>tuyên</c>, <c>quý</c>.</summary>
    public bool HasGlide => _shape?.Glide ?? false;

    /// <summary>The vowel or diphthong without tone, in the form it has before a coda: <c>a</c>, <c>iê</c>, <c>uô</c>, <c>ươ</c>.</summary>
    public string Nucleus => _shape?.Nucleus ?? "";

    /// <summary>The final consonant or semivowel as written: <c>ng</c>, <c>ch</c>, <c>i</c>, <c>y</c>, <c>o</c>, <c>u</c>; empty in an open syllable.</summary>
    public string Coda => _shape?.Coda ?? "";

    /// <summary>The tone.</summary>
    public Tone Tone { get; }

    /// <summary>Native or loan-like.</summary>
    public SyllableStatus Status => _shape?.Status ?? SyllableStatus.NotVietnamese;

    /// <summary>Whether the coda is one of the stops <c>c ch p t</c>, after which only sắc and nặng occur.</summary>
    public bool EndsInStop => _shape?.EndsInStop ?? false;

    /// <summary>Whether the syllable can carry a tone.</summary>
    /// <param name="tone">The tone asked about.</param>
    /// <returns><see langword="false"/> for every tone but sắc and nặng after a stop.</returns>
    public bool Allows(Tone tone) => _shape is not null && tone is >= Tone.Ngang and <= Tone.Nang && _shape.Allows(tone);

    /// <summary>The same syllable with another tone.</summary>
    /// <param name="tone">The tone it is to have.</param>
    /// <returns>The syllable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The syllable cannot carry the tone; see <see cref="Allows"/>.</exception>
    public Syllable WithTone(Tone tone) => Allows(tone)
        ? new Syllable(_shape!, tone)
        : throw new ArgumentOutOfRangeException(nameof(tone), tone, $"The syllable '{this}' cannot carry this tone.");

    /// <summary>The spelling in small composed letters, with the tone mark where newspapers put it (<c>hòa</c>, <c>thủy</c>).</summary>
    /// <returns>The spelling; empty for the default value.</returns>
    public override string ToString() => ToString(ToneMarkPlacement.Traditional);

    /// <summary>The spelling in small composed letters, with the tone mark in a chosen place.</summary>
    /// <param name="placement">Where the mark stands; a syllable has no typed place to preserve, so <see cref="ToneMarkPlacement.Preserve"/> is the traditional one.</param>
    /// <returns>The spelling; empty for the default value.</returns>
    public string ToString(ToneMarkPlacement placement)
    {
        if (_shape is null || Tone == Tone.Ngang) return _shape?.Spelling ?? "";
        Span<char> letters = stackalloc char[_shape.Spelling.Length];
        _shape.Spelling.CopyTo(letters);
        ToneMarkPlacer.Place(letters, _shape, Tone, placement == ToneMarkPlacement.Preserve ? ToneMarkPlacement.Traditional : placement);
        return letters.ToString();
    }

    /// <summary>Whether two syllables have the same letters and tone.</summary>
    /// <param name="other">The other syllable.</param>
    /// <returns><see langword="true"/> if they are the same.</returns>
    public bool Equals(Syllable other) => ReferenceEquals(_shape, other._shape) && Tone == other.Tone;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Syllable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_shape, Tone);

    /// <summary>Whether two syllables have the same letters and tone.</summary>
    /// <param name="left">The first syllable.</param>
    /// <param name="right">The second syllable.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator ==(Syllable left, Syllable right) => left.Equals(right);

    /// <summary>Whether two syllables differ in letters or tone.</summary>
    /// <param name="left">The first syllable.</param>
    /// <param name="right">The second syllable.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator !=(Syllable left, Syllable right) => !left.Equals(right);
}
