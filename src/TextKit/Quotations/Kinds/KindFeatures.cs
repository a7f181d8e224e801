using TextKit.Quotations.Attributions;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Kinds;

/// <summary>What tells speech, fragment and term apart.</summary>
internal sealed class KindFeatures(Passage passage, IReadOnlyDictionary<ulong, int> occurrences)
{
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
        features.Add("bias", "");
        string before = Describe(quote.Before), after = Describe(quote.After);
        features.Add("before-rule", $"{quote.Before?.Rule} {quote.Before?.Cue?.Entry.Strength}");
        features.Add("before-quotes", $"{quote.Before?.Rule} {quote.Before?.Cue?.Entry.Quotes}");
        features.Add("before-speaker", $"{quote.Before?.Rule} {quote.Before?.Speaker.Kind}");
        features.Add("before", before);
        features.Add("after", after);
        features.Add("before+after", $"{quote.Before?.Rule} {quote.After?.Tail}");
        if (quote.Before is not null) features.Add("before-cue", quote.Before.Cue?.Entry.Phrase ?? "");
        if (quote.After is not null) features.Add("tail", quote.After.Tail);
        AddContent(quote, features);
        AddSurroundings(quote, features);
    }

    private void AddContent(QuoteCandidate quote, FeatureVector features)
    {
        int start = quote.Units.Start + 1, end = quote.Units.End - 1, words = end - start;
        string length = words switch { <= 2 => "2", <= 4 => "4", <= 7 => "7", <= 12 => "12", <= 20 => "20", _ => "long" };
        bool capital = Text[start].IsCapital || !Text[start].IsWord;
        features.Add("length", length);
        features.Add("length+before", $"{length} {quote.Before?.Rule}");
        features.Add("length+after", $"{length} {quote.After?.Tail}");
        features.Add("capital", capital ? "yes" : "no");
        features.Add("length+capital", $"{length} {capital}");
        features.Add("before+capital", $"{quote.Before?.Rule} {capital}");
        features.Add("first", Text.Slice(start));
        features.Add("last", Text[end - 1].IsWord ? "word" : Text.Slice(end - 1));
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
        string previous = startsLine ? "¶" : Text.Slice(start - 1).ToString();
        string next = endsLine ? "¶" : Text.Slice(end).ToString();
        features.Add("previous", previous);
        features.Add("next", next);
        features.Add("next-case", endsLine ? "¶" : Text[end].Case.ToString());
        features.Add("previous+next", $"{Shape(start - 1, startsLine)} {Shape(end, endsLine)}");
        features.Add("length+edges", $"{(quote.Units.Count > 9 ? "long" : "short")} {Shape(start - 1, startsLine)} {Shape(end, endsLine)}");
        if (!startsLine && start > 1) features.Add("previous-two", $"{Text.Slice(start - 2)} {previous}");
        if (!startsLine && start > 1) features.Add("second-previous", Text.Slice(start - 2));
        features.AddIf(!startsLine && passage.Words.MatchBefore(start, 0, WordClass.Naming | WordClass.Common) > 0, "naming");
        features.AddIf(startsLine && endsLine, "whole-line");
        features.AddIf(start < passage.FirstLineEnd, "headline");
        int outer = passage.QuoteAt(start);
        features.AddIf(passage.Quotes[outer] != quote.Units, "nested");
        UnitRange sentence = passage.SentenceAt(start);
        features.AddIf(start == sentence.Start && !startsLine, "starts-sentence");
        features.AddIf(sentence.Start < start && passage.Words.Is(sentence.Start, WordClass.Boundary), "sentence-opens-with-link");
        features.AddIf(passage.Mentions.At(start + 1) is { } mention && mention.Units.End >= end - 1, "is-name");
    }

    private string Shape(int unit, bool edge) => edge ? "¶" : Text[unit].IsWord ? Text[unit].Case.ToString() : Text[unit].Kind == UnitKind.Punctuation ? Text.Slice(unit).ToString() : "other";

    private static string Describe(Attribution? attribution) =>
        attribution is null ? "none" : $"{attribution.Rule} {attribution.Cue?.Entry.Class} {attribution.Speaker.Kind}";
}
