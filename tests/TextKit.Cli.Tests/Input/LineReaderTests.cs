using System.Text;
using CsCheck;
using TextKit.Cli.Input;

namespace TextKit.Cli.Tests.Input;

public class LineReaderTests
{
    [Fact]
    public void Lines_put_together_are_the_input_whatever_its_chunks()
    {
        Gen<string> text = Gen.Char["aệ\n\r"].Array[0, 300].Select(characters => new string(characters));
        Gen.Select(text, Gen.Int[1, 9]).Sample((content, chunk) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(content);
            List<string> lines = Read(new LineReader("x", new ChunkedStream(bytes, chunk), 0));
            string.Concat(lines).Should().Be(content);
            lines.SkipLast(1).All(line => line.EndsWith('\n')).Should().BeTrue();
        });
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_whole()
    {
        string content = new string('x', 300_000) + "\nhết";
        Read(new LineReader("x", new MemoryStream(Encoding.UTF8.GetBytes(content)), 0)).Should().Equal(content[..300_001], "hết");
    }

    [Fact]
    public void Offsets_and_numbers_tell_the_place()
    {
        var reader = new LineReader("x", new MemoryStream("một\nhai"u8.ToArray()), 3);
        (reader.Next()!.Value.Offset, reader.Next()!.Value.Number).Should().Be((3, 2));
        reader.Next().Should().BeNull();
    }

    private static List<string> Read(LineReader reader)
    {
        var lines = new List<string>();
        while (reader.Next() is { } line) lines.Add(line.Decode());
        return lines;
    }

    /// <summary>Gives a few bytes at a time, as a pipe may.</summary>
    private sealed class ChunkedStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);
    }
}
