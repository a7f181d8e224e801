using System.Text;
using CsCheck;
using TextKit.Cli.Output;

namespace TextKit.Cli.Tests.Output;

public class SpanWeaverTests
{
    [Theory]
    [InlineData("a[b[c]]d", 1, 3, 2, 3)]
    [InlineData("a[[b]c]d", 1, 3, 1, 2)]
    [InlineData("[a][b]cd", 0, 1, 1, 2)]
    [InlineData("a[b[c]][d]", 1, 3, 2, 4)]
    public void Marks_nest_and_crossing_ones_are_opened_again(string expected, int start1, int end1, int start2, int end2)
    {
        Weave("abcd", [TextSpan.FromBounds(start1, end1), TextSpan.FromBounds(start2, end2)]).Should().Be(expected);
    }

    [Fact]
    public void The_text_comes_through_and_marks_balance_whatever_the_spans()
    {
        Gen<TextSpan> span = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 5], (start, length) => new TextSpan(start, Math.Min(length, 10 - start)));
        span.Array[0, 8].Sample(spans =>
        {
            string woven = Weave("0123456789", [.. spans.Order()]);
            woven.Replace("[", "").Replace("]", "").Should().Be("0123456789");
            woven.Aggregate(0, (depth, c) => depth + (c == '[' ? 1 : c == ']' ? -1 : 0)).Should().Be(0);
        });
    }

    private static string Weave(string text, TextSpan[] spans)
    {
        var woven = new StringBuilder();
        new SpanWeaver<int>(_ => woven.Append('['), _ => woven.Append(']'), part => woven.Append(text.AsSpan(part.Start, part.Length)))
            .Weave(new TextSpan(0, text.Length), spans.Select((span, index) => new MarkedSpan<int>(span, index)));
        return woven.ToString();
    }
}
