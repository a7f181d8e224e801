using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>All that features ask about the units of one text, worked out once for all layers.</summary>
internal sealed class TextEvidence
{
    private readonly TermKinds[] _begins, _covers, _ends;

    private TextEvidence(ScannedText text, NameCase[] cases)
    {
        Text = text;
        Cases = cases;
        Shapes = new byte[text.Count];
        Tokens = new int[text.Count];
        RunStarts = new int[text.Count];
        RunEnds = new int[text.Count];
        _begins = new TermKinds[text.Count];
        _covers = new TermKinds[text.Count];
        _ends = new TermKinds[text.Count];
    }

    /// <summary>The text.</summary>
    public ScannedText Text { get; }

    /// <summary>What the capitals of each unit mean.</summary>
    public NameCase[] Cases { get; }

    /// <summary>The shape of each unit.</summary>
    public byte[] Shapes { get; }

    /// <summary>The words and names of the lexicon, in order.</summary>
    public required IReadOnlyList<LexiconToken> LexiconTokens { get; init; }

    /// <summary>The index in <see cref="LexiconTokens"/> for each unit.</summary>
    public int[] Tokens { get; }

    /// <summary>Where the run of capitalised units begins that each unit belongs to; the unit itself if it is not capitalised.</summary>
    public int[] RunStarts { get; }

    /// <summary>Where that run ends, exclusive.</summary>
    public int[] RunEnds { get; }

    /// <summary>What the whole text tells of its capitalised words.</summary>
    public DocumentEvidence Document { get; private set; } = null!;

    /// <summary>Number of units.</summary>
    public int Count => Text.Count;

    /// <summary>The kinds of listed terms that begin at a unit.</summary>
    public TermKinds Begins(int unit) => _begins[unit];

    /// <summary>The kinds of listed terms that a unit belongs to.</summary>
    public TermKinds Covers(int unit) => _covers[unit];

    /// <summary>The kinds of listed terms that end at a unit.</summary>
    public TermKinds Ends(int unit) => _ends[unit];

    /// <summary>Looks at a text.</summary>
    public static TextEvidence Gather(ScannedText text, WordLexicon lexicon, TermList terms)
    {
        NameCase[] cases = NameCases.Of(text.Units, text.Text);
        var evidence = new TextEvidence(text, cases) { LexiconTokens = lexicon.Tokenize(text.Units, cases) };
        evidence.FillTokens();
        evidence.FillRuns();
        evidence.FillTerms(terms);
        evidence.Document = DocumentEvidence.Gather(evidence);
        return evidence;
    }

    private void FillTokens()
    {
        for (int t = 0; t < LexiconTokens.Count; t++) Tokens.AsSpan(LexiconTokens[t].Start, LexiconTokens[t].Count).Fill(t);
        for (int i = 0; i < Count; i++) Shapes[i] = UnitShape.Of(Text[i], Cases[i]);
    }

    private void FillRuns()
    {
        for (int start = 0, end; start < Count; start = end)
        {
            end = start + 1;
            if (UnitShape.IsNameLike(Text[start]))
            {
                while (end < Count && !Text[end].StartsLine && UnitShape.IsNameLike(Text[end])) end++;
            }

            RunStarts.AsSpan(start, end - start).Fill(start);
            RunEnds.AsSpan(start, end - start).Fill(end);
        }
    }

    private void FillTerms(TermList terms)
    {
        for (int start = 0; start < Count; start++)
        {
            int count = terms.Match(Text.Units, start, out TermKinds kinds);
            if (count == 0) continue;
            _begins[start] |= kinds;
            _ends[start + count - 1] |= kinds;
            for (int i = start; i < start + count; i++) _covers[i] |= kinds;
        }
    }
}
