using TextKit.Quotations.Models;

namespace TextKit.Quotations.Speakers;

/// <summary>Chooses among those who may be the speaker, by a linear model over <see cref="SpeakerFeatures"/>.</summary>
internal sealed class SpeakerRanker(LinearModel model)
{
    private const int MaxAtHand = 64;

    private static readonly Lazy<SpeakerRanker> Embedded = new(() => new SpeakerRanker(LinearModel.Load("Quotations/speaker-model.tsv")));

    /// <summary>The ranker with the model that comes with the library.</summary>
    public static SpeakerRanker Default => Embedded.Value;

    /// <summary>The one label of the model: the larger its sum, the likelier the candidate.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["speaker"];

    /// <summary>The likeliest candidate, with its probability as certainty; <see langword="null"/> where there is none.</summary>
    public ResolvedSpeaker? Choose(SpeakerRequest request, SpeakerStage stage)
    {
        ReadOnlySpan<SpeakerCandidate> candidates = stage.Candidates.For(request);
        if (candidates.Length == 0) return null;
        if (candidates.Length == 1) return candidates[0].Speaker;
        SpeakerFeatures extractor = stage.FeaturesOf(request);
        FeatureVector features = stage.Buffer;
        Span<double> scores = candidates.Length <= MaxAtHand ? stackalloc double[candidates.Length] : new double[candidates.Length];
        for (int i = 0; i < candidates.Length; i++)
        {
            features.Clear();
            extractor.Extract(candidates[i], features);
            model.Score(features, scores.Slice(i, 1));
        }

        LinearModel.Normalize(scores);
        int best = 0;
        for (int i = 1; i < scores.Length; i++) best = scores[i] > scores[best] ? i : best;
        ResolvedSpeaker speaker = candidates[best].Speaker;
        return speaker with { Certainty = speaker.IsAmbiguous ? Math.Min(speaker.Certainty, scores[best]) : scores[best] };
    }
}
