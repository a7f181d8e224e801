using TextKit.Dates.Lexicon;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a number in words: <c>mười lăm</c>, <c>hai mươi mốt</c>, <c>một trăm linh hai</c>, <c>hai nghìn</c>.</summary>
internal sealed class NumberReader(TimeLexicon lexicon)
{
    private const long Greatest = 1_000_000_000_000;

    /// <summary>Reads the longest number that begins at a unit.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Read(in TimeText text, int at, out long value)
    {
        long total = 0, section = 0;
        long? digit = null;
        int end = at;
        NumberRole last = NumberRole.Link;
        while (lexicon.Numbers.Match(text, end, out NumberWord? word) is > 0 and int length && Continues(text, end + length, word!, last, end > at, digit)
            && (word!.Role != NumberRole.Scale || total + section + (digit ?? 0) <= Greatest / word.Value))
        {
            switch (word!.Role)
            {
                case NumberRole.Digit or NumberRole.Unit: digit = word.Value; break;
                case NumberRole.Ten: section += 10; break;
                case NumberRole.Tens or NumberRole.Hundred: (section, digit) = (section + (digit!.Value * word.Value), null); break;
                case NumberRole.Scale: (total, section, digit) = ((total + section + (digit ?? 0)) * word.Value, 0, null); break;
            }

            last = word.Role;
            end += length;
        }

        value = total + section + (digit ?? 0);
        return last == NumberRole.Link ? 0 : end - at;
    }

    // Whether a word goes on with the number so far. A digit word goes after tens only in the forms that stand there, since "mười năm" is ten years.
    private bool Continues(in TimeText text, int next, NumberWord word, NumberRole last, bool started, long? digit) => word.Role switch
    {
        NumberRole.Digit when !started => word.Value != 5 || IsFive(text, next),
        NumberRole.Digit when last == NumberRole.Link => digit is null,
        NumberRole.Digit when last is NumberRole.Hundred or NumberRole.Scale => GoesOn(text, next, NumberRole.Tens) || GoesOn(text, next, NumberRole.Hundred),
        NumberRole.Digit => digit is null && word.Value != 5 && last is NumberRole.Ten or NumberRole.Tens,
        NumberRole.Unit => last is NumberRole.Ten or NumberRole.Tens && digit is null,
        NumberRole.Ten => !started || last is NumberRole.Hundred or NumberRole.Scale,
        NumberRole.Tens or NumberRole.Hundred => digit is not null && last == NumberRole.Digit,
        NumberRole.Link => started && last is NumberRole.Hundred or NumberRole.Scale && GoesOn(text, next, NumberRole.Digit),
        _ => started && last is not NumberRole.Link,
    };

    // "năm" is five before a unit of time or a greater number, else a year.
    private bool IsFive(in TimeText text, int next) =>
        lexicon.Units.Match(text, next) > 0 || GoesOn(text, next, NumberRole.Tens) || GoesOn(text, next, NumberRole.Hundred) || GoesOn(text, next, NumberRole.Scale);

    private bool GoesOn(in TimeText text, int at, NumberRole role) =>
        lexicon.Numbers.Match(text, at, out NumberWord? word) > 0 && word!.Role == role;
}
