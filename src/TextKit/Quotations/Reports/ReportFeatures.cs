using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>What tells a cue that reports speech from the same words in another use.</summary>
internal sealed class ReportFeatures(Passage passage)
{
    private ScannedText Text => passage.Text;

    /// <summary>Adds the features of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="previous">The candidate before it.</param>
    /// <param name="features">Receives the features.</param>
    public void Extract(ReportCandidate candidate, ReportCandidate? previous, FeatureVector features)
    {
        CueEntry entry = candidate.Cue.Entry;
        string speaker = candidate.Speaker.Kind.ToString(), type = entry.Class.ToString();
        features.Add("bias", "");
        features.Add("cue", entry.Phrase);
        features.Add("class", type);
        features.Add("strength", entry.Strength);
        features.Add("speaker", speaker);
        features.Add("class+speaker", $"{type} {speaker}");
        features.Add("strength+speaker", $"{entry.Strength} {speaker}");
        AddBefore(candidate, features);
        AddAfter(candidate, features);
        AddContent(candidate, features);
        AddNeighbour(candidate, previous, features);
    }

    private void AddBefore(ReportCandidate candidate, FeatureVector features)
    {
        int start = candidate.Cue.Units.Start, subjectEnd = passage.Subjects.SkipAdverbs(start, passage.SentenceAt(start).Start);
        features.Add("before", Word(start - 1, start));
        features.Add("before-adverbs", Word(subjectEnd - 1, subjectEnd));
        features.Add("class+before", $"{candidate.Cue.Entry.Class} {Word(start - 1, start)}");
        features.AddIf(Text[start].IsCapital, "cue-capital");
        features.AddIf(passage.StartsLine(start), "cue-starts-line");
        features.AddIf(start == passage.SentenceAt(start).Start, "cue-starts-sentence");
        if (candidate.Speaker.Kind == PhraseKind.Elided || candidate.Cue.Entry.SpeakerFollows) return;
        int gap = subjectEnd - candidate.Speaker.Units.End;
        features.Add("subject-gap", Math.Max(0, gap));
        features.Add("subject-first", Text.Slice(candidate.Speaker.Units.Start));
        features.AddIf(candidate.Speaker.Units.Start == passage.SentenceAt(start).Start, "subject-starts-sentence");
    }

    private void AddAfter(ReportCandidate candidate, FeatureVector features)
    {
        int end = candidate.Cue.Units.End;
        string next = Next(end);
        features.Add("next", next);
        features.Add("class+next", $"{candidate.Cue.Entry.Class} {next}");
        features.Add("cue+next", $"{candidate.Cue.Entry.Phrase} {next}");
        AddClasses("next", end, features);
        AddClasses("before", candidate.Cue.Units.Start - 1, features);
        features.Add("next-two", $"{next} {Next(end + 1)}");
        features.Add("next-kind", NextKind(end));
        features.Add("cue+next-kind", $"{candidate.Cue.Entry.Phrase} {NextKind(end)}");
        features.Add("class+next-kind", $"{candidate.Cue.Entry.Class} {NextKind(end)}");
        if (candidate.Cue.Entry.SpeakerFollows) features.Add("source-first", $"{candidate.Speaker.Kind} {Next(candidate.Speaker.Units.End)}");
    }

    private void AddContent(ReportCandidate candidate, FeatureVector features)
    {
        string order = candidate.Order.ToString(), length = LengthOf(candidate.Content.Count);
        features.Add("content", $"{order} {length}");
        features.Add("class+content", $"{candidate.Cue.Entry.Class} {order} {length}");
        features.AddIf(passage.QuoteAt(candidate.Cue.Units.Start) >= 0, "quoted");
        if (candidate.Order != ContentOrder.Follows || candidate.Content.Count == 0) return;
        int quote = passage.QuoteAt(candidate.Content.Start);
        if (quote < 0) return;
        UnitRange quoted = passage.Quotes[quote];
        bool whole = quoted.Start == candidate.Content.Start && quoted.End >= candidate.Content.End - 1;
        features.Add("content-quoted", $"{(whole ? "whole" : "part")} {LengthOf(quoted.Count)} {(passage.Is(quoted.Start - 1, ":") ? "colon" : "")}");
    }

    private void AddNeighbour(ReportCandidate candidate, ReportCandidate? previous, FeatureVector features)
    {
        bool same = previous is not null && passage.SentenceAt(previous.Cue.Units.Start) == passage.SentenceAt(candidate.Cue.Units.Start);
        features.Add("previous", same ? previous!.Cue.Entry.Class.ToString() : "none");
        features.AddIf(same && previous!.Cue.Units.End == candidate.Cue.Units.Start, "previous-touches");
        if (same) features.Add("previous-gap", LengthOf(candidate.Cue.Units.Start - previous!.Cue.Units.End));
        features.AddIf(same && candidate.Speaker.Units == previous!.Speaker.Units, "previous-speaker");
    }

    private void AddClasses(string place, int unit, FeatureVector features)
    {
        if (unit < 0 || unit >= Text.Count || passage.Words.Match(unit, Text.Count, out WordClass classes) == 0) return;
        for (int bit = 1; bit <= (int)classes; bit <<= 1)
        {
            if (((int)classes & bit) != 0) features.Add(place, $"<{(WordClass)bit}>");
        }
    }

    private string Next(int unit) => unit >= Text.Count || Text[unit].StartsLine ? "¶" : Text.Slice(unit).ToString();

    private string NextKind(int unit)
    {
        if (unit >= Text.Count || Text[unit].StartsLine) return "end";
        if (passage.Mentions.At(unit) is { } mention) return mention.Type.ToString();
        if (Text[unit].Kind == UnitKind.Punctuation) return Text.Slice(unit).ToString();
        if (passage.Words.Is(unit, WordClass.Honorific | WordClass.Role)) return "person-word";
        return Text[unit].IsWord ? Text[unit].Case.ToString() : Text[unit].Kind.ToString();
    }

    private string Word(int unit, int following) =>
        unit < 0 || Text[following].StartsLine ? "¶" : passage.Mentions.At(unit) is { } mention ? $"<{mention.Type}>" : Text.Slice(unit).ToString();

    private static string LengthOf(int units) => units switch { 0 => "0", <= 2 => "2", <= 4 => "4", <= 8 => "8", <= 16 => "16", _ => "long" };
}
