using TextKit.Entities;
using TextKit.Syllables;
using Xunit.Sdk;

namespace TextKit.Tests;

public sealed class DocumentInvariantsTests
{
    private static readonly TextUnit[] Units = [Unit(0, 2), Unit(3, 4)];

    [Fact]
    public void A_whole_document_passes() => Check(Units, Entity(3, 4)).Should().NotThrow();

    [Fact]
    public void Text_between_units_is_found() => Check([Unit(0, 2)]).Should().Throw<XunitException>().WithMessage("*gap*");

    [Fact]
    public void Overlapping_units_are_found() => Check([Unit(0, 2), Unit(1, 6)]).Should().Throw<XunitException>().WithMessage("*overlaps*");

    [Fact]
    public void A_span_out_of_bounds_is_found() => Check(Units, Entity(3, 5)).Should().Throw<XunitException>().WithMessage("*out of bounds*");

    [Fact]
    public void An_edge_before_a_combining_mark_is_found() =>
        Check([Unit(0, 2), Unit(3, 1), Unit(4, 3)]).Should().Throw<XunitException>().WithMessage("*cluster*");

    [Fact]
    public void An_entity_that_ends_within_a_unit_is_found() =>
        Check(Units, Entity(3, 3)).Should().Throw<XunitException>().WithMessage("*unit edges*");

    [Fact]
    public void Entities_out_of_order_are_found() =>
        Check(Units, Entity(3, 4), Entity(0, 2)).Should().Throw<XunitException>().WithMessage("*stands after*");

    [Fact]
    public void A_sentence_that_leaves_out_a_unit_is_found()
    {
        var document = new Document("ba a\u0309nh", DocumentContext.Unknown, AnalysisLayers.Sentences)
        {
            Units = [.. Units],
            Sentences = [new Sentence(new TextSpan(0, 2), 0, 1)],
        };
        ((Action)(() => DocumentInvariants.Check(document))).Should().Throw<XunitException>().WithMessage("*partition ends*");
    }

    private static Action Check(TextUnit[] units, params EntityMention[] entities)
    {
        var document = new Document("ba a\u0309nh", DocumentContext.Unknown, AnalysisLayers.None) { Units = [.. units], Entities = [.. entities] };
        return () => DocumentInvariants.Check(document);
    }

    private static TextUnit Unit(int start, int length) => new(new TextSpan(start, length), UnitKind.Syllable, LetterCase.Lower);

    private static EntityMention Entity(int start, int length) => new(new TextSpan(start, length), EntityType.Person, "An", 1, 1);
}
