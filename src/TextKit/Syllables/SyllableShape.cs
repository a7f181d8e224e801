namespace TextKit.Syllables;

/// <summary>A toneless spelling of the inventory with its parts.</summary>
/// <param name="Spelling">The whole spelling in small letters, without tone.</param>
/// <param name="Onset">The written onset, or an empty string.</param>
/// <param name="Glide">Whether the syllable has the glide /w/ before its nucleus.</param>
/// <param name="Nucleus">The nucleus in its form before a coda: <c>iê</c>, <c>a</c>.</param>
/// <param name="Coda">The written coda, or an empty string.</param>
/// <param name="Status">Native or loan-like.</param>
internal sealed record SyllableShape(string Spelling, string Onset, bool Glide, string Nucleus, string Coda, SyllableStatus Status)
{
    /// <summary>Index in <see cref="Spelling"/> of the nucleus's first letter.</summary>
    public required int NucleusStart { get; init; }

    /// <summary>How many letters write the nucleus: two in <c>tiên</c>, <c>mua</c> and <c>xoong</c>.</summary>
    public int NucleusLength => Spelling.Length - Coda.Length - NucleusStart;

    /// <summary>Whether the coda is a stop, after which only sắc and nặng occur.</summary>
    public bool EndsInStop => Coda is "c" or "ch" or "p" or "t";

    /// <summary>Whether the syllable may carry the tone.</summary>
    public bool Allows(Tone tone) => !EndsInStop || tone is Tone.Sac or Tone.Nang;
}
