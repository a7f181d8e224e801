using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>A cue with the speaker and the content it would have if it reported speech.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Speaker">The phrase that would name the speaker.</param>
/// <param name="Content">What would be said; empty if nothing is.</param>
/// <param name="Order">Where the content stands to the cue.</param>
internal sealed record ReportCandidate(Cue Cue, SpeakerPhrase Speaker, UnitRange Content, ContentOrder Order)
{
    /// <summary>How likely it is that it reports speech, from 0 to 1.</summary>
    public double Probability { get; set; }

    /// <summary>What sort of phrase the speaker is, as the value of a feature.</summary>
    public FeatureValue SpeakerValue => FeatureValues<PhraseKind>.All[(int)Speaker.Kind];
}
