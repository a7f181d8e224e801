using TextKit.Syllables;

namespace TextKit.Dates.Lexicon;

/// <summary>The words before and after a number that decide whether it is a time.</summary>
internal sealed class ContextWords
{
    private const int LongestBefore = 3;
    private const string File = "contexts.tsv";

    private readonly LexicalClass<bool>[] _before = Load("before");
    private readonly LexicalClass<bool>[] _after = Load("after");

    /// <summary>Whether a word of this role stands just before a unit, on the same line.</summary>
    public bool Before(ContextRole role, in TimeText text, int at)
    {
        TimeText before = text.UpTo(at);
        for (int length = 1, start = at; length <= LongestBefore && text.HasBefore(start); length++)
        {
            start--;
            if (_before[(int)role].Match(before, start) == length) return true;
        }

        return false;
    }

    /// <summary>Whether a word of this role begins at a unit.</summary>
    public bool After(ContextRole role, in TimeText text, int at) => _after[(int)role].Match(text, at) > 0;

    private static LexicalClass<bool>[] Load(string side)
    {
        List<string[]> rows = [.. DataFile.ReadRows("Dates/" + File).Where(row => row[0] == side)];
        return [.. Enum.GetNames<ContextRole>().Select(role => new LexicalClass<bool>(
            [.. rows.Where(row => row[1] == role).Select(row => KeyValuePair.Create(row[2], true))]))];
    }
}
