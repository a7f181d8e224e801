using BenchmarkDotNet.Attributes;
using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>The cost the quotation layer adds to a scanned text with its sentences and entities: an article full of speech, and nothing but marks.</summary>
[MemoryDiagnoser]
public class QuotationsBenchmarks
{
    private const int Size = 1_000_000;

    private const string Paragraph =
        "Sáng nay, ông Đỗ Văn Lụa, Giám đốc Sở Thủy lợi Hà Trung, cho biết ba hồ chứa ở thượng nguồn đã đầy nước và phải xả trước khi lũ về. "
        + "“Chúng tôi theo dõi mực nước từng giờ, bà con không nên hoang mang”, ông Lụa nói. Xóm “chợ mây” nằm ngay dưới chân đập, nhiều nhà đã dọn đồ lên đồi từ tối hôm trước. "
        + "Theo bà Trần Thị Mận, nước năm nay lên sớm hơn mọi năm, nhưng lúa hè thu thì gặt gần xong.\n";

    private readonly QuotationFinder _finder = new();
    private ScannedText _article = ScannedText.Scan(""), _marks = ScannedText.Scan("");
    private IReadOnlyList<UnitRange> _articleSentences = [], _marksSentences = [];
    private List<EntityMatch> _people = [];

    [GlobalSetup]
    public void Prepare()
    {
        _article = ScannedText.Scan(Repeat(Paragraph));
        _articleSentences = new SentenceSplitter().Split(_article);
        _people = FindAll(_article, "Đỗ Văn Lụa", 1).Concat(FindAll(_article, "Trần Thị Mận", 2)).OrderBy(person => person.Units).ToList();
        _marks = ScannedText.Scan(Repeat("“"));
        _marksSentences = new SentenceSplitter().Split(_marks);
    }

    [Benchmark(Baseline = true)]
    public object Article() => _finder.Find(_article, _articleSentences, _people);

    [Benchmark]
    public object NothingButMarks() => _finder.Find(_marks, _marksSentences, []);

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Size / piece.Length));

    private static IEnumerable<EntityMatch> FindAll(ScannedText text, string name, int id)
    {
        int length = ScannedText.Scan(name).Count;
        for (int unit = 0; unit + length <= text.Count; unit++)
        {
            var units = new UnitRange(unit, unit + length);
            if (text.Slice(units).SequenceEqual(name)) yield return new EntityMatch(units, EntityType.Person, name, id, 1);
        }
    }
}
