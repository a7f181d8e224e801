using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>The cue, its subject and what stands before them.</summary>
internal sealed class LeadFeatures(Passage passage)
{
    private static readonly FeatureValue None = new("none");

    private readonly ContextValues _context = new(passage);

    private ScannedText Text => passage.Text;

    /// <summary>Adds the features of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="previous">The candidate before it.</param>
    /// <param name="features">Receives the features.</param>
    /// <returns>The unit before the subject and its titles; -1 where there is no subject.</returns>
    public int Extract(ReportCandidate candidate, ReportCandidate? previous, FeatureVector features)
    {
        CueEntry entry = candidate.Cue.Entry;
        FeatureValue speaker = candidate.SpeakerValue, strength = entry.StrengthValue;
        features.Add("bias");
        features.Add("cue", entry.Value);
        features.Add("class", entry.ClassValue);
        features.Add("strength", strength);
        features.Add("speaker", speaker);
        features.Add("class+speaker", entry.ClassValue, speaker);
        features.Add("strength+speaker", strength, speaker);
        features.AddIf(passage.QuoteAt(candidate.Cue.Units.Start) >= 0, "quoted");
        UnitRange sentence = passage.SentenceAt(candidate.Cue.Units.Start);
        int subjectEnd = passage.Subjects.SkipAdverbs(candidate.Cue.Units.Start, sentence.Start), before = -1;
        AddBefore(candidate, sentence, subjectEnd, features);
        if (candidate.Speaker.Kind != PhraseKind.Elided && !entry.SpeakerFollows) before = AddSubject(candidate, sentence, subjectEnd, features);
        AddPrevious(candidate, previous, features);
        return before;
    }

    private void AddBefore(ReportCandidate candidate, UnitRange sentence, int subjectEnd, FeatureVector features)
    {
        int start = candidate.Cue.Units.Start;
        FeatureValue word = _context.Preceding(start - 1);
        features.Add("before", word);
        features.Add("before-adverbs", _context.Preceding(subjectEnd - 1));
        features.Add("class+before", candidate.Cue.Entry.ClassValue, word);
        _context.AddClasses("before", start - 1, features);
        features.AddIf(Text[start].IsCapital, "cue-capital");
        features.AddIf(passage.StartsLine(start), "cue-starts-line");
        features.AddIf(start == sentence.Start, "cue-starts-sentence");
    }

    private int AddSubject(ReportCandidate candidate, UnitRange sentence, int subjectEnd, FeatureVector features)
    {
        UnitRange subject = candidate.Speaker.Units;
        int before = passage.Subjects.TitleStart(subject.Start, sentence.Start) - 1;
        features.Add("subject-words", subject.Count);
        features.Add("subject-before", _context.Preceding(before));
        features.Add("subject-gap", subjectEnd - subject.End);
        features.Add("subject-first", _context.Unit(subject.Start));
        if (subject.Count == 0) return before;
        features.Add("subject-last", _context.Preceding(subject.End - 1));
        if (subject.Count > 1) features.Add("subject-pair", _context.Preceding(subject.Start), _context.Preceding(subject.Start + 1));
        features.AddIf(subject.Start == sentence.Start, "subject-starts-sentence");
        return before;
    }

    private void AddPrevious(ReportCandidate candidate, ReportCandidate? previous, FeatureVector features)
    {
        bool same = previous is not null && passage.SentenceAt(previous.Cue.Units.Start) == passage.SentenceAt(candidate.Cue.Units.Start);
        features.Add("previous", same ? previous!.Cue.Entry.ClassValue : None);
        if (!same) return;
        int gap = Math.Max(0, candidate.Cue.Units.Start - previous!.Cue.Units.End);
        features.AddIf(gap == 0, "previous-touches");
        features.Add("previous-gap", ContextValues.Length(gap));
        features.AddIf(candidate.Speaker.Units == previous.Speaker.Units, "previous-speaker");
    }
}
