using TextKit.Quotations.Attributions;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Kinds;

/// <summary>What tells speech, fragment and term apart.</summary>
internal sealed class KindFeatures(Passage passage, IReadOnlyDictionary<ulong, int> occurrences)
{
    private static readonly FeatureValue Yes = new("yes"), No = new("no"), Word = new("word"), Long = new("long"), Short = new("short");
    private static readonly FeatureValue[] Lengths = [.. ((string[])["2", "4", "7", "12", "20", "long"]).Select(length => new FeatureValue(length))];

    private const int Likelihoods = 5;

    private readonly ContextValues _context = new(passage);

    private ScannedText Text => passage.Text;

    /// <summary>A number for the words of a quotation, to see which are repeated.</summary>
    public static ulong ContentKey(ScannedText text, UnitRange quote)
    {
        ulong key = 0;
        for (int i = quote.Start + 1; i < quote.End - 1; i++) key = (key ^ text[i].Key) * 1099511628211;
        return key;
    }

    /// <summary>Adds the features of a quotation.</summary>
    public void Extract(QuoteCandidate quote, FeatureVector features)
    {
        features.Add("bias");
        FeatureValue tail = new(quote.After?.Tail ?? "none");
        FeatureValue rule = FeatureValues<AttributionRule>.All[(int)(quote.Before?.Rule ?? AttributionRule.None)];
        AddBefore(quote.Before, rule, features);
        if (quote.After is { } after) features.Add("after", CueClassOf(after), SpeakerOf(after));
        features.Add("tail", tail);
        features.Add("before+tail", rule, tail);
        AddContent(quote, rule, tail, features);
        AddSurroundings(quote, features);
    }

    private static void AddBefore(Attribution? before, in FeatureValue rule, FeatureVector features)
    {
        features.Add("before-rule", rule);
        if (before is null) return;
        features.Add("before-strength", rule, FeatureVector.NumberOf(before.Cue?.Entry.Strength ?? 0));
        features.Add("before-speaker", rule, SpeakerOf(before));
        features.Add("before", rule, CueClassOf(before), SpeakerOf(before));
        features.Add("before-likely", rule, FeatureVector.NumberOf((int)(before.Probability * Likelihoods)));
        features.AddIf(before.Cue?.Entry.Quotes == true, "before-quotes");
        if (before.Cue is { } cue) features.Add("before-cue", cue.Entry.Value);
    }

    private void AddContent(QuoteCandidate quote, in FeatureValue rule, in FeatureValue tail, FeatureVector features)
    {
        int start = quote.Units.Start + 1, end = quote.Units.End - 1, words = end - start;
        FeatureValue length = LengthOf(words), capital = Text[start].IsCapital || !Text[start].IsWord ? Yes : No;
        features.Add("length", length);
        features.Add("length+before", length, rule);
        features.Add("length+tail", length, tail);
        features.Add("capital", capital);
        features.Add("length+capital", length, capital);
        features.Add("before+capital", rule, capital);
        features.Add("first", _context.Unit(start));
        features.Add("last", Text[end - 1].IsWord ? Word : _context.Unit(end - 1));
        int stops = 0, commas = 0, capitals = 0;
        bool self = false;
        for (int i = start; i < end; i++)
        {
            if (i < end - 1 && passage.IsStop(i)) stops++;
            commas += Text.Slice(i) is "," ? 1 : 0;
            capitals += Text[i].IsCapital ? 1 : 0;
            self |= Text.Slice(i) is "tôi" or "Tôi" or "mình" or "chúng";
        }

        features.Add("stops", Math.Min(stops, 2));
        features.Add("commas", Math.Min(commas, 2));
        features.AddIf(self, "first-person");
        features.AddIf(capitals * 3 > words * 2, "title-case");
        features.AddIf(Text[end].Length == 1 && Text.Slice(quote.Units.Start) is "'" or "‘", "single-marks");
        features.Add("occurrences", Math.Min(occurrences.GetValueOrDefault(ContentKey(Text, quote.Units)), 3));
    }

    private void AddSurroundings(QuoteCandidate quote, FeatureVector features)
    {
        int start = quote.Units.Start, end = quote.Units.End;
        bool startsLine = passage.StartsLine(start), endsLine = end >= Text.Count || Text[end].StartsLine;
        FeatureValue previous = startsLine ? ContextValues.Edge : _context.Unit(start - 1), before = startsLine ? ContextValues.Edge : Shape(start - 1), after = endsLine ? ContextValues.Edge : Shape(end);
        features.Add("previous", previous);
        features.Add("next", _context.Following(end));
        features.Add("next-shape", after);
        features.Add("previous+next", before, after);
        features.Add("length+edges", quote.Units.Count > 9 ? Long : Short, before, after);
        if (!startsLine && start > 1) features.Add("previous-two", _context.Unit(start - 2), previous);
        if (!startsLine && start > 1) features.Add("second-previous", _context.Unit(start - 2));
        features.AddIf(!startsLine && passage.Words.MatchBefore(start, 0, WordClass.Naming | WordClass.Common) > 0, "naming");
        features.AddIf(startsLine && endsLine, "whole-line");
        features.AddIf(start < passage.FirstLineEnd, "headline");
        features.AddIf(passage.Quotes[passage.QuoteAt(start)] != quote.Units, "nested");
        UnitRange sentence = passage.SentenceAt(start);
        features.AddIf(start == sentence.Start && !startsLine, "starts-sentence");
        features.AddIf(sentence.Start < start && passage.Words.Is(sentence.Start, WordClass.Boundary), "sentence-opens-with-link");
        features.AddIf(passage.Mentions.At(start + 1) is { } mention && mention.Units.End >= end - 1, "is-name");
    }

    private FeatureValue Shape(int unit) => Text[unit].IsWord ? FeatureValues<LetterCase>.All[(int)Text[unit].Case] : _context.Unit(unit);

    private static FeatureValue CueClassOf(Attribution attribution) => attribution.Cue?.Entry.ClassValue ?? No;

    private static FeatureValue SpeakerOf(Attribution attribution) => FeatureValues<PhraseKind>.All[(int)attribution.Speaker.Kind];

    private static FeatureValue LengthOf(int words) => Lengths[words switch { <= 2 => 0, <= 4 => 1, <= 7 => 2, <= 12 => 3, <= 20 => 4, _ => 5 }];
}
