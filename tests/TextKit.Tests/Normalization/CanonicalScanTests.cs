using TextKit.Normalization;

namespace TextKit.Tests.Normalization;

public sealed class CanonicalScanTests
{
    private const CharacterRoles Suspects = CharacterRoles.Mark | CharacterRoles.Singleton | CharacterRoles.Space
        | CharacterRoles.Invisible | CharacterRoles.PrivateUse | CharacterRoles.LineEnd;

    // Long enough that the vectors, not the remainder, meet the character.
    private static readonly string Padding = new('x', 64);

    [Fact]
    public void Every_suspect_is_found_wherever_it_stands_in_a_vector()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            bool suspect = CharacterRoleTable.Has((char)c, Suspects);
            int offset = c % 32;
            string text = Padding[..offset] + (char)c + Padding;
            int found = CanonicalScan.IndexOf(text, Suspects);
            if (found != (suspect ? offset : -1)) Assert.Fail($"U+{c:X4} found at {found}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(200)]
    public void A_suspect_at_the_end_is_found(int length) =>
        CanonicalScan.IndexOf(new string('ế', length) + "\u0301", Suspects).Should().Be(length);
}
