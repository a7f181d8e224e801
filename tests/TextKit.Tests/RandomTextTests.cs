using System.Globalization;
using CsCheck;
using TextKit.Tests.Generation;

namespace TextKit.Tests;

public sealed class RandomTextTests
{
    /// <summary>The environment variable that asks for a long run, and says of how many texts.</summary>
    private const string LongRun = "TEXTKIT_LONG_RUN";

    private const long ShortRun = 2000;

    [Fact]
    public void Any_text_gives_a_document_that_holds_all_invariants()
    {
        TextPipeline pipeline = TextPipeline.Default;
        VietnameseText.Mixed.Sample(text => { DocumentInvariants.Check(pipeline.Analyze(text)); }, iter: Texts);
    }

    private static long Texts =>
        long.TryParse(Environment.GetEnvironmentVariable(LongRun), NumberStyles.None, CultureInfo.InvariantCulture, out long texts) ? texts : ShortRun;
}
