using TextKit.Quotations.Attributions;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Kinds;

/// <summary>Tells speech, fragment and term apart, by a linear model over <see cref="KindFeatures"/>.</summary>
internal sealed class KindClassifier(LinearModel model)
{
    private const double PlainCase = 0.97;
    private const int MinPlainSpeech = 6;

    private static readonly Lazy<KindClassifier> Embedded = new(() => new KindClassifier(LinearModel.Load("Quotations/kind-model.tsv")));

    /// <summary>The classifier with the model that comes with the library.</summary>
    public static KindClassifier Default => Embedded.Value;

    /// <summary>The labels, in the order of the model file and of <see cref="QuotationKind"/>.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["speech", "fragment", "term"];

    /// <summary>The kind of each quotation with its probability.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="quotes">Its quotations, in order.</param>
    /// <param name="features">Room for the features of one quotation after another.</param>
    public List<(QuotationKind Kind, double Probability)> Judge(Passage passage, IReadOnlyList<QuoteCandidate> quotes, FeatureVector features)
    {
        var extractor = new KindFeatures(passage, Occurrences(passage));
        var judged = new List<(QuotationKind, double)>(quotes.Count);
        Span<double> probabilities = stackalloc double[3];
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteCandidate quote = quotes[i];
            bool goesOn = i > 0 && judged[i - 1].Item1 == QuotationKind.Speech && GoesOn(passage, quotes[i - 1], quote);
            if ((goesOn ? QuotationKind.Speech : Plain(passage, quote)) is { } plain)
            {
                judged.Add((plain, PlainCase));
                continue;
            }

            features.Clear();
            extractor.Extract(quote, features);
            model.Predict(features, probabilities);
            int best = 0;
            for (int label = 1; label < probabilities.Length; label++) best = probabilities[label] > probabilities[best] ? label : best;
            judged.Add(((QuotationKind)best, probabilities[best]));
        }

        return judged;
    }

    // "danh hiệu “…”", "phong trào “…”" lead in a name.
    private static QuotationKind? Plain(Passage passage, QuoteCandidate quote)
    {
        int start = quote.Units.Start;
        if (start > 0 && !passage.Text[start].StartsLine && passage.Words.MatchBefore(start, 0, WordClass.Naming) > 0) return QuotationKind.Term;
        return IsPlainSpeech(passage, quote) ? QuotationKind.Speech : null;
    }

    // A speaker, a verb that quotes, a colon and a capital: speech, however short. So too "…", ông A nói.
    private static bool IsPlainSpeech(Passage passage, QuoteCandidate quote)
    {
        bool goesOn = quote.Units.End < passage.Text.Count && passage.Text[quote.Units.End] is { IsWord: true, StartsLine: false, IsCapital: false };
        if (!passage.Text[quote.Units.Start + 1].IsCapital) return false;
        if (!goesOn && quote.Before is { Rule: AttributionRule.Colon, Cue.Entry: { Quotes: true, SpeakerFollows: false }, Speaker.Kind: not PhraseKind.Elided }) return true;
        return quote.Units.Count > MinPlainSpeech && quote.After is { Cue.Entry: { Quotes: true, Strength: > 1, SpeakerFollows: false }, Tail: ", end" or "- end" or "– end" };
    }

    // “Mẹ đi chợ”, chị nói, “lát mẹ về”: the verb between two quotations is the verb of both.
    private static bool GoesOn(Passage passage, QuoteCandidate first, QuoteCandidate second) =>
        (second.Before ?? second.Within)?.Cue is { } cue && first.After?.Cue?.Units == cue.Units && passage.Is(second.Units.Start - 1, ",");

    /// <summary>How often the words of each quotation stand between marks in the text.</summary>
    public static Dictionary<ulong, int> Occurrences(Passage passage)
    {
        var occurrences = new Dictionary<ulong, int>();
        foreach (UnitRange quote in passage.Quotes)
        {
            ulong key = KindFeatures.ContentKey(passage.Text, quote);
            occurrences[key] = occurrences.GetValueOrDefault(key) + 1;
        }

        return occurrences;
    }
}
