using TextKit.Normalization;
using TextKit.Syllables;
using TextKit.Tests.Generation;

namespace TextKit.Tests.Normalization;

public sealed class ToneMarkPlacerTests
{
    [Fact]
    public void Every_syllable_finds_its_spelling_from_wherever_the_mark_stands()
    {
        for (int id = 0; id < SyllableTable.Count; id++)
        {
            SyllableShape shape = SyllableTable.ShapeOf(id);
            Tone tone = SyllableTable.ToneOf(id);
            if (tone == Tone.Ngang || !shape.Allows(tone)) continue;
            string traditional = SyllableTable.Get(id).ToString();
            foreach (string typed in Misplace(shape.Spelling, (int)tone))
            {
                Place(typed, ToneMarkPlacement.Traditional).Should().Be(traditional);
                Place(typed.ToUpperInvariant(), ToneMarkPlacement.Traditional).Should().Be(traditional.ToUpperInvariant());
                Place(Place(typed, ToneMarkPlacement.Reformed), ToneMarkPlacement.Traditional).Should().Be(traditional);
            }
        }
    }

    [Fact]
    public void The_two_usages_differ_in_open_syllables_with_a_glide_only()
    {
        List<SyllableShape> different = [.. SyllableTable.AllShapes.ToArray().Where(shape =>
            ToneMarkPlacer.BearerOf(shape, ToneMarkPlacement.Traditional) != ToneMarkPlacer.BearerOf(shape, ToneMarkPlacement.Reformed))];

        different.Should().NotBeEmpty();
        different.Should().OnlyContain(shape => shape.Spelling.EndsWith("oa") || shape.Spelling.EndsWith("oe") || shape.Spelling.EndsWith("uy"));
    }

    private static IEnumerable<string> Misplace(string spelling, int tone)
    {
        for (int i = 0; i < spelling.Length; i++)
        {
            if (!VietnameseLetters.IsVowel(spelling[i])) continue;
            yield return spelling[..i] + VietnameseLetters.WithTone(spelling[i], tone) + spelling[(i + 1)..];
        }
    }

    private static string Place(string text, ToneMarkPlacement placement) => TextNormalizer.Normalize(text, new() { ToneMarks = placement }).Text;
}
