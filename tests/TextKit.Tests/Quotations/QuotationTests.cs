using System.Diagnostics;
using CsCheck;
using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Tests.Quotations;

public sealed class QuotationTests
{
    // UTF-16: two bytes a character.
    private const int TenMegabytes = 5_000_000, OneMegabyte = 500_000;

    private static readonly string[] Pieces =
        ["“", "”", "\"", "'", "‘", "’", "«", "»", " ", "\n", ",", ".", ":", "-", "bà Mận", "nói", "cho biết", "theo", "Theo", "32", "rằng", "và", "(", ")", "nước lên", "Hà Trung", "ông", "này"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].List[0, 60].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    [Fact]
    public void Random_marks_give_spans_in_order_that_nest_and_never_cross() => Texts.Sample(source =>
    {
        var text = new QuotedText(source, people: "Mận", bodies: "Hà Trung");
        IReadOnlyList<QuotationMatch> quotations = text.Result.Quotations;
        quotations.Should().BeInAscendingOrder(quotation => quotation.Units, Comparer<UnitRange>.Default);
        foreach (QuotationMatch quotation in quotations)
        {
            quotation.Confidence.Should().BeInRange(0, 1);
            quotation.Rule.Should().NotBeEmpty();
            IsInside(text.Scanned, quotation.Units).Should().BeTrue();
            quotations.Should().OnlyContain(other => !other.Units.Overlaps(quotation.Units) || other.Units.Contains(quotation.Units) || quotation.Units.Contains(other.Units));
        }
    });

    [Fact]
    public void Random_marks_give_reports_in_order_with_cues_outside_their_content() => Texts.Sample(source =>
    {
        var text = new QuotedText(source, people: "Mận", bodies: "Hà Trung");
        text.Result.Reports.Select(report => report.Content).Should().BeInAscendingOrder(Comparer<UnitRange>.Default);
        foreach (ReportMatch report in text.Result.Reports)
        {
            IsInside(text.Scanned, report.Content).Should().BeTrue();
            IsInside(text.Scanned, report.Cue).Should().BeTrue();
            if (report.Speaker is { } speaker) IsInside(text.Scanned, speaker.Units).Should().BeTrue();
        }
    });

    [Theory]
    [InlineData("“Chợ đông lắm, bán đến trưa là hết”, chị Hà Thị Bưởi nói, “mai tôi lại mang thêm chè xuống”.")]
    [InlineData("“Chợ đông lắm, bán đến trưa là hết”, chị Hà Thị Bưởi nói qua điện thoại, “nhưng mai tôi phải nghỉ ở nhà”.")]
    public void Both_parts_of_a_quotation_around_its_verb_are_speech(string source) =>
        new QuotedText(source, people: "Hà Thị Bưởi").Result.Quotations.Should().HaveCount(2)
            .And.OnlyContain(quotation => quotation.Kind == QuotationKind.Speech && quotation.Speaker!.Value.Name == "Hà Thị Bưởi");

    [Fact]
    public void A_term_has_no_cue() => Texts.Sample(source =>
        new QuotedText(source).Result.Quotations.Should().NotContain(quotation => quotation.Kind == QuotationKind.Term && quotation.Cue != null));

    [Theory]
    [InlineData("“", TenMegabytes)]
    [InlineData("\"", TenMegabytes)]
    [InlineData("“‘«\"", TenMegabytes)]
    [InlineData("”", OneMegabyte)]
    [InlineData("\" ", OneMegabyte)]
    [InlineData("“”", OneMegabyte)]
    [InlineData("“a ", OneMegabyte)]
    [InlineData("nói \"a\" ", OneMegabyte)]
    [InlineData("ông nói ", OneMegabyte)]
    [InlineData("theo ông, ", OneMegabyte)]
    [InlineData("a: ", OneMegabyte)]
    public void Time_is_linear_in(string piece, int size)
    {
        TimeSpan small = TimeToFind(piece, size / 8), large = TimeToFind(piece, size);
        large.Should().BeLessThan((small * 40) + TimeSpan.FromSeconds(10), "eight times the text may not take much more than eight times the time");
    }

    [Fact]
    public void A_stray_mark_leaves_the_quotations_after_it_alone()
    {
        string rest = string.Concat(Enumerable.Range(0, 200).Select(i => $"Bà kể về xóm “số {i}” hôm ấy.\n"));
        var text = new QuotedText("Dấu “ lạc ở đây.\n\n" + rest);
        text.Result.Quotations.Should().HaveCount(200);
    }

    [Fact]
    public void Two_people_who_may_both_be_meant_make_the_speaker_unsure()
    {
        const string Source = "Ông Đỗ Văn Lụa nói: “Nước lên nhanh lắm, chúng tôi phải chạy”. Ông Hà Văn Khế đứng bên cạnh. “Đến sáng thì cả xóm không còn nhà nào khô”, ông kể.";
        QuotationMatch second = new QuotedText(Source, people: "Đỗ Văn Lụa, Hà Văn Khế").Result.Quotations[1];
        second.Rule.Should().EndWith("pronoun-ambiguous");
        second.Confidence.Should().BeLessThan(0.6);
    }

    [Fact]
    public void A_text_is_read_alike_whatever_was_read_before()
    {
        const string Source = "Theo bà Trần Thị Mận, đê sắp vỡ. “Xóm tôi ngập rồi”, bà nói.\nÔng Đỗ Văn Lụa: Nước lên nhanh";
        QuotationResult Read() => new QuotedText(Source, people: "Trần Thị Mận, Đỗ Văn Lụa").Result;
        QuotationResult first = Read();
        foreach (string piece in new[] { "“", "ông Lụa cho biết ", "Bà Mận nói: “Thôi”.\n" })
        {
            TimeToFind(piece, 50_000);
            Read().Should().BeEquivalentTo(first, options => options.WithStrictOrdering());
        }
    }

    private static TimeSpan TimeToFind(string piece, int length)
    {
        var text = ScannedText.Scan(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        IReadOnlyList<UnitRange> sentences = new SentenceSplitter().Split(text);
        var watch = Stopwatch.StartNew();
        new QuotationFinder().Find(text, sentences, Array.Empty<EntityMatch>());
        return watch.Elapsed;
    }

    private static bool IsInside(ScannedText text, UnitRange units) => units.Start >= 0 && units.Start < units.End && units.End <= text.Count;
}
