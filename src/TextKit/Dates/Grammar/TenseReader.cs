using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Tells from the words of a sentence whether it looks ahead or back.</summary>
internal sealed class TenseReader
{
    private const int Reach = 16;

    private readonly LexicalClass<Tense> _words = LexicalClass<Tense>.Load("tenses.tsv", row => Enum.Parse<Tense>(row[1]));

    /// <summary>The tense around a unit of a sentence: that of the nearest word that has one.</summary>
    public Tense Read(in TimeText text, UnitRange sentence, UnitRange expression)
    {
        for (int distance = 1; distance <= Reach; distance++)
        {
            int before = expression.Start - distance, after = expression.End - 1 + distance;
            if (sentence.Contains(before) && _words.Match(text, before, out Tense past) > 0) return past;
            if (sentence.Contains(after) && _words.Match(text, after, out Tense future) > 0) return future;
        }

        return Tense.Unknown;
    }
}
