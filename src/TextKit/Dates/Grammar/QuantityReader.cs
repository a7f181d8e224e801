using System.Globalization;
using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads how many of a unit there are: <c>8</c>, <c>2,5</c>, <c>6.000</c>, <c>7 triệu</c>, <c>mười lăm</c>, <c>vài</c>, <c>3 đến 5</c>.</summary>
internal sealed class QuantityReader(TimeLexicon lexicon, NumberReader numbers)
{
    /// <summary>Reads the quantity that begins at a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the first unit.</param>
    /// <param name="quantity">The quantity.</param>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Read(in TimeText text, int at, out VagueQuantity quantity)
    {
        int taken = ReadOne(text, at, out quantity);
        if (taken == 0 || quantity.Amount is null) return taken;
        int joint = lexicon[Term.Dash].Match(text, at + taken);
        if (joint == 0) joint = lexicon[Term.To].Match(text, at + taken);
        if (joint == 0 || ReadOne(text, at + taken + joint, out VagueQuantity upper) is not (> 0 and int more)) return taken;
        if (upper.Amount is null || upper.Amount <= quantity.Amount) return taken;
        quantity = new VagueQuantity(null, StandsAlone: true);
        return taken + joint + more;
    }

    private int ReadOne(in TimeText text, int at, out VagueQuantity quantity)
    {
        int taken = ReadDigits(text, at, out quantity);
        if (taken > 0) return taken;
        taken = numbers.Read(text, at, out long number);
        int phrase = lexicon.Quantities.Match(text, at, out VagueQuantity vague);
        quantity = phrase > taken ? vague : new VagueQuantity(number, StandsAlone: true);
        return Math.Max(phrase, taken);
    }

    private int ReadDigits(in TimeText text, int at, out VagueQuantity quantity)
    {
        quantity = new VagueQuantity(null, StandsAlone: true);
        UnitKind kind = text[at].Kind;
        if (kind == UnitKind.DateShape) return NumericShape.Parse(text.Letters(at)).IsRange ? 1 : 0;
        if (kind != UnitKind.Number) return 0;
        ReadOnlySpan<char> letters = text.Letters(at);
        if (letters.IndexOfAny('-', '–') > 0) return 1;
        if (!TryParse(letters, out decimal amount)) return 0;
        int scale = lexicon.Numbers.Match(text, at + 1, out NumberWord? word);
        bool scaled = scale > 0 && (word!.Role is NumberRole.Scale or NumberRole.Hundred || word.Value == 10 && word.Role == NumberRole.Tens);
        quantity = new VagueQuantity(scaled ? amount * word!.Value : amount, StandsAlone: true);
        return scaled ? 1 + scale : 1;
    }

    // A stop before three digits groups thousands; a comma is the decimal mark.
    private static bool TryParse(ReadOnlySpan<char> letters, out decimal amount)
    {
        amount = 0;
        if (letters.Length > 12) return false;
        Span<char> plain = stackalloc char[letters.Length];
        int length = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            char c = letters[i];
            bool grouping = c == '.' && i + 3 < letters.Length && (i + 4 == letters.Length || !char.IsAsciiDigit(letters[i + 4]));
            if (!grouping) plain[length++] = c == ',' ? '.' : c;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }
}
