using TextKit.Models;
using TextKit.Segmentation;
using TextKit.Training.Segmentation;

namespace TextKit.Training.Tests.Segmentation;

public sealed class SegmenterTrainerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_data_give_the_same_bytes() => Bytes(Train()).Should().Equal(Bytes(Train()));

    [Fact]
    public void What_was_taught_is_known()
    {
        var segmenter = new WordSegmenter(Train());
        WordScore.Of(segmenter, [LabelledLine.Create(["học_sinh", "đi", "học"], '_')]).F1.Should().Be(100);
    }

    [Fact]
    public void Hand_made_text_corrects_what_was_taught()
    {
        string gold = Write("gold.conllu", "1\thọc\t_\n2\tsinh\t_\n3\tđi\t_\n\n");
        SegmenterOptions options = Options() with { CorrectionRate = 1, Sources = [.. Options().Sources, new TrainingSource(gold)] };
        SegmenterModel corrected = new GapCorrector(options, new TrainingProgress()).Correct(Train());
        WordScore.Of(new WordSegmenter(corrected), TrainingText.ReadConllu(gold)).F1.Should().Be(100);
        WordScore.Of(new WordSegmenter(Train()), TrainingText.ReadConllu(gold)).F1.Should().BeLessThan(100);
    }

    [Fact]
    public void A_score_counts_spans()
    {
        var blank = new WordSegmenter(Train());
        WordScore score = WordScore.Of(blank, [LabelledLine.Create(["học_sinh", "đi_học"], '_')]);
        score.Should().Be(new WordScore(1, 3, 2));
    }

    [Theory]
    [InlineData(100, 0, 0)]
    [InlineData(100, 1, 1)]
    [InlineData(1, 1, 6)]
    [InlineData(1 << 20, 1 << 20, 36)]
    public void Lexicon_classes_tell_frequency_and_share(int count, int joined, int lexiconClass) =>
        LexiconClass.Of(count, joined).Should().Be((byte)lexiconClass);

    private SegmenterModel Train() => new SegmenterTrainer(Options(), new TrainingProgress()).Train();

    private SegmenterOptions Options() => new()
    {
        Sources = [new TrainingSource(Write("silver.txt", string.Concat(Enumerable.Repeat("học_sinh đi học .\nanh đi\nem học\n", 40))))],
        LeastUnitCount = 1,
        LeastCounts = [1, 1, 1],
    };

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static byte[] Bytes(SegmenterModel model)
    {
        var writer = new ModelWriter();
        model.Write(writer);
        using var stream = new MemoryStream();
        writer.Save(stream);
        return stream.ToArray();
    }
}
