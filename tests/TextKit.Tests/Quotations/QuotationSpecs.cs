using TextKit.Quotations;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Quotations;

public sealed class QuotationSpecs
{
    private const string Separator = " ⋮ ";

    [Theory]
    [SpecData("quotations-marks.md")]
    public void Marks_are_paired(SpecCase spec)
    {
        var text = new QuotedText(spec["text"]);
        string.Join(Separator, text.Result.Quotations.Select(quotation => text.TextOf(quotation.Units))).Should().Be(spec["quotations"]);
    }

    [Theory]
    [SpecData("quotations-kinds.md")]
    public void A_quotation_is_speech_fragment_or_term(SpecCase spec) =>
        Found(spec).Result.Quotations.Should().ContainSingle().Which.Kind.ToString().Should().BeEquivalentTo(spec["kind"]);

    [Theory]
    [SpecData("quotations-speakers.md")]
    public void A_quotation_has_its_speaker_and_cue(SpecCase spec)
    {
        QuotedText text = Found(spec);
        IReadOnlyList<QuotationMatch> quotations = text.Result.Quotations;
        string.Join(Separator, quotations.Select(quotation => quotation.Speaker?.Name)).Should().Be(spec["speaker"]);
        string.Join(Separator, quotations.Select(quotation => quotation.Cue is { } cue ? text.TextOf(cue) : "")).Trim().Should().Be(spec["cue"]);
    }

    [Theory]
    [SpecData("quotations-reports.md")]
    public void Speech_without_marks_is_reported(SpecCase spec)
    {
        QuotedText text = Found(spec);
        if (spec["cue"].Length == 0)
        {
            text.Result.Reports.Should().BeEmpty();
            return;
        }

        ReportMatch report = text.Result.Reports.Should().ContainSingle().Subject;
        report.Speaker?.Name.Should().Be(spec["speaker"]);
        text.TextOf(report.Cue).Should().Be(spec["cue"]);
        if (spec["content"].Length > 0) text.TextOf(report.Content).Should().Be(spec["content"]);
    }

    private static QuotedText Found(SpecCase spec) => new(spec["text"], spec["people"], spec["roles"], spec["bodies"]);
}
