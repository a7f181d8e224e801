using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>What tells a cue that reports speech from the same words in another use.</summary>
internal sealed class ReportFeatures(Passage passage)
{
    private static readonly FeatureValue Whole = new("whole"), Part = new("part"), None = new("none");

    private readonly ContextValues _context = new(passage);

    private ScannedText Text => passage.Text;

    /// <summary>Adds the features of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="previous">The candidate before it.</param>
    /// <param name="features">Receives the features.</param>
    public void Extract(ReportCandidate candidate, ReportCandidate? previous, FeatureVector features)
    {
        CueEntry entry = candidate.Cue.Entry;
        FeatureValue speaker = FeatureValues<PhraseKind>.All[(int)candidate.Speaker.Kind], strength = FeatureVector.NumberOf(entry.Strength);
        features.Add("bias");
        features.Add("cue", entry.Value);
        features.Add("class", entry.ClassValue);
        features.Add("strength", strength);
        features.Add("speaker", speaker);
        features.Add("class+speaker", entry.ClassValue, speaker);
        features.Add("strength+speaker", strength, speaker);
        AddBefore(candidate, features);
        AddAfter(candidate, features);
        AddContent(candidate, features);
        AddNeighbour(candidate, previous, features);
    }

    private void AddBefore(ReportCandidate candidate, FeatureVector features)
    {
        int start = candidate.Cue.Units.Start, subjectEnd = passage.Subjects.SkipAdverbs(start, passage.SentenceAt(start).Start);
        FeatureValue word = _context.Preceding(start - 1);
        features.Add("before", word);
        features.Add("before-adverbs", _context.Preceding(subjectEnd - 1));
        features.Add("class+before", candidate.Cue.Entry.ClassValue, word);
        features.AddIf(Text[start].IsCapital, "cue-capital");
        features.AddIf(passage.StartsLine(start), "cue-starts-line");
        features.AddIf(start == passage.SentenceAt(start).Start, "cue-starts-sentence");
        if (candidate.Speaker.Kind == PhraseKind.Elided || candidate.Cue.Entry.SpeakerFollows) return;
        features.Add("subject-words", candidate.Speaker.Units.Count);
        int before = passage.Subjects.TitleStart(candidate.Speaker.Units.Start, passage.SentenceAt(start).Start) - 1;
        features.Add("subject-before", _context.Preceding(before));
        while (before > 0 && Text.Slice(before) is "," or "-" or "–" or "—") before--;
        if (before >= 0 && passage.QuoteAt(before) is >= 0 and int quote && passage.Quotes[quote].End == before + 1)
            features.Add("after-quote", ContextValues.Length(passage.Quotes[quote].Count), _context.Following(candidate.Cue.Units.End));
        features.Add("subject-gap", subjectEnd - candidate.Speaker.Units.End);
        features.Add("subject-first", _context.Unit(candidate.Speaker.Units.Start));
        features.AddIf(candidate.Speaker.Units.Start == passage.SentenceAt(start).Start, "subject-starts-sentence");
    }

    private void AddAfter(ReportCandidate candidate, FeatureVector features)
    {
        int end = candidate.Cue.Units.End;
        CueEntry entry = candidate.Cue.Entry;
        FeatureValue next = _context.Following(end), shape = _context.Shape(end);
        features.Add("next", next);
        features.Add("class+next", entry.ClassValue, next);
        features.Add("cue+next", entry.Value, next);
        _context.AddClasses("next", end, features);
        _context.AddClasses("before", candidate.Cue.Units.Start - 1, features);
        features.Add("next-two", next, _context.Following(end + 1));
        features.Add("next-shape", shape);
        features.Add("cue+next-shape", entry.Value, shape);
        features.Add("class+next-shape", entry.ClassValue, shape);
        if (entry.SpeakerFollows) features.Add("source-first", FeatureValues<PhraseKind>.All[(int)candidate.Speaker.Kind], _context.Following(candidate.Speaker.Units.End));
    }

    private void AddContent(ReportCandidate candidate, FeatureVector features)
    {
        FeatureValue order = FeatureValues<ContentOrder>.All[(int)candidate.Order], length = ContextValues.Length(candidate.Content.Count);
        features.Add("content", order, length);
        features.Add("class+content", candidate.Cue.Entry.ClassValue, order, length);
        features.AddIf(passage.QuoteAt(candidate.Cue.Units.Start) >= 0, "quoted");
        UnitRange sentence = passage.SentenceAt(candidate.Cue.Units.Start);
        if (passage.StartsLine(sentence.Start) && (sentence.End >= Text.Count || Text[sentence.End].StartsLine)) features.Add("whole-line", ContextValues.Length(sentence.Count));
        if (candidate.Order != ContentOrder.Follows || candidate.Content.Count == 0) return;
        int quote = passage.QuoteAt(candidate.Content.Start);
        if (quote < 0) return;
        UnitRange quoted = passage.Quotes[quote];
        bool whole = quoted.Start == candidate.Content.Start && quoted.End >= candidate.Content.End - 1;
        features.Add("class+content-quoted", candidate.Cue.Entry.ClassValue, whole ? Whole : Part, ContextValues.Length(quoted.Count));
        features.Add("content-quoted", whole ? Whole : Part, ContextValues.Length(quoted.Count), _context.Preceding(quoted.Start - 1));
    }

    private void AddNeighbour(ReportCandidate candidate, ReportCandidate? previous, FeatureVector features)
    {
        bool same = previous is not null && passage.SentenceAt(previous.Cue.Units.Start) == passage.SentenceAt(candidate.Cue.Units.Start);
        features.Add("previous", same ? previous!.Cue.Entry.ClassValue : None);
        features.AddIf(same && previous!.Cue.Units.End == candidate.Cue.Units.Start, "previous-touches");
        if (same) features.Add("previous-gap", ContextValues.Length(Math.Max(0, candidate.Cue.Units.Start - previous!.Cue.Units.End)));
        if (same && previous!.Probability > 0.5)
        {
            features.Add("within", previous.Cue.Entry.ClassValue);
            features.Add("within+speaker", FeatureValues<PhraseKind>.All[(int)candidate.Speaker.Kind]);
            features.Add("within+class", candidate.Cue.Entry.ClassValue, previous.Cue.Entry.ClassValue);
            features.Add("within+gap", ContextValues.Length(Math.Max(0, candidate.Cue.Units.Start - previous!.Cue.Units.End)));
            features.Add("within+cue", candidate.Cue.Entry.Value);
        }

        features.AddIf(same && candidate.Speaker.Units == previous!.Speaker.Units, "previous-speaker");
    }
}
