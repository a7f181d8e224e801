using CsCheck;
using TextKit.Dates;
using TextKit.Sentences;
using TextKit.Syllables;
using TextKit.Tests.Generation;

namespace TextKit.Tests.Dates;

/// <summary>What holds of every text, however strange.</summary>
public sealed class TimeTaggerProperties
{
    private static readonly TimeTagger Tagger = new();

    private static readonly string[] Words =
    [
        "ngày", "tháng", "năm", "quý", "thế kỷ", "tuần", "giờ", "phút", "sáng", "chiều", "tối", "đêm", "đầu", "cuối", "giữa", "hôm", "nay", "qua",
        "mai", "tới", "trước", "sau", "mùng", "rằm", "Tết", "âm lịch", "tháng Giêng", "thứ", "hai", "ba", "tư", "mười", "mươi", "trăm", "linh",
        "nghìn", "rưỡi", "kém", "vài", "những", "mỗi", "hàng", "cách đây", "cùng kỳ", "giai đoạn", "mùa hè", "Giáng sinh", "và", "đến", "từ", "lần",
        "-", "–", "--", "/", ",", ".", "(", ")", ":", "\n", "tức", "nửa", "đã", "sẽ", "XX", "IV", "I/2021", "II-IV", "%", "tuổi", "24/7", "bây giờ",
    ];

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int[0, 40].Select(n => n.ToString()),
        Gen.Int[1, 9999].Select(n => n.ToString()),
        Gen.Select(Gen.Int[0, 33], Gen.OneOf('/', '-', '.', ':', 'h', '–', ','), Gen.Int[0, 70], (a, c, b) => $"{a}{c}{b}"),
        Gen.Select(Gen.Int[0, 33], Gen.OneOf('/', '-', '.'), Gen.Int[0, 13], Gen.Int[0, 9999], (a, c, b, y) => $"{a}{c}{b}{c}{y}"),
        Gen.Const("99999999999999999999"),
        Gen.Const("999.999.999"));

    private static readonly Gen<string> TimeText =
        Gen.OneOf(Gen.OneOf(Words), Number).Array[0, 40].SelectMany(parts => Gen.OneOf(" ", "", " ").Array[parts.Length].Select(gaps =>
            string.Concat(parts.Zip(gaps, (part, gap) => part + gap))));

    private static readonly Gen<DateOnly?> Anchor = Gen.OneOf(
        Gen.Const((DateOnly?)null),
        Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(n => (DateOnly?)DateOnly.FromDayNumber(n)),
        Gen.OneOf<DateOnly?>(DateOnly.MinValue, DateOnly.MaxValue));

    [Fact]
    public void Random_times_never_fail_and_results_are_in_order() =>
        Gen.Select(TimeText, Anchor).Sample((text, anchor) => Check(text, anchor), iter: LongRun.Samples(20_000));

    [Fact]
    public void Random_strings_never_fail() => Gen.Select(Gen.String, Anchor).Sample((text, anchor) => Check(text, anchor), iter: LongRun.Samples(5_000));

    [Fact]
    public void Composition_changes_no_value() => TimeText.Sample(text =>
    {
        string composed = string.Join('|', Tag(text, null).Select(time => time.Value));
        string decomposed = string.Join('|', Tag(VietnameseLetters.Decompose(text), null).Select(time => time.Value));
        decomposed.Should().Be(composed);
    }, iter: LongRun.Samples(5_000));

    [Fact]
    public void A_text_without_times_costs_no_allocation()
    {
        ScannedText text = ScannedText.Scan(string.Concat(Enumerable.Repeat("Bà con trong thôn cùng nhau sửa đường. ", 200)));
        IReadOnlyList<UnitRange> sentences = new SentenceSplitter().Split(text);
        Tagger.Tag(text, sentences, null);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Tagger.Tag(text, sentences, null);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData("ngày 1, ")]
    [InlineData("những năm ")]
    [InlineData("thứ hai, ")]
    [InlineData("mười ")]
    [InlineData("1 và ")]
    [InlineData("khoảng hơn ")]
    public void Work_grows_in_line_with_the_text(string piece)
    {
        long small = Work(piece, 2_000), large = Work(piece, 16_000);
        large.Should().BeLessThan(Math.Max(small, 20) * 8 * 4, "eight times the text may not cost much more than eight times the work");
    }

    private static long Work(string piece, int count)
    {
        ScannedText text = ScannedText.Scan(string.Concat(Enumerable.Repeat(piece, count)));
        IReadOnlyList<UnitRange> sentences = new SentenceSplitter().Split(text);
        Tagger.Tag(text, sentences, null);
        long best = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long start = Environment.TickCount64;
            Tagger.Tag(text, sentences, null);
            best = Math.Min(best, Environment.TickCount64 - start);
        }

        return best;
    }

    private static void Check(string text, DateOnly? anchor)
    {
        ScannedText scanned = ScannedText.Scan(text);
        int end = 0;
        foreach (TimeMatch time in Tagger.Tag(scanned, new SentenceSplitter().Split(scanned), anchor))
        {
            time.Units.Start.Should().BeGreaterThanOrEqualTo(end);
            time.Units.Count.Should().BePositive();
            end = time.Units.End;
            time.Value.Should().NotBeEmpty();
            time.Confidence.Should().BeInRange(0, 1);
            if (time.First is { } first && time.Last is { } last) last.Should().BeOnOrAfter(first, $"of {time.Value} in {text}");
        }

        end.Should().BeLessThanOrEqualTo(scanned.Count);
    }

    private static IReadOnlyList<TimeMatch> Tag(string text, DateOnly? anchor)
    {
        ScannedText scanned = ScannedText.Scan(text);
        return Tagger.Tag(scanned, new SentenceSplitter().Split(scanned), anchor);
    }
}
