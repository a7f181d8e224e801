using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>All that features ask about the units of one text, worked out once for all layers.</summary>
internal sealed class TextEvidence
{
    private const ulong EdgeKey = 1;

    private readonly TermKinds[] _begins, _covers, _ends;

    private TextEvidence(ScannedText text, NameCase[] cases)
    {
        Text = text;
        Cases = cases;
        Shapes = new byte[text.Count];
        Clusters = new WordCluster[text.Count];
        Places = new byte[text.Count];
        Priors = new byte[text.Count];
        PriorPlaces = new byte[text.Count];
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

    /// <summary>The clusters of the word or name that each unit belongs to.</summary>
    public WordCluster[] Clusters { get; }

    /// <summary>Where each unit stands in its word: single, first, inner or last.</summary>
    public byte[] Places { get; }

    /// <summary>What the capitalised name that each unit belongs to mostly is, as raw text showed; 0 where nothing is known.</summary>
    public byte[] Priors { get; }

    /// <summary>Where each unit stands in that name: single, first, inner or last.</summary>
    public byte[] PriorPlaces { get; }

    /// <summary>Where the run of capitalised units begins that each unit belongs to; the unit itself if it is not capitalised.</summary>
    public int[] RunStarts { get; }

    /// <summary>Where that run ends, exclusive.</summary>
    public int[] RunEnds { get; }

    /// <summary>What the whole text tells of its capitalised words.</summary>
    public DocumentEvidence Document { get; private set; } = null!;

    /// <summary>The nouns that head designations.</summary>
    public Heads Heads { get; private set; } = null!;

    /// <summary>Number of units.</summary>
    public int Count => Text.Count;

    /// <summary>The kinds of listed terms that begin at a unit.</summary>
    public TermKinds Begins(int unit) => _begins[unit];

    /// <summary>The kinds of listed terms that a unit belongs to.</summary>
    public TermKinds Covers(int unit) => _covers[unit];

    /// <summary>The kinds of listed terms that end at a unit.</summary>
    public TermKinds Ends(int unit) => _ends[unit];

    /// <summary>The key of a unit, or a mark where the line does not reach.</summary>
    public ulong Key(UnitRange line, int unit) => line.Contains(unit) ? Text[unit].Key : EdgeKey;

    /// <summary>The clusters of a unit, or those of an unknown word where the line does not reach.</summary>
    public WordCluster Cluster(UnitRange line, int unit) => line.Contains(unit) ? Clusters[unit] : default;

    /// <summary>The shape of a unit, or a mark where the line does not reach.</summary>
    public byte Shape(UnitRange line, int unit) => line.Contains(unit) ? Shapes[unit] : UnitShape.Edge;

    /// <summary>Whether a unit is a mark that ends what was begun before it: a stop, a colon, a bracket.</summary>
    public bool Breaks(int unit) =>
        Text[unit].Kind == UnitKind.Punctuation && Text.Slice(unit) is "." or ";" or ":" or "(" or ")" or "!" or "?";

    /// <summary>Looks at a text.</summary>
    public static TextEvidence Gather(ScannedText text, WordLexicon lexicon, WordGroups groups, NamePriors priors, TermList terms)
    {
        NameCase[] cases = NameCases.Of(text.Units, text.Text);
        var evidence = new TextEvidence(text, cases);
        evidence.FillWords(lexicon, groups);
        evidence.FillRuns();
        evidence.FillPriors(priors);
        evidence.FillTerms(terms);
        evidence.Heads = Heads.Gather(evidence);
        evidence.Document = DocumentEvidence.Gather(evidence);
        return evidence;
    }

    private void FillWords(WordLexicon lexicon, WordGroups groups)
    {
        for (int start = 0; start < Count;)
        {
            LexiconToken token = lexicon.Match(Text.Units, Cases, start);
            Clusters.AsSpan(start, token.Count).Fill(groups.Of(token.Entry));
            FillPlaces(Places.AsSpan(start, token.Count));
            start += token.Count;
        }

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

            for (int i = start; i < end; i++) (RunStarts[i], RunEnds[i]) = (start, end);
        }
    }

    private void FillPriors(NamePriors priors)
    {
        for (int start = 0; start < Count;)
        {
            byte found = 0;
            int count = UnitShape.IsNameLike(Text[start]) ? Math.Max(1, priors.Match(Text.Units[..RunEnds[start]], start, out found)) : 1;
            Priors.AsSpan(start, count).Fill(found);
            FillPlaces(PriorPlaces.AsSpan(start, count));
            start += count;
        }
    }

    private static void FillPlaces(Span<byte> places)
    {
        if (places.Length < 2) return;
        places.Fill(2);
        (places[0], places[^1]) = (1, 3);
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
