using System.Globalization;
using System.Text;
using TextKit.Syllables;
using Xunit.Sdk;

namespace TextKit.Tests;

/// <summary>What must hold of every document, whatever its text. Throws at the first violation, and says where it is.</summary>
internal static class DocumentInvariants
{
    public static Document Check(Document document)
    {
        CheckUnits(document);
        if (Has(document, AnalysisLayers.Sentences))
            CheckPartition(document, "sentence", [.. document.Sentences.Select(s => (s.Span, s.FirstUnit, s.UnitCount))]);
        if (Has(document, AnalysisLayers.Words))
            CheckPartition(document, "token", [.. document.Tokens.Select(t => (t.Span, t.FirstUnit, t.UnitCount))]);
        CheckSpans(document, "entity", [.. document.Entities.Select(e => e.Span)]);
        CheckSpans(document, "time", [.. document.Times.Select(t => t.Span)]);
        CheckSpans(document, "quotation", [.. document.Quotations.Select(q => q.Span)]);
        CheckSpans(document, "report", [.. document.Reports.Select(r => r.Span)]);
        CheckParts(document, "speaker", document.Quotations.Select(q => q.Speaker?.Span).Concat(document.Reports.Select(r => r.Speaker?.Span)));
        CheckParts(document, "cue", document.Quotations.Select(q => q.Cue).Concat(document.Reports.Select(r => (TextSpan?)r.Cue)));
        CheckValues(document);
        return document;
    }

    // Units are in order, apart, cluster-aligned, and what lies between them is white space or nothing one can see.
    private static void CheckUnits(Document document)
    {
        int end = 0;
        foreach (TextUnit unit in document.Units)
        {
            CheckSpan(document, "unit", unit.Span);
            Require(unit.Span.Start >= end, document, "unit", unit.Span, "overlaps the unit before it");
            CheckGap(document, TextSpan.FromBounds(end, unit.Span.Start));
            end = unit.Span.End;
        }

        CheckGap(document, TextSpan.FromBounds(end, document.Text.Length));
    }

    private static void CheckGap(Document document, TextSpan gap)
    {
        foreach (char c in document.TextOf(gap)) Require(IsInvisible(c), document, "gap", gap, "holds text");
    }

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || IsVariationSelector(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse;

    private static bool IsVariationSelector(char c) => c is >= '\uFE00' and <= '\uFE0F';

    private static void CheckPartition(Document document, string what, IReadOnlyList<(TextSpan Span, int First, int Count)> parts)
    {
        int next = 0;
        foreach ((TextSpan span, int first, int count) in parts)
        {
            Require(first == next && count > 0, document, what, span, "does not begin with the unit that is due");
            Require(first + count <= document.Units.Length, document, what, span, "holds units beyond the last");
            TextSpan whole = TextSpan.FromBounds(document.Units[first].Span.Start, document.Units[first + count - 1].Span.End);
            Require(span == whole, document, what, span, "is not the span of its units");
            next = first + count;
        }

        Require(next == document.Units.Length, document, what, default, "partition ends before the last unit");
    }

    // Sorted by start, then longest first, each from the start of a unit to the end of one.
    private static void CheckSpans(Document document, string what, IReadOnlyList<TextSpan> spans)
    {
        for (int i = 1; i < spans.Count; i++)
            Require(spans[i - 1] <= spans[i], document, what, spans[i], "stands after a later one in the list");
        CheckParts(document, what, spans.Select(span => (TextSpan?)span));
    }

    private static void CheckParts(Document document, string what, IEnumerable<TextSpan?> spans)
    {
        HashSet<int> starts = [.. document.Units.Select(unit => unit.Span.Start)], ends = [.. document.Units.Select(unit => unit.Span.End)];
        foreach (TextSpan span in spans.OfType<TextSpan>())
        {
            CheckSpan(document, what, span);
            Require(starts.Contains(span.Start) && ends.Contains(span.End), document, what, span, "does not begin and end at unit edges");
        }
    }

    private static void CheckSpan(Document document, string what, TextSpan span)
    {
        bool inBounds = span.Start >= 0 && span.Length > 0 && span.End <= document.Text.Length;
        Require(inBounds, document, what, span, "is empty or out of bounds");
        Require(!SplitsCluster(document.Text, span.Start), document, what, span, "begins inside a cluster");
        Require(!SplitsCluster(document.Text, span.End), document, what, span, "ends inside a cluster");
    }

    // An edge is wrong between the halves of a surrogate pair, and before a combining mark that has something to stand on.
    private static bool SplitsCluster(string text, int index)
    {
        if (index <= 0 || index >= text.Length) return false;
        if (char.IsSurrogatePair(text[index - 1], text[index])) return true;
        return Rune.TryGetRuneAt(text, index, out Rune rune) && IsMark(rune) && IsBase(text, index - 1);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsBase(string text, int last) =>
        char.IsLetterOrDigit(text, last > 0 && char.IsLowSurrogate(text[last]) && char.IsHighSurrogate(text[last - 1]) ? last - 1 : last);

    private static void CheckValues(Document document)
    {
        Require(document.Entities.All(e => e.Name.Length > 0 && e.EntityId > 0 && e.Score is >= 0 and <= 1), document, "entity", default, "has a bad name, id or score");
        Require(document.Times.All(t => t.Value.Length > 0 && t.Rule.Length > 0 && t.Confidence is >= 0 and <= 1 && !(t.First > t.Last)), document, "time", default, "has a bad value");
        Require(document.Quotations.All(q => q.Rule.Length > 0 && q.Confidence is >= 0 and <= 1), document, "quotation", default, "has a bad rule or confidence");
        Require(document.Reports.All(r => r.Rule.Length > 0 && r.Confidence is >= 0 and <= 1), document, "report", default, "has a bad rule or confidence");
    }

    private static bool Has(Document document, AnalysisLayers layer) => document.Layers.HasFlag(layer);

    private static void Require(bool holds, Document document, string what, TextSpan span, string message)
    {
        if (!holds) throw new XunitException($"The {what} {span} {message}. Text: {Escape(document.Text)}");
    }

    private static string Escape(string text) => string.Concat(text.Take(400).Select(c =>
        c is >= ' ' and < '\u0300' || (c > '\u1E00' && c < '\u2000') ? c.ToString() : $"\\u{(int)c:X4}"));
}
