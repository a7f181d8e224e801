using TextKit.Entities;
using TextKit.Quotations.Attributions;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>What tells the speaker from others who may be meant.</summary>
internal sealed class SpeakerFeatures(Passage passage, PersonRegister people, SpokenSoFar spoken)
{
    private const int SourceCount = 2048, MaxGap = 4, MaxLines = 3;
    private static readonly FeatureValue[] Sources = [.. Enumerable.Range(0, SourceCount).Select(flags => new FeatureValue(((CandidateSources)flags).ToString().Replace(", ", "+", StringComparison.Ordinal)))];
    private static readonly FeatureValue Here = new("here"), Before = new("before"), Near = new("near"), Far = new("far"), Ahead = new("ahead"), Nowhere = new("none"), Yes = new("yes"), No = new("no"), Described = new("Described"), Clause = new("clause");
    private readonly ContextValues _context = new(passage);
    private readonly ShortForms _forms = new(passage);

    /// <summary>Adds the features of a candidate.</summary>
    public void Extract(SpeakerRequest request, SpeakerCandidate candidate, FeatureVector features)
    {
        SpeakerPhrase phrase = request.Phrase;
        FeatureValue kind = KindOf(phrase), sources = Sources[(int)candidate.Sources];
        FeatureValue type = candidate.Mention is { } mention ? FeatureValues<EntityType>.All[(int)mention.Type] : Nowhere;
        FeatureValue rule = FeatureValues<AttributionRule>.All[(int)request.Rule];
        features.Add("sources", sources, kind);
        features.Add("sources+rule", sources, kind, rule);
        for (int bit = 1; bit < SourceCount; bit <<= 1)
        {
            if (((int)candidate.Sources & bit) == 0) continue;
            features.Add("source", Sources[bit], kind);
            features.Add("source+type", Sources[bit], kind, type);
        }

        features.Add("type", type, kind);
        if (request.Cue is { } cue) features.Add("cue", cue.ClassValue, sources);
        AddSpoken(request, candidate, kind, features);
        AddStart(request, candidate, kind, features);
        features.Add("how", candidate.Speaker.HowValue, kind);
        AddPhrase(phrase, candidate, type, features);
        AddOwn(request, candidate, kind, features);
        if (candidate.Mention is not null) AddPlace(request, candidate, candidate.Mention, kind, type, features);
    }

    private void AddSpoken(SpeakerRequest request, SpeakerCandidate candidate, in FeatureValue kind, FeatureVector features)
    {
        IReadOnlyList<SpeakerMatch> latest = spoken.Latest;
        int ago = 0;
        while (ago < latest.Count && latest[latest.Count - 1 - ago].Name != candidate.Speaker.Match.Name) ago++;
        FeatureValue since = ago == latest.Count ? Nowhere : FeatureVector.NumberOf(ago);
        features.Add("spoke", since, kind);
        bool goesOn = request.Cue is { } cue && cue.Phrase.EndsWith("thêm", StringComparison.Ordinal);
        bool adds = request.At > 0 && passage.Text.Slice(request.At - 1) is "cũng" or "còn" or "tiếp";
        if (goesOn || adds) features.Add("spoke-more", since, kind, goesOn ? Yes : No);
    }

    // Whether the subject left out is that of the sentence, or of the one before.
    private void AddStart(SpeakerRequest request, SpeakerCandidate candidate, in FeatureValue kind, FeatureVector features)
    {
        if (request.Phrase.Kind != PhraseKind.Elided) return;
        int sentence = passage.SentenceAt(request.At).Start;
        FeatureValue starts = request.At == sentence ? Yes : passage.Text[request.At - 1].Kind == UnitKind.Punctuation ? Clause : _context.Unit(request.At - 1);
        for (int bit = 1; bit < SourceCount; bit <<= 1)
        {
            if (((int)candidate.Sources & bit) != 0) features.Add("starts", starts, Sources[bit]);
        }
    }

    private FeatureValue KindOf(SpeakerPhrase phrase) =>
        phrase.Kind == PhraseKind.Pronoun && passage.Words.Is(phrase.Units.Start, WordClass.Descriptor) ? Described : FeatureValues<PhraseKind>.All[(int)phrase.Kind];

    private void AddPhrase(SpeakerPhrase phrase, SpeakerCandidate candidate, in FeatureValue type, FeatureVector features)
    {
        if (phrase.Units.Count == 0) return;
        FeatureValue kind = FeatureValues<PhraseKind>.All[(int)phrase.Kind];
        FeatureValue own = candidate.Sources.HasFlag(CandidateSources.Own) ? Yes : No, head = _context.Unit(phrase.Units.Start);
        bool points = passage.Words.Is(phrase.Units.End - 1, WordClass.Demonstrative);
        features.Add("head", head, own, type);
        if (phrase.Units.Count > 1) features.Add("head-two", head, _context.Unit(phrase.Units.Start + 1), own);
        features.Add("words", FeatureVector.NumberOf(phrase.Units.Count), own, kind);
        if (points) features.Add("points-back", own, type);
        if (phrase.Mention is not null) features.Add("holds-name", own, kind);
        if (candidate.Sources.HasFlag(CandidateSources.Part) && candidate.Mention is null) AddCut(candidate.Speaker.Match.Units, features);
        ReadOnlySpan<char> said = passage.Text.Slice(phrase.Units), name = candidate.Speaker.Match.Name;
        bool extends = name.Length > said.Length && (name.StartsWith(said, StringComparison.OrdinalIgnoreCase) || name.EndsWith(said, StringComparison.OrdinalIgnoreCase));
        if (own.Hash == No.Hash) features.Add("extends", extends ? Yes : No, kind, type);
        if (candidate.Mention is not { } mention || mention == phrase.Mention) return;
        features.Add("same-head", _forms.ShareHead(phrase.Units, mention.Units) ? Yes : No, kind, type);
        UnitRange words = points ? phrase.Units with { End = phrase.Units.End - 1 } : phrase.Units;
        features.Add("fits", words.Count > 0 && _forms.Fits(words, mention.Units) ? Yes : No, kind, type);
        features.Add("end-fits", words.Count > 1 && _forms.Fits(words with { Start = words.Start + 1 }, mention.Units) ? Yes : No, kind, type);
    }

    // Where the words of the phrase stand tells whether they are a speaker at all: a verb or an object may have been read for one.
    private void AddOwn(SpeakerRequest request, SpeakerCandidate candidate, in FeatureValue kind, FeatureVector features)
    {
        UnitRange units = request.Phrase.Units;
        if (units.Count == 0 || request.Cue is null) return;
        features.Add("how+points", candidate.Speaker.HowValue, passage.Words.Is(units.End - 1, WordClass.Demonstrative) ? Yes : No);
        bool isOwn = candidate.Sources.HasFlag(CandidateSources.Own);
        if (!isOwn && !candidate.Sources.HasFlag(CandidateSources.Opening)) return;
        FeatureValue own = isOwn ? Yes : Clause;
        int sentence = passage.SentenceAt(units.Start).Start;
        features.Add("own-opens", own, OpeningOf(units.Start, sentence), kind);
        if (units.Start > sentence) features.Add("own-before", own, _context.Preceding(units.Start - 1));
        features.Add("own-last", own, _context.Unit(units.End - 1));
        features.Add("own-gap", own, kind, FeatureVector.NumberOf(Math.Min(MaxGap, request.At - units.End)));
        if (isOwn) features.Add("own-verb", kind, StartsVerb(units.Start) ? Here : HoldsVerb(units) ? Yes : No);
        if (isOwn) _context.AddClasses("own-class", units.Start, features);
    }

    private void AddCut(UnitRange units, FeatureVector features)
    {
        features.Add("cut-first", _context.Unit(units.Start));
        features.Add("cut-last", _context.Unit(units.End - 1));
        features.Add("cut-next", _context.Following(units.End));
        features.Add("cut-verb", StartsVerb(units.End) ? Yes : No, HoldsVerb(units) ? Yes : No);
        features.Add("cut-before", _context.Preceding(units.Start - 1));
        features.Add("cut-words", units.End - units.Start);
        _context.AddClasses("cut-first", units.Start, features);
        _context.AddClasses("cut-next", units.End, features);
        _context.AddClasses("cut-before", units.Start - 1, features);
    }

    private void AddPlace(SpeakerRequest request, SpeakerCandidate candidate, EntityMatch mention, in FeatureValue kind, in FeatureValue type, FeatureVector features)
    {
        UnitRange sentence = passage.SentenceAt(request.At);
        FeatureValue place = PlaceOf(mention.Units.Start, request.At, sentence);
        features.Add("place", place, kind, type);
        int start = passage.Subjects.TitleStart(mention.Units.Start, passage.SentenceAt(mention.Units.Start).Start);
        features.Add("rank", FeatureVector.NumberOf(candidate.Rank), kind, type);
        features.Add("count", FeatureVector.NumberOf(candidate.Count), kind, type);
        features.Add("opens", OpeningOf(start, passage.SentenceAt(mention.Units.Start).Start), place, kind);
        bool governed = start > 0 && passage.Words.MatchBefore(start, 0, WordClass.Preposition | WordClass.Origin) > 0;
        features.Add("governed", governed ? Yes : No, place, kind);
        int end = mention.Units.End;
        features.Add("acts", end < passage.Text.Count && passage.Words.Is(end, WordClass.Tense | WordClass.Adverb) ? Yes : No, place, kind);
        features.AddIf(passage.QuoteAt(mention.Units.Start) >= 0, "quoted");
        if (start > 0 && !passage.StartsLine(start)) features.Add("word-before", _context.Preceding(start - 1), place);
        FeatureValue lines = FeatureVector.NumberOf(Math.Min(MaxLines, Math.Abs(passage.LineAt(request.At) - passage.LineAt(mention.Units.Start))));
        features.Add("lines", lines, kind, type);
        features.Add("opens", people.Opens(mention) ? Yes : No, place, kind);
        features.Add("lines+rank", lines, kind, FeatureVector.NumberOf(candidate.Rank));
        features.Add("lines+spoke", lines, kind, candidate.Sources.HasFlag(CandidateSources.Speaker) ? Yes : No);
        if (mention.Type != EntityType.Person || request.Phrase.Units.Count == 0) return;
        Gender wanted = people.GenderOf(request.Phrase.Units), known = people.GenderOf(mention);
        FeatureValue called = people.CalledBy(mention, request.Phrase.Units.Start) switch { true => Yes, false => No, null => people.IsTitled(mention) ? Described : Nowhere };
        features.Add("called", called, kind);
        features.Add("called+rule", called, kind, candidate.Sources.HasFlag(CandidateSources.Rule) ? Yes : No);
        features.Add("called+spoke", called, kind, candidate.Sources.HasFlag(CandidateSources.Speaker) ? Yes : No);
        features.Add("gender", wanted == Gender.Unknown || known == Gender.Unknown ? Nowhere : wanted == known ? Yes : No, kind);
    }

    private bool StartsVerb(int unit) => passage.Mentions.At(unit) is null && passage.Words.IsVerb(unit);

    // "Người" and its like have their verb within: "người tố cáo".
    private bool HoldsVerb(UnitRange units)
    {
        for (int unit = units.Start + 1; unit < units.End; unit++)
        {
            if (StartsVerb(unit) && !(passage.Text.Slice(unit - 1) is "người" or "Người")) return true;
        }

        return false;
    }

    // At the start of its sentence, of a clause, or within one.
    private FeatureValue OpeningOf(int start, int sentence)
    {
        if (start <= sentence) return Yes;
        bool joint = passage.Text[start - 1].Kind == UnitKind.Punctuation || passage.Words.MatchBefore(start, sentence, WordClass.Opening | WordClass.Boundary) > 0;
        return joint ? Clause : No;
    }

    private FeatureValue PlaceOf(int unit, int at, UnitRange sentence)
    {
        if (unit >= at) return Ahead;
        if (unit >= sentence.Start) return Here;
        if (sentence.Start > 0 && unit >= passage.SentenceAt(sentence.Start - 1).Start) return Before;
        return at - unit < 100 ? Near : Far;
    }
}
