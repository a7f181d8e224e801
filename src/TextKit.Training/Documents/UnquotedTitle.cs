using TextKit.Entities.Documents;
using TextKit.Syllables;

namespace TextKit.Training.Documents;

/// <summary>A line whose title in quotation marks lost them: <c>phê duyệt Đề án xây dựng xã hội học tập của tỉnh</c>.</summary>
/// <param name="Text">The line.</param>
/// <param name="Noun">The noun of the document.</param>
/// <param name="End">The first unit after the title.</param>
internal sealed record UnquotedTitle(ScannedText Text, UnitRange Noun, int End)
{
    private const int Shortest = 3, Longest = 60;

    /// <summary>Takes the marks away from the titles of a raw article, one at a time.</summary>
    public static IEnumerable<UnquotedTitle> Of(string article, DocumentTerms terms)
    {
        foreach (string line in article.Split('\n'))
        {
            if (line.AsSpan().IndexOfAny('“', '"') < 0) continue;
            var text = ScannedText.Scan(line);
            for (int i = 0; i < text.Count; i++)
            {
                int open = i + terms.Match(text.Units, i, out DocumentWords words);
                if (open > i && (words & DocumentWords.Nouns) != 0 && Close(text, open) is var close and > 0 && Make(text, new UnitRange(i, open), close) is { } title) yield return title;
                i = Math.Max(i, open - 1);
            }
        }
    }

    private static int Close(ScannedText text, int open)
    {
        if (open >= text.Count || text.Slice(open) is not ("“" or "\"")) return 0;
        for (int i = open + 1; i < text.Count && i - open < Longest; i++)
        {
            if (text.Slice(i) is "”" or "\"") return i - open > Shortest ? i : 0;
            if (text.Slice(i) is "." or "“") return 0;
        }

        return 0;
    }

    // The noun gets a capital, the title loses the one that only the marks asked for.
    private static UnquotedTitle? Make(ScannedText text, UnitRange noun, int close)
    {
        int open = noun.End;
        bool asked = text[open + 1].Kind == UnitKind.Syllable && text[open + 1].Case == LetterCase.Capitalized && !text[open + 2].IsCapital;
        string head = text.Slice(noun).ToString(), title = text.Slice(new UnitRange(open + 1, close)).ToString();
        string before = text.Text[..text[noun.Start].Start], after = text.Text[text[close].End..];
        var plain = ScannedText.Scan(before + char.ToUpperInvariant(head[0]) + head[1..] + " " + (asked ? char.ToLowerInvariant(title[0]) : title[0]) + title[1..] + after);
        bool same = plain.Count == text.Count - 2 && plain[noun.Start].Start == text[noun.Start].Start;
        return same ? new UnquotedTitle(plain, noun, close - 1) : null;
    }
}
