using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Syllables;

namespace TextKit.Tests.Quotations;

public sealed class FeatureVectorTests
{
    [Fact]
    public void A_feature_has_the_hash_of_its_readable_form()
    {
        var text = ScannedText.Scan("Bà Mận NÓI rằng hoà bình “đã về”, đúng 8 giờ.");
        var features = new FeatureVector { Names = [] };
        features.Add("bias");
        features.Add("stops", 9);
        for (int unit = 1; unit < text.Count; unit++)
        {
            FeatureValue before = FeatureValue.Of(text, unit - 1), word = FeatureValue.Of(text, unit);
            features.Add("word", word);
            features.Add("two", before, word);
            features.Add("class+two", FeatureValues<CueClass>.All[(int)CueClass.Say], before, word);
        }

        features.Names.Select(FeatureVector.Hash).Should().Equal(features.Keys.ToArray());
    }

    [Fact]
    public void A_model_adds_the_weights_of_the_features_it_knows()
    {
        Dictionary<string, float[]> weights = new() { ["word=cho biết"] = [2, -1], ["bias"] = [0.5f, 0] };
        var model = new LinearModel(["yes", "no"], weights);
        var features = new FeatureVector();
        features.Add("bias");
        features.Add("word", new FeatureValue("Cho biết"));
        features.Add("word", new FeatureValue("cho"));
        double[] scores = new double[2];
        model.Score(features, scores);
        scores.Should().Equal(2.5, -1);
    }
}
