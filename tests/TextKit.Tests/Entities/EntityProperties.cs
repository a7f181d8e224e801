using CsCheck;
using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Tests.Entities;

public sealed class EntityProperties
{
    private static readonly EntityRecognizer Recognizer = new();

    private static readonly string[] Pieces =
    [
        "Ông", "bà", "Lê", "Duy", "Minh", "Thu", "tỉnh", "Khánh Hòa", "UBND", "Công an", "TP.HCM", "Bộ Y tế", "Chủ tịch", "Nghị định 100/2019/NĐ-CP",
        "cho biết", "và", "của", ",", ".", "(", ")", "“", "”", "\n", "\n\n", "N.V.A.", "VOV.VN", "Lee Kun-hee", "13/1", "8h30", "😀", "\ud800", "a\u0301", "HÀ NỘI",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Piece.Array[0, 60].Select(pieces => string.Join(' ', pieces)),
        Piece.Array[0, 60].Select(pieces => string.Concat(pieces)),
        Gen.String);

    [Fact]
    public void Mentions_are_sorted_within_the_text_and_never_cross() => Texts.Sample(source =>
    {
        var text = ScannedText.Scan(source);
        IReadOnlyList<EntityMatch> found = Recognizer.Recognize(text, [], []);
        for (int i = 0; i < found.Count; i++)
        {
            UnitRange units = found[i].Units;
            (units.Start >= 0 && units.Count > 0 && units.End <= text.Count).Should().BeTrue();
            if (i > 0) found[i - 1].Units.CompareTo(units).Should().BeLessThanOrEqualTo(0);
        }
    });

    [Fact]
    public void Every_mention_has_a_name_an_id_and_a_score() => Texts.Sample(source =>
    {
        foreach (EntityMatch match in Recognizer.Recognize(ScannedText.Scan(source), [], []))
        {
            match.Name.Should().NotBeEmpty();
            match.EntityId.Should().BePositive();
            match.Score.Should().BeInRange(0, 1);
        }
    });

    [Fact]
    public void Ids_number_the_entities_from_one_without_holes() => Texts.Sample(source =>
    {
        List<int> ids = [.. Recognizer.Recognize(ScannedText.Scan(source), [], []).Select(match => match.EntityId).Distinct().Order()];
        ids.Should().Equal(Enumerable.Range(1, ids.Count));
    });

    [Fact]
    public void Equal_texts_give_equal_mentions_on_any_thread()
    {
        const string Source = "Ông Lê Duy Minh, Chủ tịch UBND tỉnh Khánh Hòa, cho biết.\nÔng Minh nói thêm về Nghị định 100/2019/NĐ-CP.";
        var text = ScannedText.Scan(Source);
        IReadOnlyList<EntityMatch> once = Recognizer.Recognize(text, [], []);
        Parallel.For(0, 32, _ => Recognizer.Recognize(ScannedText.Scan(Source), [], []).Should().Equal(once));
    }
}
