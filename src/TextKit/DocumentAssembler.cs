using System.Collections.Immutable;
using TextKit.Dates;
using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit;

/// <summary>Turns what the layers found over units into public results over the original text: the one place where offsets are mapped.</summary>
internal readonly struct DocumentAssembler(ScannedText text)
{
    public ImmutableArray<TextUnit> Units()
    {
        var units = ImmutableArray.CreateBuilder<TextUnit>(text.Count);
        for (int i = 0; i < text.Count; i++) units.Add(new TextUnit(text.ToOriginal(i), text[i]));
        return units.MoveToImmutable();
    }

    public ImmutableArray<Sentence> Sentences(IReadOnlyList<UnitRange> sentences)
    {
        ScannedText scanned = text;
        return [.. sentences.Select(range => new Sentence(scanned.ToOriginal(range), range.Start, range.Count))];
    }

    public ImmutableArray<Token> Tokens(IReadOnlyList<WordMatch> words)
    {
        ScannedText scanned = text;
        return [.. words.Select(word => new Token(scanned.ToOriginal(word.Units), word.Kind, word.Units.Start, word.Units.Count))];
    }

    public ImmutableArray<EntityMention> Entities(IReadOnlyList<EntityMatch> entities)
    {
        ScannedText scanned = text;
        return [.. entities.Select(match => new EntityMention(scanned.ToOriginal(match.Units), match.Type, match.Name, match.EntityId, match.Score))];
    }

    public ImmutableArray<TimeExpression> Times(IReadOnlyList<TimeMatch> times)
    {
        ScannedText scanned = text;
        return [.. times.Select(match => new TimeExpression(scanned.ToOriginal(match.Units), match.Type, match.Value, match.Rule, match.Confidence)
        {
            First = match.First,
            Last = match.Last,
            Moment = match.Moment,
        })];
    }

    public ImmutableArray<Quotation> Quotations(IReadOnlyList<QuotationMatch> quotations)
    {
        DocumentAssembler self = this;
        return [.. quotations.Select(match => new Quotation(
            self.Span(match.Units), match.Kind, self.Speaker(match.Speaker), match.Cue is { } cue ? self.Span(cue) : null, match.Rule, match.Confidence))];
    }

    public ImmutableArray<ReportedSpeech> Reports(IReadOnlyList<ReportMatch> reports)
    {
        DocumentAssembler self = this;
        return [.. reports.Select(match => new ReportedSpeech(
            self.Span(match.Content), self.Span(match.Cue), self.Speaker(match.Speaker), match.Rule, match.Confidence))];
    }

    private TextSpan Span(UnitRange range) => text.ToOriginal(range);

    private Speaker? Speaker(SpeakerMatch? match) =>
        match is { } speaker ? new Speaker(text.ToOriginal(speaker.Units), speaker.Name, speaker.EntityId) : null;
}
