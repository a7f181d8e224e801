using TextKit.Entities;
using TextKit.Quotations.Attributions;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>What tells the speaker at one place from others who may be meant; what is the same for all of them is worked out once.</summary>
internal sealed class SpeakerFeatures
{
    private const int SourceCount = 2048, MaxGap = 4, MaxLines = 3, NearUnits = 100;
    private static readonly FeatureValue[] Sources = [.. Enumerable.Range(0, SourceCount).Select(flags => new FeatureValue(((CandidateSources)flags).ToString().Replace(", ", "+", StringComparison.Ordinal)))];
    private static readonly FeatureValue Yes = new("yes"), No = new("no"), Clause = new("clause"), Here = new("here"), Before = new("before"), Near = new("near"), Far = new("far"), Ahead = new("ahead"), Nowhere = new("none"), Described = new("Described");

    // By Opening.
    private static readonly FeatureValue[] Openings = [No, Clause, Yes];

    private readonly Passage _passage;
    private readonly PersonRegister _people;
    private readonly SpokenSoFar _spoken;
    private readonly MentionPlaces _places;
    private readonly ContextValues _context;
    private readonly ShortForms _forms;

    private readonly SpeakerRequest _request;
    private readonly SpeakerPhrase _phrase;
    private readonly UnitRange _sentence;
    private readonly int _line;
    private readonly bool _points;
    private readonly FeatureValue _kind, _phraseKind, _rule;
    private readonly FeatureValue? _spokeMore, _starts;

    /// <summary>Prepares for a request.</summary>
    public SpeakerFeatures(SpeakerRequest request, Passage passage, PersonRegister people, SpokenSoFar spoken, MentionPlaces places, ContextValues context, ShortForms forms)
    {
        (_passage, _people, _spoken, _places) = (passage, people, spoken, places);
        (_context, _forms) = (context, forms);
        (_request, _phrase) = (request, request.Phrase);
        _sentence = _passage.SentenceAt(request.At);
        _line = _passage.LineAt(request.At);
        _points = _phrase.Units.Count > 0 && _passage.Words.Is(_phrase.Units.End - 1, WordClass.Demonstrative);
        _phraseKind = FeatureValues<PhraseKind>.All[(int)_phrase.Kind];
        _kind = _phrase.Kind == PhraseKind.Pronoun && _passage.Words.Is(_phrase.Units.Start, WordClass.Descriptor) ? Described : _phraseKind;
        _rule = FeatureValues<AttributionRule>.All[(int)request.Rule];
        _spokeMore = SpokeMore();
        _starts = _phrase.Kind == PhraseKind.Elided ? Starts() : null;
    }

    /// <summary>Adds the features of a candidate.</summary>
    public void Extract(SpeakerCandidate candidate, FeatureVector features)
    {
        FeatureValue sources = Sources[(int)candidate.Sources];
        FeatureValue type = candidate.Mention is { } mention ? FeatureValues<EntityType>.All[(int)mention.Type] : Nowhere;
        features.Add("sources", sources, _kind);
        features.Add("sources+rule", sources, _kind, _rule);
        for (int left = (int)candidate.Sources; left != 0; left &= left - 1)
        {
            ref readonly FeatureValue source = ref Sources[left & -left];
            features.Add("source", source, _kind);
            features.Add("source+type", source, _kind, type);
        }

        features.Add("type", type, _kind);
        if (_request.Cue is { } cue) features.Add("cue", cue.ClassValue, sources);
        AddSpoken(candidate, features);
        if (_starts is { } starts) AddStart(candidate, starts, features);
        features.Add("how", candidate.Speaker.How.Value, _kind);
        if (_phrase.Units.Count > 0) AddPhrase(candidate, type, features);
        if (_phrase.Units.Count > 0 && _request.Cue is not null) AddOwn(candidate, features);
        if (candidate.Mention is not null) AddPlace(candidate, candidate.Mention, type, features);
    }

    // "nói thêm" goes on with who spoke, "cũng nói" may.
    private FeatureValue? SpokeMore()
    {
        if (_request.Cue is { } cue && cue.Phrase.EndsWith("thêm", StringComparison.Ordinal)) return Yes;
        return _request.At > 0 && _passage.Text.Slice(_request.At - 1) is "cũng" or "còn" or "tiếp" ? No : null;
    }

    private void AddSpoken(SpeakerCandidate candidate, FeatureVector features)
    {
        IReadOnlyList<SpeakerMatch> latest = _spoken.Latest;
        int ago = 0;
        while (ago < latest.Count && latest[latest.Count - 1 - ago].Name != candidate.Speaker.Match.Name) ago++;
        FeatureValue since = ago == latest.Count ? Nowhere : FeatureVector.NumberOf(ago);
        features.Add("spoke", since, _kind);
        if (_spokeMore is { } more) features.Add("spoke-more", since, _kind, more);
    }

    // Whether the subject left out is that of the sentence, or of the one before.
    private FeatureValue Starts()
    {
        if (_request.At == _sentence.Start) return Yes;
        return _passage.Text[_request.At - 1].Kind == UnitKind.Punctuation ? Clause : _context.Unit(_request.At - 1);
    }

    private static void AddStart(SpeakerCandidate candidate, in FeatureValue starts, FeatureVector features)
    {
        for (int left = (int)candidate.Sources; left != 0; left &= left - 1) features.Add("starts", starts, Sources[left & -left]);
    }

    private void AddPhrase(SpeakerCandidate candidate, in FeatureValue type, FeatureVector features)
    {
        FeatureValue own = (candidate.Sources & CandidateSources.Own) != 0 ? Yes : No, head = _context.Unit(_phrase.Units.Start);
        features.Add("head", head, own, type);
        if (_phrase.Units.Count > 1) features.Add("head-two", head, _context.Unit(_phrase.Units.Start + 1), own);
        features.Add("words", FeatureVector.NumberOf(_phrase.Units.Count), own, _phraseKind);
        if (_points) features.Add("points-back", own, type);
        if (_phrase.Mention is not null) features.Add("holds-name", own, _phraseKind);
        if ((candidate.Sources & CandidateSources.Part) != 0 && candidate.Mention is null) AddCut(candidate.Speaker.Match.Units, features);
        ReadOnlySpan<char> said = _passage.Text.Slice(_phrase.Units), name = candidate.Speaker.Match.Name;
        bool extends = name.Length > said.Length && (name.StartsWith(said, StringComparison.OrdinalIgnoreCase) || name.EndsWith(said, StringComparison.OrdinalIgnoreCase));
        if (own.Hash == No.Hash) features.Add("extends", extends ? Yes : No, _phraseKind, type);
        if (candidate.Mention is not { } mention || mention == _phrase.Mention) return;
        features.Add("same-head", _forms.ShareHead(_phrase.Units, mention.Units) ? Yes : No, _phraseKind, type);
        UnitRange words = _points ? _phrase.Units with { End = _phrase.Units.End - 1 } : _phrase.Units;
        features.Add("fits", words.Count > 0 && _forms.Fits(words, mention.Units) ? Yes : No, _phraseKind, type);
        features.Add("end-fits", words.Count > 1 && _forms.Fits(words with { Start = words.Start + 1 }, mention.Units) ? Yes : No, _phraseKind, type);
    }

    // Where the words of the phrase stand tells whether they are a speaker at all: a verb or an object may have been read for one.
    private void AddOwn(SpeakerCandidate candidate, FeatureVector features)
    {
        UnitRange units = _phrase.Units;
        features.Add("how+points", candidate.Speaker.How.Value, _points ? Yes : No);
        bool isOwn = (candidate.Sources & CandidateSources.Own) != 0;
        if (!isOwn && (candidate.Sources & CandidateSources.Opening) == 0) return;
        FeatureValue own = isOwn ? Yes : Clause;
        int sentence = _passage.SentenceAt(units.Start).Start;
        features.Add("own-opens", own, Openings[(int)_places.OpeningAt(units.Start, sentence)], _kind);
        if (units.Start > sentence) features.Add("own-before", own, _context.Preceding(units.Start - 1));
        features.Add("own-last", own, _context.Unit(units.End - 1));
        features.Add("own-gap", own, _kind, FeatureVector.NumberOf(Math.Min(MaxGap, _request.At - units.End)));
        if (isOwn) features.Add("own-verb", _kind, StartsVerb(units.Start) ? Here : HoldsVerb(units) ? Yes : No);
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

    private void AddPlace(SpeakerCandidate candidate, EntityMatch mention, in FeatureValue type, FeatureVector features)
    {
        MentionPlace stands = _places.Of(mention);
        FeatureValue place = PlaceOf(mention.Units.Start), rank = FeatureVector.NumberOf(candidate.Rank), lines = FeatureVector.NumberOf(Math.Min(MaxLines, Math.Abs(_line - stands.Line)));
        FeatureValue spoke = (candidate.Sources & CandidateSources.Speaker) != 0 ? Yes : No;
        features.Add("place", place, _kind, type);
        features.Add("rank", rank, _kind, type);
        features.Add("count", FeatureVector.NumberOf(candidate.Count), _kind, type);
        features.Add("opens", Openings[(int)stands.Opening], place, _kind);
        features.Add("governed", stands.IsGoverned ? Yes : No, place, _kind);
        features.Add("acts", stands.Acts ? Yes : No, place, _kind);
        features.AddIf(_passage.QuoteAt(mention.Units.Start) >= 0, "quoted");
        if (stands.Start > 0 && !_passage.StartsLine(stands.Start)) features.Add("word-before", _context.Preceding(stands.Start - 1), place);
        features.Add("lines", lines, _kind, type);
        features.Add("opens", stands.IsPersonOpening ? Yes : No, place, _kind);
        features.Add("lines+rank", lines, _kind, rank);
        features.Add("lines+spoke", lines, _kind, spoke);
        if (_phrase.Units.Count == 0 || mention.Type != EntityType.Person || _people.Of(mention) is not { } person) return;
        Gender wanted = _people.GenderOf(_phrase.Units), known = person.Gender;
        FeatureValue called = _people.CalledBy(person, _phrase.Units.Start) switch { true => Yes, false => No, null => person.IsTitled ? Described : Nowhere };
        features.Add("called", called, _kind);
        features.Add("called+rule", called, _kind, (candidate.Sources & CandidateSources.Rule) != 0 ? Yes : No);
        features.Add("called+spoke", called, _kind, spoke);
        features.Add("gender", wanted == Gender.Unknown || known == Gender.Unknown ? Nowhere : wanted == known ? Yes : No, _kind);
    }

    private bool StartsVerb(int unit) => _passage.Mentions.At(unit) is null && _passage.Words.IsVerb(unit);

    // "Người" and its like have their verb within: "người tố cáo".
    private bool HoldsVerb(UnitRange units)
    {
        for (int unit = units.Start + 1; unit < units.End; unit++)
        {
            if (StartsVerb(unit) && !(_passage.Text.Slice(unit - 1) is "người" or "Người")) return true;
        }

        return false;
    }

    private FeatureValue PlaceOf(int unit)
    {
        if (unit >= _request.At) return Ahead;
        if (unit >= _sentence.Start) return Here;
        if (_sentence.Start > 0 && unit >= _passage.SentenceAt(_sentence.Start - 1).Start) return Before;
        return _request.At - unit < NearUnits ? Near : Far;
    }
}
