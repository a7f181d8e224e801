using TextKit.Quotations;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Quotations;

public sealed class ReportClassifierTests
{
    private const double Low = 0.2;

    private static readonly LinearModel Model = LinearModel.Load("Quotations/report-model.tsv");

    [Theory]
    [SpecData("quotations-reports.md")]
    [SpecData("quotations-speakers.md")]
    public void A_cue_that_is_turned_away_early_would_not_report(SpecCase spec)
    {
        var text = new QuotedText(spec["text"], spec["people"], spec["roles"], spec["bodies"]);
        using Passage passage = text.NewPassage();
        List<ReportCandidate> judged = ReportClassifier.Default.Judge(passage, new ReportCandidates(passage).FindAll(), new FeatureVector());
        var extractor = new ReportFeatures(passage, judged, ReportClassifier.ClauseModel);
        double[] all = new double[2];
        for (int i = 0; i < judged.Count; i++)
        {
            if (judged[i].Cue.Entry.Class == CueClass.Colon) continue;
            var features = new FeatureVector();
            extractor.Extract(i, features);
            Model.Predict(features, all);
            if (judged[i].Probability >= Low || all[0] >= Low) judged[i].Probability.Should().BeApproximately(all[0], 1e-9);
        }
    }

    [Fact]
    public void Cues_that_plainly_do_something_else_are_turned_away_early()
    {
        var text = new QuotedText("Sáng nay bà con xã Đông gọi nhau ra đồng, viết tên vào sổ, nhờ máy gặt của hợp tác xã. Nội dung quy định đã dán ở cổng chợ. Không ai coi ngày.");
        using Passage passage = text.NewPassage();
        List<ReportCandidate> judged = ReportClassifier.Default.Judge(passage, new ReportCandidates(passage).FindAll(), new FeatureVector());
        var extractor = new ReportFeatures(passage, judged, ReportClassifier.ClauseModel);
        double[] first = new double[2];
        int early = 0;
        for (int i = 0; i < judged.Count; i++)
        {
            var features = new FeatureVector();
            extractor.ExtractCue(i, features);
            Model.Predict(features, first);
            if (judged[i].Probability == first[0]) early++;
        }

        early.Should().BeGreaterThanOrEqualTo(3);
    }
}
