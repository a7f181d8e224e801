using System.Runtime.Intrinsics;
using TextKit.Models;
using TextKit.Segmentation;

namespace TextKit.Tests.Segmentation;

public sealed class SegmenterModelTests
{
    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        SegmenterModel model = RandomModel.Create(3), read = SegmenterModel.Read(ModelFile.Parse(Write(model)));
        read.Card.Should().Be(model.Card);
        read.Vocabulary.Text.Should().Be(model.Vocabulary.Text);
        Rows(read.UnitRows).Should().Equal(Rows(model.UnitRows));
        read.Parents.Should().Equal(model.Parents);
        read.Previous.Should().Equal(model.Previous);
        Rows(read.PatternRows).Should().Equal(Rows(model.PatternRows));
        read.Shapes.Wide.Should().Equal(model.Shapes.Wide);
    }

    [Fact]
    public void A_pattern_that_follows_a_later_one_is_refused()
    {
        SegmenterModel model = RandomModel.Create(3);
        model.Parents[0] = model.Vocabulary.Count + 1;
        Action read = () => SegmenterModel.Read(ModelFile.Parse(Write(model)));
        read.Should().Throw<ModelFormatException>().Which.Section.Should().Be("WPAT");
    }

    [Fact]
    public void An_id_beyond_the_vocabulary_is_refused()
    {
        SegmenterModel model = RandomModel.Create(3);
        model.Previous[^1] = (ushort)model.Vocabulary.Count;
        Action read = () => SegmenterModel.Read(ModelFile.Parse(Write(model)));
        read.Should().Throw<ModelFormatException>().Which.Found.Should().Be($"{model.Vocabulary.Count}");
    }

    [Fact]
    public void A_weight_that_might_overflow_is_refused()
    {
        SegmenterModel model = RandomModel.Create(3);
        int longer = Array.FindIndex(model.Parents, parent => parent >= model.Vocabulary.Count), shorter = model.Parents[longer] - model.Vocabulary.Count;
        var weights = new short[model.Parents.Length * GapWindow.RowWidth];
        weights[longer * GapWindow.RowWidth] = weights[shorter * GapWindow.RowWidth] = WeightRows.MaxWeight;
        Action load = () => WordSegmenter.Load(new MemoryStream(Write(model, WeightRows.Pack(weights))));
        load.Should().Throw<ModelFormatException>().Which.Section.Should().Be("WROW");
    }

    [Fact]
    public void A_weight_that_the_format_cannot_hold_is_refused()
    {
        Action pack = () => WeightRows.Pack([0, 0, 0, 1, 0, 0, 0, 0]);
        pack.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_model_of_another_layer_is_refused_by_the_name_of_what_it_lacks()
    {
        var writer = new ModelWriter();
        var card = new SectionWriter();
        card.WriteString("another");
        writer.Add("CARD", card);
        using var stream = new MemoryStream();
        writer.Save(stream);
        Action load = () => WordSegmenter.Load(new MemoryStream(stream.ToArray()));
        load.Should().Throw<ModelFormatException>().Which.Section.Should().Be("WVOC");
    }

    private static IEnumerable<Vector128<short>> Rows(WeightRows rows) => Enumerable.Range(0, rows.Count).Select(rows.Row);

    private static byte[] Write(SegmenterModel model, WeightRows? patternRows = null)
    {
        var writer = new ModelWriter();
        new SegmenterModel
        {
            Card = model.Card,
            Vocabulary = model.Vocabulary,
            UnitRows = model.UnitRows,
            Parents = model.Parents,
            Previous = model.Previous,
            PatternRows = patternRows ?? model.PatternRows,
            Shapes = model.Shapes,
        }.Write(writer);
        using var stream = new MemoryStream();
        writer.Save(stream);
        return stream.ToArray();
    }
}
