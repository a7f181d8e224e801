using TextKit.Quotations.Cues;
using TextKit.Quotations.Phrases;
using TextKit.Quotations.Reports;
using TextKit.Syllables;

namespace TextKit.Quotations.Attributions;

/// <summary>Finds the speaker phrases around a quotation.</summary>
internal sealed class AttributionFinder(Passage passage, List<ReportCandidate> candidates)
{
    private const int MaxAfter = 45, MaxClause = 60, MaxCalled = 8;
    private const double LikelyReport = 0.35;

    private ScannedText Text => passage.Text;

    /// <summary>What stands before a quotation and leads it in.</summary>
    public Attribution? Before(UnitRange quote)
    {
        int previous = quote.Start - 1;
        if (previous < 0) return null;
        if (passage.Is(previous, ":")) return BeforeColon(previous);
        if (Text[quote.Start].StartsLine) return null;
        int end = quote.Start;
        while (end > 0 && (Text.Slice(end - 1) is "rằng" or "là" or "," or "thêm")) end--;
        int index = FirstFrom(end) - 1;
        if (index < 0) return null;
        if (candidates[index].Cue.Units.End == end) return From(candidates[index], AttributionRule.Before);
        return InClause(quote, index);
    }

    /// <summary>The nearest verb of speaking before a quotation in its sentence, whether a clause or only a noun phrase follows it: in <c>ông A nhấn mạnh nguy cơ “…”</c> the words are those of A.</summary>
    public Attribution? Within(UnitRange quote)
    {
        UnitRange sentence = passage.SentenceAt(quote.Start);
        for (int index = FirstFrom(quote.Start) - 1; index >= 0 && candidates[index].Cue.Units.Start >= sentence.Start && quote.Start - candidates[index].Cue.Units.End < MaxClause; index--)
        {
            if (candidates[index].Probability >= LikelyReport || Speaks(candidates[index])) return From(candidates[index], AttributionRule.Clause) with { IsReport = true };
        }

        return null;
    }

    // A verb that mostly reports or gives names, with a subject that may speak; "bị gọi là", "được mô tả là" have none.
    private bool Speaks(ReportCandidate candidate) => candidate.Cue.Entry is { SpeakerFollows: false, Class: not (CueClass.Noun or CueClass.Colon) } entry
        && (entry.Strength > 1 || entry.Class == CueClass.Call) && candidate.Speaker.Kind != PhraseKind.Elided && !IsPassive(candidate);

    private bool IsPassive(ReportCandidate candidate) => passage.Words.MatchBefore(candidate.Cue.Units.Start, candidate.Cue.Units.Start - 1, WordClass.Passive) > 0;

    /// <summary>What follows a quotation and tells who said it.</summary>
    public Attribution? After(UnitRange quote)
    {
        int start = quote.End, separators = 0;
        bool stopped = passage.IsStop(quote.End - 2);
        for (; start < Text.Count && !Text[start].StartsLine && separators < 2 && IsSeparator(start); start++, separators++)
            stopped |= passage.IsStop(start);
        int end = ClauseEnd(start);
        string joint = separators == 0 ? passage.Is(quote.End - 2, ",") ? "," : "bare" : stopped ? "stop" : Text.Slice(start - 1).ToString();
        for (int index = FirstFrom(start); index < candidates.Count && candidates[index].Cue.Units.Start < end; index++)
        {
            ReportCandidate candidate = candidates[index];
            SpeakerPhrase speaker = candidate.Cue.Entry.SpeakerFollows ? candidate.Speaker : passage.Subjects.ReadAfter(start, candidate.Cue.Units.Start);
            if (speaker.Kind == PhraseKind.Elided) continue;
            return new Attribution(AttributionRule.After, speaker, candidate.Cue) { Tail = $"{joint} {Tail(candidate, end)}" };
        }

        return separators == 0 || joint == "stop" ? null : Signature(start, end, joint);
    }

    private Attribution? BeforeColon(int colon)
    {
        UnitRange sentence = passage.SentenceAt(colon);
        int index = FirstFrom(colon) - 1;
        while (index >= 0 && candidates[index].Cue.Units.Start > sentence.Start && IsNoun(candidates[index])) index--;
        if (index >= 0 && candidates[index].Cue.Units.Start >= sentence.Start) return From(candidates[index], AttributionRule.Colon);
        SpeakerPhrase speaker = passage.Subjects.ReadOpening(sentence.Start, colon) ?? passage.Subjects.Read(colon, sentence.Start);
        // "rồi thách thức:" names nobody: a verb that the inventory does not know.
        if (speaker is { Kind: PhraseKind.Noun, Mention: null } && !passage.Words.Is(speaker.Units.Start, WordClass.Group))
            speaker = new SpeakerPhrase(new UnitRange(colon, colon), PhraseKind.Elided);
        return new Attribution(AttributionRule.Colon, speaker, new Cue(new UnitRange(colon, colon + 1), CueEntry.Colon));
    }

    // In "nói trong một tuyên bố:" the cue is "nói".
    private bool IsNoun(ReportCandidate candidate) => candidate.Cue.Entry.Class == CueClass.Noun
        || (!candidate.Cue.Entry.SpeakerFollows && passage.Words.MatchBefore(candidate.Cue.Units.Start, 0, WordClass.Nominal) > 0);

    private Attribution? InClause(UnitRange quote, int index)
    {
        UnitRange sentence = passage.SentenceAt(quote.Start);
        for (; index >= 0 && candidates[index].Cue.Units.Start >= sentence.Start && quote.Start - candidates[index].Cue.Units.End < MaxClause; index--)
        {
            if (candidates[index].Probability >= LikelyReport) return From(candidates[index], AttributionRule.Clause);
            if (Calls(candidates[index], quote)) return From(candidates[index], AttributionRule.Clause) with { IsReport = true };
        }

        return null;
    }

    // "gọi kết quả ấy là “…”", "ví làng mình như “…”", "chỉ trích lệnh ấy là “…”"
    private bool Calls(ReportCandidate candidate, UnitRange quote)
    {
        if (candidate.Cue.Entry.Class is CueClass.Source or CueClass.Noun or CueClass.Colon || candidate.Speaker.Kind == PhraseKind.Elided) return false;
        if (quote.Start - candidate.Cue.Units.End == 1 && Text.Slice(quote.Start - 1) is "về" or "đến" or "tới") return true;
        return Text.Slice(quote.Start - 1) is "là" or "như" || (candidate.Cue.Entry.Class == CueClass.Call && quote.Start - candidate.Cue.Units.End <= MaxCalled);
    }

    // "“…” - ông A." and "“…”, ông A trải lòng" name the speaker without a verb that is known.
    private Attribution? Signature(int start, int end, string joint)
    {
        return passage.Subjects.ReadOpening(start, end) is { } speaker ? new Attribution(AttributionRule.After, speaker, null) { Tail = $"{joint} signature" } : null;
    }

    private string Tail(ReportCandidate candidate, int end)
    {
        int tail = candidate.Cue.Entry.SpeakerFollows ? candidate.Speaker.Units.End : candidate.Cue.Units.End;
        if (tail >= end) return end < Text.Count && !Text[end].StartsLine && passage.QuoteAt(end) >= 0 ? "quote" : "end";
        return Text[tail].Kind == UnitKind.Punctuation ? Text.Slice(tail).ToString() : Text.Slice(tail) is "rằng" ? "rằng" : end - tail <= 6 ? "short" : "long";
    }

    private int ClauseEnd(int start)
    {
        int end = start;
        while (end < Text.Count && end < start + MaxAfter && !Text[end].StartsLine && !passage.IsStop(end) && passage.QuoteAt(end) < 0) end++;
        return end;
    }

    private bool IsSeparator(int unit) => Text.Slice(unit) is "," or "-" or "–" or "—" or "." or ";";

    private static Attribution From(ReportCandidate candidate, AttributionRule rule) => new(rule, candidate.Speaker, candidate.Cue) { Probability = candidate.Probability, IsReport = candidate.Probability >= LikelyReport };

    private int FirstFrom(int unit)
    {
        int low = 0, high = candidates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (candidates[middle].Cue.Units.Start < unit) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
