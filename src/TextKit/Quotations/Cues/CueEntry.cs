using TextKit.Quotations.Models;

namespace TextKit.Quotations.Cues;

/// <summary>What the inventory knows of a cue.</summary>
/// <param name="Phrase">The cue as it is written.</param>
/// <param name="Class">What sort of reporting it does.</param>
/// <param name="Strength">3 nearly always reports, 2 mostly, 1 mostly something else.</param>
/// <param name="Frames">What may follow: <c>c</c> a content clause, <c>q</c> quoted words, <c>d</c> somebody and what they shall do.</param>
internal sealed record CueEntry(string Phrase, CueClass Class, int Strength, string Frames)
{
    /// <summary>The entry of the colon, which is no phrase.</summary>
    public static CueEntry Colon { get; } = new(":", CueClass.Colon, 2, "cq");

    /// <summary>The phrase as the value of a feature.</summary>
    public FeatureValue Value { get; } = new(Phrase);

    /// <summary>The class as the value of a feature.</summary>
    public FeatureValue ClassValue => FeatureValues<CueClass>.All[(int)Class];

    /// <summary>The strength as the value of a feature.</summary>
    public FeatureValue StrengthValue => FeatureVector.NumberOf(Strength);

    /// <summary>The frames as the value of a feature.</summary>
    public FeatureValue FramesValue { get; } = new(Frames);

    /// <summary>Whether quoted words may follow.</summary>
    public bool Quotes { get; } = Frames.Contains('q');

    /// <summary>Whether the speaker follows it.</summary>
    public bool SpeakerFollows => Class == CueClass.Source;
}
