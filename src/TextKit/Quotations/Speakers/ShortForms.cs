using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Tells whether a phrase says in fewer words what a longer one says: <c>Chủ tịch Hà Nội</c> and <c>Chủ tịch UBND TP Hà Nội</c>.</summary>
internal sealed class ShortForms(Passage passage)
{
    private ScannedText Text => passage.Text;

    /// <summary>Whether every word of the shorter stands in the longer, in this order, spelled out or as initials.</summary>
    /// <param name="shorter">The words that say less.</param>
    /// <param name="longer">The words that say more.</param>
    /// <param name="isExact">Whether also words that say no more must stand there: <c>tỉnh</c>, <c>UBND</c>.</param>
    public bool Fits(UnitRange shorter, UnitRange longer, bool isExact = false)
    {
        int from = longer.Start;
        for (int i = shorter.Start; i < shorter.End; i++)
        {
            int after = Find(i, from, longer.End);
            if (after > 0) from = after;
            else if (isExact || !passage.Words.Is(i, WordClass.Generic)) return false;
        }

        return true;
    }

    /// <summary>Whether the longer begins with the words of the shorter, spelled out or as initials, but for words that say no more: <c>UBKT Tỉnh ủy A</c>, <c>UBND thành phố</c>.</summary>
    public bool Begins(UnitRange shorter, UnitRange longer)
    {
        int at = longer.Start;
        for (int i = shorter.Start; i < shorter.End; i++)
        {
            if (IsJoint(i)) continue;
            int next = at, after;
            while ((after = Match(i, next, longer.End)) == 0 && next < longer.End && (IsJoint(next) || passage.Words.Is(next, WordClass.Generic))) next++;
            if (after > 0) at = after;
            else if (!passage.Words.Is(i, WordClass.Generic)) return false;
        }

        return true;
    }

    /// <summary>Whether the longer ends with the words of the shorter.</summary>
    public bool Ends(UnitRange shorter, UnitRange longer)
    {
        if (shorter.Count > longer.Count) return false;
        for (int i = 1; i <= shorter.Count; i++)
        {
            if (Text[shorter.End - i].Key != Text[longer.End - i].Key) return false;
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

    private int Match(int word, int at, int end)
    {
        if (at >= end) return 0;
        return Text[at].Key == Text[word].Key ? at + 1 : Text[word].Case == LetterCase.Upper ? Spelled(word, at, end) : 0;
    }

    // "UBKT" is spelled out by "Ủy ban Kiểm tra", "GD-ĐT" by "Giáo dục và Đào tạo" and by "GD&ĐT".
    private int Spelled(int word, int at, int end)
    {
        int within = 0;
        foreach (char letter in Text.Slice(word))
        {
            if (!char.IsLetter(letter)) continue;
            while (at < end && within == 0 && IsJoint(at)) at++;
            if (at >= end) return 0;
            ReadOnlySpan<char> unit = Text.Slice(at);
            while (within < unit.Length && !char.IsLetter(unit[within])) within++;
            if (within == unit.Length || !AreSameLetter(unit[within], letter)) return 0;
            within++;
            if (Text[at].Case == LetterCase.Upper && within < unit.Length) continue;
            at++;
            within = 0;
        }

        return within == 0 ? at : 0;
    }

    private static bool AreSameLetter(char one, char other) => CharacterTable.Code(CharacterTable.Entry(one)) is > 0 and uint code && code == CharacterTable.Code(CharacterTable.Entry(other));

    private bool IsJoint(int unit) => Text[unit].Kind == UnitKind.Punctuation || Text.Slice(unit) is "và" or "&";
}
