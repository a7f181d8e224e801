using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>What tells a cue that reports speech from the same words in another use.</summary>
internal sealed class ReportFeatures
{
    private const int MaxPlain = 3, MaxContent = 24, Levels = 4, FineLevels = 10;

    private static readonly FeatureValue Whole = new("whole"), Part = new("part"), None = new("none"), Word = new("word");
    private static readonly FeatureValue[] Level = NamesOf(Levels), FineLevel = NamesOf(FineLevels);

    private readonly Passage _passage;
    private readonly IReadOnlyList<ReportCandidate> _candidates;
    private readonly LinearModel _clauseModel;
    private readonly ContextValues _context;
    private readonly LeadFeatures _leads;
    private readonly ClauseFeatures _clauses;
    private readonly FeatureVector _clause = new();
    private readonly Dictionary<string, int> _turns = [];

    /// <summary>Makes the features of the candidates of a passage.</summary>
    public ReportFeatures(Passage passage, IReadOnlyList<ReportCandidate> candidates, LinearModel clauses)
    {
        (_passage, _candidates, _clauseModel) = (passage, candidates, clauses);
        (_context, _leads, _clauses) = (new ContextValues(passage), new LeadFeatures(passage), new ClauseFeatures(passage));
        foreach (ReportCandidate candidate in candidates)
        {
            if (TurnOf(candidate) is { } name) _turns[name] = _turns.GetValueOrDefault(name) + 1;
        }
    }

    private ScannedText Text => _passage.Text;

    /// <summary>Adds the features of a candidate; the one before it must be judged already.</summary>
    public void Extract(int index, FeatureVector features)
    {
        ExtractCue(index, features);
        ExtractContent(index, features);
    }

    /// <summary>Adds what stands around the cue: its subject, what stands before that, and what follows the cue.</summary>
    public void ExtractCue(int index, FeatureVector features)
    {
        ReportCandidate candidate = _candidates[index];
        AddSpeaker(candidate, _leads.Extract(candidate, Previous(index), features), features);
        AddAfter(candidate, features);
    }

    /// <summary>Adds all that is said, where it stands, and the cues next to it.</summary>
    public void ExtractContent(int index, FeatureVector features)
    {
        ReportCandidate candidate = _candidates[index];
        AddContent(candidate, features);
        AddPlace(candidate, features);
        if (Previous(index) is { Probability: > 0.5 } previous && Together(previous, candidate)) AddWithin(candidate, previous, features);
        if (index + 1 < _candidates.Count && Together(candidate, _candidates[index + 1])) AddFollowing(candidate, _candidates[index + 1], features);
        else features.Add("following", None);
    }

    private ReportCandidate? Previous(int index) => index > 0 ? _candidates[index - 1] : null;

    private void AddSpeaker(ReportCandidate candidate, int before, FeatureVector features)
    {
        if (candidate.Speaker.Mention is { } mention)
            features.Add("turns", _turns.GetValueOrDefault(mention.Name) - (TurnOf(candidate) is null ? 0 : 1));
        while (before > 0 && Text.Slice(before) is "," or "-" or "–" or "—") before--;
        if (before >= 0 && _passage.QuoteAt(before) is >= 0 and int quote && _passage.Quotes[quote].End == before + 1)
            features.Add("after-quote", ContextValues.Length(_passage.Quotes[quote].Count), _context.Following(candidate.Cue.Units.End));
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
        features.Add("next-two", next, _context.Following(end + 1));
        features.Add("next-shape", shape);
        features.Add("cue+next-shape", entry.Value, shape);
        features.Add("class+next-shape", entry.ClassValue, shape);
        if (entry.SpeakerFollows) features.Add("source-first", candidate.SpeakerValue, _context.Following(candidate.Speaker.Units.End));
    }

    private void AddContent(ReportCandidate candidate, FeatureVector features)
    {
        CueEntry entry = candidate.Cue.Entry;
        UnitRange content = candidate.Content;
        FeatureValue order = FeatureValues<ContentOrder>.All[(int)candidate.Order], length = ContextValues.Length(content.Count);
        features.Add("content", order, length);
        features.Add("class+content", entry.ClassValue, order, length);
        if (content.Count == 0) return;
        FeatureValue plain = FeatureVector.NumberOf(PlainWords(content));
        features.Add("content-plain", plain);
        features.Add("class+content-plain", entry.ClassValue, plain);
        if (candidate.Order != ContentOrder.Follows) return;
        AddClause(candidate, features);
        int quote = _passage.QuoteAt(content.Start);
        if (quote < 0) return;
        UnitRange quoted = _passage.Quotes[quote];
        FeatureValue part = quoted.Start == content.Start && quoted.End >= content.End - 1 ? Whole : Part;
        features.Add("class+content-quoted", entry.ClassValue, part, ContextValues.Length(quoted.Count));
        features.Add("content-quoted", part, ContextValues.Length(quoted.Count), _context.Preceding(quoted.Start - 1));
    }

    private void AddClause(ReportCandidate candidate, FeatureVector features)
    {
        CueEntry entry = candidate.Cue.Entry;
        _clause.Clear();
        _clauses.Extract(candidate.Content, _clause);
        Span<double> scores = stackalloc double[2];
        _clauseModel.Score(_clause, scores);
        double odds = scores[0] - scores[1];
        FeatureValue level = LevelOf(odds), next = Text.Slice(candidate.Cue.Units.End) is "," or ":" ? _context.Unit(candidate.Cue.Units.End) : Word;
        features.Add("clause", level);
        features.Add("clause-fine", FineLevel[Math.Clamp((int)Math.Round(2 * odds) + FineLevels, 0, 2 * FineLevels)]);
        features.Add("class+clause", entry.ClassValue, level);
        features.Add("cue+clause", entry.Value, odds > 0 ? Whole : None);
        features.Add("clause+next", level, next);
        features.Add("strength+clause", entry.StrengthValue, level);
        features.Add("speaker+clause", candidate.SpeakerValue, level);
        features.Add("frames+clause", entry.FramesValue, level);
    }

    private void AddPlace(ReportCandidate candidate, FeatureVector features)
    {
        int start = candidate.Cue.Units.Start, line = _passage.LineAt(start);
        UnitRange sentence = _passage.SentenceAt(start);
        if (_passage.StartsLine(sentence.Start) && (sentence.End >= Text.Count || Text[sentence.End].StartsLine)) features.Add("whole-line", ContextValues.Length(sentence.Count));
        FeatureValue lines = FeatureVector.NumberOf(Math.Min(line, 2)), offset = ContextValues.Length(start - sentence.Start);
        features.Add("line", lines);
        features.Add("class+line", candidate.Cue.Entry.ClassValue, lines);
        features.AddIf(line == _passage.LineAt(Text.Count - 1), "last-line");
        features.Add("offset", offset);
        features.Add("speaker+offset", candidate.SpeakerValue, offset);
    }

    private static void AddWithin(ReportCandidate candidate, ReportCandidate previous, FeatureVector features)
    {
        features.Add("within", previous.Cue.Entry.ClassValue);
        features.Add("within+speaker", candidate.SpeakerValue);
        features.Add("within+class", candidate.Cue.Entry.ClassValue, previous.Cue.Entry.ClassValue);
        features.Add("within+gap", ContextValues.Length(Math.Max(0, candidate.Cue.Units.Start - previous.Cue.Units.End)));
        features.Add("within+cue", candidate.Cue.Entry.Value);
    }

    // In "thông tin từ Sở X cho biết" the verb reports, in "nói và yêu cầu" both do.
    private static void AddFollowing(ReportCandidate candidate, ReportCandidate next, FeatureVector features)
    {
        FeatureValue own = candidate.Cue.Entry.ClassValue;
        features.Add("following", next.Cue.Entry.ClassValue);
        features.Add("class+following", own, next.Cue.Entry.ClassValue);
        features.Add("following-strength", next.Cue.Entry.StrengthValue);
        features.Add("following-gap", ContextValues.Length(Math.Max(0, next.Cue.Units.Start - candidate.Cue.Units.End)));
        if (next.Speaker.Units == candidate.Speaker.Units) features.Add("class+following-shares", own);
        if (next.Speaker.Kind == PhraseKind.Elided) features.Add("class+following-elided", own);
        if (next.Speaker.Units.Start >= candidate.Cue.Units.End) features.Add("following-speaker", next.SpeakerValue);
    }

    // Words that are neither names nor marks, up to three.
    private int PlainWords(UnitRange content)
    {
        int plain = 0;
        for (int unit = content.Start; unit < Math.Min(content.End, content.Start + MaxContent) && plain < MaxPlain; unit++)
            plain += _passage.IsPlainWord(unit) ? 1 : 0;
        return plain;
    }

    private bool Together(ReportCandidate first, ReportCandidate second) => _passage.SentenceAt(first.Cue.Units.Start) == _passage.SentenceAt(second.Cue.Units.Start);

    // Who speaks by a cue that nearly always reports.
    private static string? TurnOf(ReportCandidate candidate) => candidate.Cue.Entry.Strength == 3 ? candidate.Speaker.Mention?.Name : null;

    private static FeatureValue LevelOf(double odds) => Level[Math.Clamp((int)Math.Round(odds) + Levels, 0, 2 * Levels)];

    private static FeatureValue[] NamesOf(int levels) => [.. Enumerable.Range(-levels, (2 * levels) + 1).Select(level => new FeatureValue($"{level}"))];
}
