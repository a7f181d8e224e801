using TextKit.Dates.Grammar;
using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates;

/// <summary>Finds time expressions and resolves their values.</summary>
/// <remarks>Immutable; any number of threads may use it. Time is linear in the text: every reader looks ahead a bounded number of units.</remarks>
internal sealed class TimeTagger
{
    private static readonly TimeLexicon Lexicon = new();

    private readonly TimeGrammar _grammar = new(Lexicon);
    private readonly TenseReader _tenses = new();

    /// <summary>The time expressions, in order; they never overlap.</summary>
    /// <param name="text">The scanned text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="anchor">The publication date, if known.</param>
    public IReadOnlyList<TimeMatch> Tag(ScannedText text, IReadOnlyList<UnitRange> sentences, DateOnly? anchor)
    {
        List<TimeMatch>? matches = null;
        TimeContext? context = null;
        ReadOnlySpan<Unit> units = text.Units;
        int lineEnd = 0, sentence = 0;
        for (int i = 0; i < units.Length; i++)
        {
            if (!_grammar.MayStart(units[i])) continue;
            if (i >= lineEnd) lineEnd = EndOfLine(units, i);
            var line = new TimeText(text, lineEnd);
            Reading reading = _grammar.Read(line, i);
            if (!reading.Found) continue;
            var range = new UnitRange(i, reading.End);
            while (sentence < sentences.Count && sentences[sentence].End <= i) sentence++;
            context ??= new TimeContext(anchor);
            context.Tense = sentence < sentences.Count ? _tenses.Read(line, sentences[sentence], range) : Tense.Unknown;
            (matches ??= []).Add(Resolve(reading, range, context));
            i = reading.End - 1;
        }

        return matches ?? (IReadOnlyList<TimeMatch>)[];
    }

    private static TimeMatch Resolve(in Reading reading, UnitRange range, TimeContext context)
    {
        TimeValue value = reading.Meaning.Resolve(context);
        context.Note(value);
        return new TimeMatch(range, reading.Meaning.Type, value.Text, reading.Rule, reading.Confidence)
        {
            First = value.First,
            Last = value.Last,
            Moment = value.Moment,
        };
    }

    private static int EndOfLine(ReadOnlySpan<Unit> units, int at)
    {
        int end = at + 1;
        while (end < units.Length && !units[end].StartsLine) end++;
        return end;
    }
}
