using TextKit.Quotations.Cues;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>Works out for each cue who would speak and what would be said.</summary>
internal sealed class ReportCandidates(Passage passage)
{
    private const int MaxHeadlineSpeaker = 14, MaxReach = 60;
    private int _nextColon;

    /// <summary>A candidate for each cue and each colon after a name at the start of a line, in order.</summary>
    public List<ReportCandidate> FindAll()
    {
        var candidates = new List<ReportCandidate>(passage.Cues.Count);
        foreach (Cue cue in passage.Cues)
        {
            AddColons(candidates, cue.Units.Start);
            if (IsName(cue)) continue;
            ReportCandidate candidate = Candidate(cue);
            if (!IsCredit(candidate)) candidates.Add(candidate);
        }

        AddColons(candidates, passage.Text.Count);
        return candidates;
    }

    // "ông Bảo", "Ban chỉ đạo X"
    private bool IsName(Cue cue) => passage.Mentions.At(cue.Units.Start) is not null || passage.Mentions.At(cue.Units.End - 1) is not null;

    // "Theo AFP, Reuters" in a line of its own tells whose news it is.
    private static bool IsCredit(ReportCandidate candidate) => candidate.Cue.Entry.SpeakerFollows && candidate.Order == ContentOrder.None;

    private ReportCandidate Candidate(Cue cue)
    {
        UnitRange sentence = passage.SentenceAt(cue.Units.Start);
        int end = cue.Units.End;
        SpeakerPhrase speaker = cue.Entry.SpeakerFollows
            ? passage.Sources.Read(end, sentence.End, out end)
            : passage.Subjects.Read(cue.Units.Start, sentence.Start);
        UnitRange following = Following(end, sentence);
        if (following.Count == 0) following = NextLine(end);
        if (cue.Entry.SpeakerFollows && HoldsNamesOnly(following)) following = following with { End = following.Start };
        if (following.Count > 0) return new ReportCandidate(cue, speaker, following, ContentOrder.Follows);
        UnitRange preceding = Preceding(cue, speaker, sentence);
        return new ReportCandidate(cue, speaker, preceding, preceding.Count > 0 ? ContentOrder.Precedes : ContentOrder.None);
    }

    private UnitRange Following(int start, UnitRange sentence)
    {
        while (start < sentence.End && (passage.Text.Slice(start) is "," or ":" or "rằng" or "là" or "thêm" or "thì" or ")")) start++;
        int end = sentence.End;
        while (end > start && passage.IsStop(end - 1)) end--;
        return new UnitRange(start, Math.Max(start, end));
    }

    private bool HoldsNamesOnly(UnitRange content)
    {
        for (int unit = content.Start; unit < content.End; unit++)
        {
            if (passage.IsPlainWord(unit)) return false;
        }

        return true;
    }

    // "Chị A cho biết:" and what she says in a line of its own.
    private UnitRange NextLine(int colon)
    {
        int start = colon + 1;
        return start < passage.Text.Count && passage.Is(colon, ":") && passage.Text[start].StartsLine ? Following(start, passage.SentenceAt(start)) : new UnitRange(start, start);
    }

    private UnitRange Preceding(Cue cue, SpeakerPhrase speaker, UnitRange sentence)
    {
        int end = Math.Min(cue.Units.Start, speaker.Units.Start);
        int reach = Math.Max(sentence.Start, end - MaxReach);
        while (end > reach && !(passage.Text.Slice(end - 1) is "," or "-" or "–")) end--;
        return new UnitRange(sentence.Start, end == reach ? sentence.Start : end - 1);
    }

    // A name or office, with nothing around it but titles.
    private bool IsLabel(SpeakerPhrase speaker, int lineStart, int colon)
    {
        int start = speaker.Kind switch
        {
            PhraseKind.Person => passage.Subjects.TitleStart(speaker.Units.Start, lineStart),
            PhraseKind.Role => speaker.Units.Start,
            PhraseKind.Body when lineStart == 0 => speaker.Units.Start,
            _ => -1,
        };
        return start == lineStart && speaker.Units.End == colon;
    }

    // "Chủ tịch A: …", "Ông B: …" at the start of a line.
    private void AddColons(List<ReportCandidate> candidates, int end)
    {
        for (; _nextColon < passage.Colons.Count && passage.Colons[_nextColon] < end; _nextColon++)
        {
            int unit = passage.Colons[_nextColon];
            if (unit == 0 || passage.QuoteAt(unit) >= 0) continue;
            int lineStart = unit;
            while (lineStart > 0 && unit - lineStart <= MaxHeadlineSpeaker && !passage.Text[lineStart].StartsLine) lineStart--;
            if (!passage.StartsLine(lineStart) || unit == lineStart || unit + 1 >= passage.Text.Count || passage.Text[unit + 1].StartsLine) continue;
            SpeakerPhrase speaker = passage.Subjects.Read(unit, lineStart);
            if (!IsLabel(speaker, lineStart, unit)) continue;
            int lineEnd = unit + 1;
            while (lineEnd < passage.Text.Count && !passage.Text[lineEnd].StartsLine) lineEnd++;
            candidates.Add(new ReportCandidate(new Cue(new UnitRange(unit, unit + 1), CueEntry.Colon), speaker, new UnitRange(unit + 1, lineEnd), ContentOrder.Follows));
        }
    }
}
