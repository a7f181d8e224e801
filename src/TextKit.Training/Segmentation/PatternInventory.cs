using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>The patterns a model may have weights for: all n-grams that are frequent enough, each after its suffix.</summary>
internal sealed class PatternInventory
{
    private const int IdBits = PatternTrie.IdBits;

    // Of the longest patterns only whole words are worth their space.
    private const int LongOrder = 4;

    private readonly List<int> _parents = [];
    private readonly List<ushort> _previous = [];
    private readonly List<int> _classes = [];
    private readonly List<byte> _lengths = [];
    private int _shallow;

    private PatternInventory(int ids)
    {
        Ids = ids;
        Trie = new PatternTrie(ids, [], []);
    }

    /// <summary>Number of ids.</summary>
    public int Ids { get; }

    /// <summary>Finds patterns.</summary>
    public PatternTrie Trie { get; private set; }

    /// <summary>The parent of each pattern.</summary>
    public IReadOnlyList<int> Parents => _parents;

    /// <summary>The first id of each pattern.</summary>
    public IReadOnlyList<ushort> Previous => _previous;

    /// <summary>The number of units of each pattern.</summary>
    public IReadOnlyList<byte> Lengths => _lengths;

    /// <summary>The lexicon class of each pattern, told apart by length; or -1 if it is never one word.</summary>
    public IReadOnlyList<int> Classes => _classes;

    /// <summary>Number of lexicon classes of all lengths.</summary>
    public int ClassCount { get; private set; }

    /// <summary>Number of nodes: ids and patterns.</summary>
    public int NodeCount => Ids + _parents.Count;

    /// <summary>Collects patterns from corpora.</summary>
    /// <param name="ids">Number of ids.</param>
    /// <param name="corpora">Where to count.</param>
    /// <param name="least">The least count of patterns of two, three, … units.</param>
    public static PatternInventory Collect(int ids, IReadOnlyList<Corpus> corpora, ReadOnlySpan<int> least)
    {
        var inventory = new PatternInventory(ids);
        for (int order = 2; order < least.Length + 2; order++) inventory.Extend(order, corpora, least[order - 2]);
        return inventory;
    }

    /// <summary>The patterns of a model, and the pairs of words that corpora hold besides.</summary>
    /// <param name="model">The model; its lexicon classes are part of its weights already.</param>
    /// <param name="corpora">Where to look for pairs.</param>
    public static PatternInventory Of(SegmenterModel model, IEnumerable<Corpus> corpora)
    {
        var inventory = new PatternInventory(model.Vocabulary.Count);
        var known = new HashSet<(int, int)>();
        for (int i = 0; i < model.Parents.Length; i++) inventory.Add(model.Parents[i], model.Previous[i], known);
        foreach (Corpus corpus in corpora)
        {
            for (int line = 0; line < corpus.Count; line++) inventory.AddPairs(corpus.Ids(line), corpus.Labels(line), known);
        }

        inventory.Trie = new PatternTrie(inventory.Ids, inventory._parents.ToArray(), inventory._previous.ToArray());
        return inventory;
    }

    private void AddPairs(ReadOnlySpan<ushort> ids, ReadOnlySpan<byte> labels, HashSet<(int Parent, int Previous)> known)
    {
        for (int i = 1; i < ids.Length; i++)
        {
            bool words = ids[i] >= SegmenterVocabulary.FirstWord && ids[i - 1] >= SegmenterVocabulary.FirstWord;
            if (words && labels[i] != (byte)GapLabel.Closed && !known.Contains((ids[i], ids[i - 1]))) Add(ids[i], ids[i - 1], known);
        }
    }

    private void Add(int parent, int previous, HashSet<(int Parent, int Previous)> known)
    {
        known.Add((parent, previous));
        _lengths.Add((byte)(parent < Ids ? 2 : _lengths[parent - Ids] + 1));
        _parents.Add(parent);
        _previous.Add((ushort)previous);
        _classes.Add(-1);
    }

    // An n-gram is counted where the one without its first unit is a pattern already.
    private void Extend(int order, IReadOnlyList<Corpus> corpora, int least)
    {
        var counter = new NGramCounter();
        foreach (Corpus corpus in corpora)
        {
            for (int line = 0; line < corpus.Count; line++) Count(corpus.Ids(line), corpus.Labels(line), order, counter);
        }

        _shallow = NodeCount;
        foreach (ulong key in counter.Frequent(least))
        {
            (int count, int joined) = counter[key];
            byte lexiconClass = LexiconClass.Of(count, joined);
            _parents.Add((int)(key >> IdBits));
            _previous.Add((ushort)(key & ((1 << IdBits) - 1)));
            _lengths.Add((byte)order);
            _classes.Add(lexiconClass == 0 ? -1 : ClassCount + lexiconClass);
        }

        ClassCount += LexiconClass.Count;
        Trie = new PatternTrie(Ids, _parents.ToArray(), _previous.ToArray());
    }

    private void Count(ReadOnlySpan<ushort> ids, ReadOnlySpan<byte> labels, int order, NGramCounter counter)
    {
        ulong history = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            int node = Trie.Walk(ids[i], history), first = i - order + 1;
            history = (history << IdBits) | ids[i];
            bool deep = node >= _shallow && first >= 0 && (node != SegmenterVocabulary.Edge || ids[first] != SegmenterVocabulary.Edge);
            if (!deep) continue;
            bool joined = !labels[(first + 1)..(i + 1)].ContainsAnyExcept((byte)GapLabel.Join);
            if (joined || order < LongOrder) counter.Add(((ulong)node << IdBits) | ids[first], joined);
        }
    }
}
