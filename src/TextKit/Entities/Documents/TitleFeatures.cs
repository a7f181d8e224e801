using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>The features by which a free title is judged: what its noun is and where it stands, and what ends with it and begins after it.</summary>
/// <param name="evidence">The text.</param>
/// <param name="withinNames">Whether each unit goes on with a person, body or place that began before it.</param>
internal readonly struct TitleFeatures(TextEvidence evidence, bool[] withinNames)
{
    /// <summary>More than any title has.</summary>
    public const int Most = 64;

    private readonly TextEvidence _evidence = evidence;

    /// <summary>The text.</summary>
    public ScannedText Text => _evidence.Text;

    /// <summary>Writes the features of a noun: whether it begins a title at all.</summary>
    /// <param name="to">Takes the features.</param>
    /// <param name="line">The line.</param>
    /// <param name="noun">The noun.</param>
    public void WriteNoun(ref FeatureWriter to, UnitRange line, UnitRange noun)
    {
        ulong written = (ulong)_evidence.Cases[noun.Start], key = PhraseHash.Of(_evidence.Text.Units[noun.Start..noun.End]);
        int next = noun.End;
        to.Add(1, written);
        to.Add(2, key);
        to.Add(3, key, written);
        to.Add(4, _evidence.Key(line, noun.Start - 1));
        to.Add(5, _evidence.Key(line, noun.Start - 1), _evidence.Key(line, noun.Start - 2));
        to.Add(6, _evidence.Cluster(line, noun.Start - 1).Middle);
        to.Add(7, _evidence.Key(line, next));
        to.Add(8, _evidence.Cluster(line, next).Middle);
        to.Add(9, _evidence.Shape(line, next));
        to.Add(10, _evidence.Key(line, next), key);
        to.Add(11, _evidence.Shape(line, next), written);
        to.Add(12, _evidence.Cluster(line, noun.Start - 1).Coarse, written);
        to.Add(13, _evidence.Cluster(line, next).Coarse, written);
    }

    /// <summary>Writes the features of a place where the title may end.</summary>
    /// <param name="to">Takes the features.</param>
    /// <param name="line">The line.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="end">The first unit after the title.</param>
    /// <param name="inside">What the title holds up to there.</param>
    public void WriteEnd(ref FeatureWriter to, UnitRange line, UnitRange noun, int end, in TitleContents inside)
    {
        int last = end - 1;
        ulong length = LengthClass(end - noun.End), next = _evidence.Key(line, end);
        to.Add(20, next);
        to.Add(21, _evidence.Shape(line, end), _evidence.Shapes[last]);
        to.Add(22, _evidence.Text[last].Key);
        to.Add(23, _evidence.Cluster(line, end).Middle);
        to.Add(24, _evidence.Cluster(line, last).Middle);
        to.Add(25, WithinWord(line, end), length);
        to.Add(26, length);
        to.Add(28, next, _evidence.Shape(line, end + 1));
        to.Add(29, (ulong)inside.Commas, _evidence.Shape(line, end));
        to.Add(30, (ulong)inside.Open, next);
        to.Add(31, (ulong)inside.Runs, _evidence.Shape(line, end));
        to.Add(32, next, inside.Saw(next) ? 1UL : 0UL);
        to.Add(33, _evidence.Cluster(line, last).Coarse, _evidence.Cluster(line, end).Coarse);
        to.Add(34, _evidence.Shape(line, end), length);
        if (BeforeName(noun, last) is var before and not 0) to.Add(36, before);
        to.Add(35, _evidence.Cluster(line, end).Middle, _evidence.Cluster(line, end + 1).Middle);
    }

    // What stands before the name that the title ends with: của tỉnh Hoa Mai
    private ulong BeforeName(UnitRange noun, int last)
    {
        int start = last;
        while (start > noun.End && withinNames[start]) start--;
        return start < last ? _evidence.Text[start - 1].Key : 0;
    }

    private ulong WithinWord(UnitRange line, int end)
    {
        if (!line.Contains(end)) return 0;
        ulong word = _evidence.Places[end] >= 2 ? 1UL : 0UL, run = _evidence.RunStarts[end] < end ? 2UL : 0UL;
        return word | run | (withinNames[end] ? 4UL : 0UL);
    }

    private static ulong LengthClass(int length) => length switch { < 8 => (ulong)length, < 11 => 8, < 16 => 9, < 26 => 10, _ => 11 };
}
