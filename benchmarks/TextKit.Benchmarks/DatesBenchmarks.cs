using System.Text;
using BenchmarkDotNet.Attributes;
using TextKit.Dates;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>What the dates layer adds to a scan. One operation is a megabyte of UTF-8, so that milliseconds read as seconds a gigabyte.</summary>
[MemoryDiagnoser]
public class DatesBenchmarks
{
    private const int Megabyte = 1_000_000;

    // As dense in dates as news is: about one in a hundred and twenty words.
    private const string Article = """
        Thị trấn mở lại chợ phiên sau hai tháng sửa chữa
        Sáng 13/1, chợ phiên của thị trấn đã mở lại trong niềm vui của bà con các xã vùng cao. Theo ban quản lý, khu nhà lồng được dựng bằng
        khung thép, mái lợp tôn, nền lát gạch; các dãy hàng nông sản, hàng vải và hàng ăn được chia lối riêng để người mua dễ đi lại.
        Bà Lý Thị Mẩy, người bán rau ở đầu chợ, nói rằng ai cũng mừng vì từ nay không phải che bạt mỗi khi trời mưa. Ông chủ hàng rèn bên
        cạnh thì cho rằng chỗ ngồi mới rộng hơn, khách quen cũng tìm đến nhiều hơn trước. Người bán vải kể con đường vào chợ nay đã đổ bê tông,
        xe tải nhỏ có thể chở hàng đến tận nơi, không còn cảnh gùi từng bó vải qua suối. Ban quản lý nhắc bà con giữ vệ sinh, không lấn lối đi,
        không đốt rác trong chợ, và sẽ xử phạt những người bán hàng giả.
        Chợ được khởi công năm 2021 bằng tiền của tỉnh và phần góp của người dân, gồm công san nền, gỗ làm quầy và đá lát sân.
        """;

    private readonly TimeTagger _tagger = new();
    private readonly DateOnly _published = new(2022, 1, 13);
    private string _text = "";
    private ScannedText _scanned = ScannedText.Scan("");
    private IReadOnlyList<UnitRange> _sentences = [];

    /// <summary>Prepares a megabyte of text.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _text = string.Concat(Enumerable.Repeat(Article + "\n", Megabyte / Encoding.UTF8.GetByteCount(Article)));
        _scanned = ScannedText.Scan(_text);
        _sentences = new SentenceSplitter().Split(_scanned);
    }

    /// <summary>The scan alone: the figure without dates.</summary>
    [Benchmark(Baseline = true)]
    public int Scan() => ScannedText.Scan(_text).Count;

    /// <summary>Dates over a text already scanned: the added cost.</summary>
    [Benchmark]
    public int Tag() => _tagger.Tag(_scanned, _sentences, _published).Count;
}
