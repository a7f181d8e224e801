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
        read.Vocabulary.Words.ToArray().Should().Equal(model.Vocabulary.Words.ToArray());
        read.UnitRows.Should().Equal(model.UnitRows);
        read.Parents.Should().Equal(model.Parents);
        read.Previous.Should().Equal(model.Previous);
        read.PatternRows.Should().Equal(model.PatternRows);
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
        model.Previous[^1] = model.Vocabulary.Count;
        Action read = () => SegmenterModel.Read(ModelFile.Parse(Write(model)));
        read.Should().Throw<ModelFormatException>().Which.Found.Should().Be($"{model.Vocabulary.Count}");
    }

    [Fact]
    public void A_weight_that_might_overflow_is_refused()
    {
        SegmenterModel model = RandomModel.Create(3);
        int longer = Array.FindIndex(model.Parents, parent => parent >= model.Vocabulary.Count), shorter = model.Parents[longer] - model.Vocabulary.Count;
        model.PatternRows[longer * GapWindow.RowWidth] = model.PatternRows[shorter * GapWindow.RowWidth] = RowCodec.MaxWeight;
        Action load = () => WordSegmenter.Load(new MemoryStream(Write(model)));
        load.Should().Throw<ModelFormatException>().Which.Section.Should().Be("WROW");
    }

    [Fact]
    public void A_weight_that_the_format_cannot_hold_is_not_written()
    {
        SegmenterModel model = RandomModel.Create(3);
        model.UnitRows[9] = 1;
        Action write = () => Write(model);
        write.Should().Throw<ArgumentOutOfRangeException>();
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

    private static byte[] Write(SegmenterModel model)
    {
        var writer = new ModelWriter();
        model.Write(writer);
        using var stream = new MemoryStream();
        writer.Save(stream);
        return stream.ToArray();
    }
}
