using CsCheck;
using TextKit.Syllables;

namespace TextKit.Tests.Syllables;

public sealed class ShortWordTests
{
    private const string Rest = " và nhiều chữ nữa";

    private static readonly Gen<string> AnyWord =
        Gen.Char["aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạắẩệọồởủựỳAĂĐÊÔƠƯÀẮỆỌỰfjwzñßшЖ中ª\u0301\u00A0–_`9."].Array[1, 9].Select(letters => new string(letters));

    [Fact]
    public void What_is_read_at_once_is_what_is_read_letter_by_letter() => Gen.Select(AnyWord, Gen.Char[" ,;!?)\"\n."]).Sample((word, end) =>
    {
        string text = word + end + Rest;
        int length = ShortWord.Read(text, 0, out ulong key, out LetterCase letterCase);
        if (length == 0) return;
        LetterRun run = LetterRun.ReadLetters(text, 0);
        (length, key, letterCase).Should().Be((run.Length, run.Key(text), run.Case), "of '{0}'", word);
    });

    [Fact]
    public void Every_syllable_is_read_at_once()
    {
        foreach (SyllableShape shape in SyllableTable.AllShapes)
        {
            ShortWord.Read(shape.Spelling + Rest, 0, out ulong key, out LetterCase letterCase).Should().Be(shape.Spelling.Length);
            (key, letterCase).Should().Be((UnitKey.Of(shape.Spelling), LetterCase.Lower));
            ShortWord.Read(shape.Spelling.ToUpperInvariant() + Rest, 0, out key, out _).Should().Be(shape.Spelling.Length);
            key.Should().Be(UnitKey.Of(shape.Spelling));
        }
    }

    [Theory]
    [InlineData("ngày")]
    [InlineData("ngày.  Sau đó")]
    [InlineData("TP.HCM hôm nay")]
    [InlineData("học-sinh cũ")]
    [InlineData("hoàà quá đi mất")]
    [InlineData("điện-thoại")]
    [InlineData("nghiêngg ngả quá")]
    public void Words_that_end_otherwise_or_are_no_syllable_are_left_to_the_slow_way(string text) => ShortWord.Read(text, 0, out _, out _).Should().Be(0);
}
