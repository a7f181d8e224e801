using CsCheck;
using TextKit.Tests.Generation;

namespace TextKit.Tests;

public sealed class RandomTextTests
{
    [Fact]
    public void Any_text_gives_a_document_that_holds_all_invariants()
    {
        TextPipeline pipeline = TextPipeline.Default;
        VietnameseText.Mixed.Sample(text => { DocumentInvariants.Check(pipeline.Analyze(text)); }, iter: LongRun.Samples(2_000));
    }
}
