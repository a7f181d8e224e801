using TextKit.Models;

namespace TextKit.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly byte[] Sample = Write();

    [Fact]
    public void What_was_written_is_read()
    {
        SectionReader numbers = ModelFile.Parse(Sample).Open("NUMS");
        numbers.ReadInt32().Should().Be(-7);
        numbers.ReadSingle().Should().Be(0.5f);
        numbers.ReadInt16Array().Should().Equal(1, -2, 3);
        numbers.ReadIndices(8).Should().Equal(0, 7);
        numbers.ReadUInt64Array().Should().Equal(ulong.MaxValue);
        numbers.ExpectEnd();
        ModelFile.Parse(Sample).Open("TEXT").ReadString().Should().Be("nghiêng");
    }

    [Fact]
    public void The_same_sections_give_the_same_bytes() => Write().Should().Equal(Sample);

    [Fact]
    public void A_missing_section_is_named() =>
        Loading(() => ModelFile.Parse(Sample).Open("GONE")).Section.Should().Be("GONE");

    [Fact]
    public void Every_truncation_is_noticed()
    {
        for (int length = 0; length < Sample.Length; length++)
        {
            byte[] cut = Sample[..length];
            Loading(() => ReadAll(cut)).Message.Should().Contain("expected");
        }
    }

    [Fact]
    public void Every_flipped_byte_is_noticed()
    {
        for (int i = 0; i < Sample.Length; i++)
        {
            byte[] damaged = [.. Sample];
            damaged[i] ^= 0x10;
            Loading(() => ReadAll(damaged)).Found.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Bytes_after_the_end_are_noticed() => Loading(() => ReadAll([.. Sample, 0]));

    [Fact]
    public void An_index_out_of_range_says_where()
    {
        SectionReader numbers = ModelFile.Parse(Sample).Open("NUMS");
        numbers.ReadInt32();
        numbers.ReadSingle();
        numbers.ReadInt16Array();
        ModelFormatException failure = Loading(() => numbers.ReadIndices(7));
        failure.Section.Should().Be("NUMS");
        failure.Offset.Should().Be(8 + 4 + 6 + 4 + 4);
        failure.Found.Should().Be("7");
    }

    [Fact]
    public void A_length_beyond_the_section_is_no_reason_to_allocate()
    {
        var section = new SectionWriter();
        section.WriteInt32(int.MaxValue);
        var reader = new SectionReader("HUGE", section.ToArray());
        Loading(() => reader.ReadInt32Array()).Offset.Should().Be(0);
    }

    [Theory]
    [InlineData("ABC")]
    [InlineData("ABCDE")]
    [InlineData("ĐEFG")]
    public void A_section_id_is_four_ascii_characters(string id)
    {
        Action add = () => new ModelWriter().Add(id, new SectionWriter());
        add.Should().Throw<ArgumentException>();
    }

    private static ModelFormatException Loading(Action load) => load.Should().Throw<ModelFormatException>().Which;

    private static void ReadAll(byte[] bytes)
    {
        var file = ModelFile.Parse(bytes);
        file.Open("NUMS");
        file.Open("TEXT");
    }

    private static byte[] Write()
    {
        var numbers = new SectionWriter();
        numbers.WriteInt32(-7);
        numbers.WriteSingle(0.5f);
        numbers.WriteArray((ReadOnlySpan<short>)[1, -2, 3]);
        numbers.WriteArray((ReadOnlySpan<int>)[0, 7]);
        numbers.WriteArray((ReadOnlySpan<ulong>)[ulong.MaxValue]);
        var text = new SectionWriter();
        text.WriteString("nghiêng");
        var writer = new ModelWriter();
        writer.Add("NUMS", numbers);
        writer.Add("TEXT", text);
        using var stream = new MemoryStream();
        writer.Save(stream);
        return stream.ToArray();
    }
}
