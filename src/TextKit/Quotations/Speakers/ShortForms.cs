using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Tells whether a phrase says in fewer words what a longer one says: <c>Chủ tịch Hà Nội</c> and <c>Chủ tịch UBND TP Hà Nội</c>.</summary>
internal sealed class ShortForms(Passage passage)
{
    private ScannedText Text => passage.Text;

    /// <summary>Whether every word of the shorter stands in the longer, in this order, spelled out or as initials.</summary>
    public bool Fits(UnitRange shorter, UnitRange longer)
    {
        int from = longer.Start;
        for (int i = shorter.Start; i < shorter.End; i++)
        {
            int after = Find(i, from, longer.End);
            if (after > 0) from = after;
            else if (!passage.Words.Is(i, WordClass.Generic)) return false;
        }

        return true;
    }

    /// <summary>Whether both begin with the same word.</summary>
    public bool ShareHead(UnitRange one, UnitRange other) => Text[one.Start].Key == Text[other.Start].Key;

    // Just after the word, or the words whose initials it is; 0 if there is none.
    private int Find(int word, int from, int end)
    {
        for (int at = from; at < end; at++)
        {
            if (Text[at].Key == Text[word].Key) return at + 1;
        }

        for (int at = from; at < end && Text[word].Case == LetterCase.Upper; at++)
        {
            if (Spelled(word, at, end) is > 0 and int after) return after;
        }

        return 0;
    }

    private int Spelled(int word, int at, int end)
    {
        foreach (char letter in Text.Slice(word))
        {
            if (!char.IsLetter(letter)) continue;
            if (at < end && Text.Slice(at) is "và") at++;
            if (at >= end || char.ToUpperInvariant(Text.Slice(at)[0]) != letter) return 0;
            at++;
        }

        return at;
    }
}
