using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Models;

/// <summary>What stands at a place of a passage, as values of features.</summary>
internal sealed class ContextValues(Passage passage)
{
    /// <summary>The end of a line or of the text.</summary>
    public static readonly FeatureValue Edge = new("¶");

    private static readonly FeatureValue[] Lengths = [.. ((string[])["0", "2", "4", "8", "16", "long"]).Select(length => new FeatureValue(length))];
    private static readonly FeatureValue[] Classes = [.. Enum.GetNames<WordClass>().Skip(1).Select(name => new FeatureValue($"<{name}>"))];
    private static readonly FeatureValue[] Mentions = [.. Enum.GetNames<Entities.EntityType>().Select(name => new FeatureValue($"<{name}>"))];
    private static readonly FeatureValue[] Kinds = [.. Enum.GetNames<UnitKind>().Select(name => new FeatureValue($"<{name}>"))];
    private const WordClass NotLearned = WordClass.Firm | WordClass.Bureau | WordClass.Credit | WordClass.FirstPerson | WordClass.Passive | WordClass.Paper | WordClass.Familiar | WordClass.Predicate | WordClass.Including | WordClass.LegalForm;
    private static readonly FeatureValue PersonWord = new("<person-word>");

    private ScannedText Text => passage.Text;

    /// <summary>The unit itself, or what it is where it is neither a word nor a mark.</summary>
    public FeatureValue Unit(int unit) => Text[unit].IsWord || Text[unit].Kind == UnitKind.Punctuation ? FeatureValue.Of(Text, unit) : Kinds[(int)Text[unit].Kind];

    /// <summary>The unit, where it goes on with the line.</summary>
    public FeatureValue Following(int unit) => unit >= Text.Count || Text[unit].StartsLine ? Edge : Unit(unit);

    /// <summary>The unit or the type of the mention that covers it, where the line goes on after it.</summary>
    public FeatureValue Preceding(int unit)
    {
        if (unit < 0 || (unit + 1 < Text.Count && Text[unit + 1].StartsLine)) return Edge;
        return passage.Mentions.At(unit) is { } mention ? Mentions[(int)mention.Type] : Unit(unit);
    }

    /// <summary>What sort of unit it is: a mention by its type, a mark by itself, a word by its case.</summary>
    public FeatureValue Shape(int unit)
    {
        if (unit < 0 || unit >= Text.Count || Text[unit].StartsLine) return Edge;
        if (passage.Mentions.At(unit) is { } mention) return Mentions[(int)mention.Type];
        if (passage.Words.Is(unit, WordClass.Honorific | WordClass.Role)) return PersonWord;
        return Text[unit].IsWord ? FeatureValues<LetterCase>.All[(int)Text[unit].Case] : Unit(unit);
    }

    /// <summary>A number of units, roughly.</summary>
    public static FeatureValue Length(int units) => Lengths[units switch { 0 => 0, <= 2 => 1, <= 4 => 2, <= 8 => 3, <= 16 => 4, _ => 5 }];

    /// <summary>Adds one feature for each class of the listed phrase that begins at a unit.</summary>
    public void AddClasses(string name, int unit, FeatureVector features)
    {
        if (unit < 0 || unit >= Text.Count || passage.Words.Match(unit, Text.Count, out WordClass classes) == 0) return;
        classes &= ~NotLearned;
        for (int bit = 0; bit < Classes.Length; bit++)
        {
            if (((int)classes & (1 << bit)) != 0) features.Add(name, Classes[bit]);
        }
    }
}
