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
        features.Add("cue", new FeatureValue("cho biết"));
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
    public void A_model_adds_the_weights_of_the_features_it_knows_less_those_of_the_last_label()
    {
        Dictionary<string, float[]> weights = new() { ["word=cho biết"] = [2, 0.25f, -1], ["bias"] = [0.5f, 0, 0] };
        var model = new LinearModel(["yes", "perhaps", "no"], weights);
        var features = new FeatureVector();
        features.Add("bias");
        features.Add("word", new FeatureValue("Cho biết"));
        features.Add("word", new FeatureValue("cho"));
        double[] scores = new double[3];
        model.Score(features, scores);
        scores.Should().Equal(3.5, 1.25, 0);
    }

    [Fact]
    public void A_model_of_many_features_knows_each_of_them_and_no_other()
    {
        const int Count = 500;
        string[] words = [.. Enumerable.Range(0, 2 * Count).Select(number => $"từ {number}")];
        var model = new LinearModel(["only"], words.Take(Count).Select((word, number) => KeyValuePair.Create($"word={word}", new[] { number + 1f })));
        double[] scores = new double[1];
        for (int number = 0; number < words.Length; number++)
        {
            var features = new FeatureVector();
            features.Add("word", new FeatureValue(words[number]));
            model.Score(features, scores);
            scores[0].Should().Be(number < Count ? number + 1 : 0);
        }

        var all = new FeatureVector();
        foreach (string word in words) all.Add("word", new FeatureValue(word));
        model.Score(all, scores);
        scores[0].Should().Be(Count * (Count + 1) / 2);
    }
}
